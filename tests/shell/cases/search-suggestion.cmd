search @TINY@ asford
