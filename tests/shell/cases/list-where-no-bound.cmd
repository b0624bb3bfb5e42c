list @TINY@ --where 'population>'
