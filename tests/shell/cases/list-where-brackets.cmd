list @TINY@ --catalogue quoted.json --where 'population[kind=covered]>=120' --columns id
