list @TINY@ --where 'population>=5000' --columns id,population.quantity,population.kind
