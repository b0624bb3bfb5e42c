list @TINY@ --columns id,feature,population.kind --width 33
