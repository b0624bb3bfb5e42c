search @TINY@ line
