@TINY@ near 0,0
