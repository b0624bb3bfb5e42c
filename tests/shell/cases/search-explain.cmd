search @TINY@ line --explain
