list @TINY@ --catalogue quoted.json --columns id,name,population,partnership
