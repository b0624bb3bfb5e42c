list @TINY@ --where client-group=older-people --columns id,client-group
