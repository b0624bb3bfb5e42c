search @TINY@ line --limit -1
