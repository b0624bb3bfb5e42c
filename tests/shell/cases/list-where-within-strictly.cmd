list @TINY@ --catalogue quoted.json --where 'population>2000' --where 'population<2000' --columns id,population
