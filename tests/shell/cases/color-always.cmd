list @TINY@ --columns id,name --color always
