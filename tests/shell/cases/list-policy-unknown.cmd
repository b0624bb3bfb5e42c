list @TINY@ --policy newst
