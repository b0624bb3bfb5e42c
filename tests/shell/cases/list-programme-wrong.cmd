list @TINY@ --programme ministry
