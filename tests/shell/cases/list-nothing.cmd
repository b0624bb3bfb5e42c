list @TINY@ --where name=Nowhere
