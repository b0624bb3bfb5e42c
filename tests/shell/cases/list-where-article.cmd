list outcomes @TINY@ --where 'colour=3'
