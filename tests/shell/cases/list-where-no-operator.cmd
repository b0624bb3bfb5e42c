list @TINY@ --where 'population!9'
