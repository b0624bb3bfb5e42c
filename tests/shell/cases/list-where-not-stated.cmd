list @TINY@ --where population= --columns id
