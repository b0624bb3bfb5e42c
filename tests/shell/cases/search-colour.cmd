search @TINY@ line --color always --width 40
