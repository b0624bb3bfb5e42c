list sources @TINY@ --where 'type<Press release' --columns id,type
