list @TINY@ --where poplation=3
