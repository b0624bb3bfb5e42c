list sources @TINY@ --where 'published>2020' --columns id,published
