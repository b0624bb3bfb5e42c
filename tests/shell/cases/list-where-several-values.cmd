list @TINY@ --catalogue quoted.json --where 'population>120' --where 'population<7.5' --columns id
