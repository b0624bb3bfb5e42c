search @TINY@ falls
