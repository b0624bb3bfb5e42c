search @TINY@ line --limit 10001
