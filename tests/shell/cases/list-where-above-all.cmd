list @TINY@ --where 'population>12000' --columns id,population
