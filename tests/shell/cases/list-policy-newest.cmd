list @TINY@ --policy newest --columns id,population
