search @TINY@ line populaton:5
