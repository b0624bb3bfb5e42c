search @TINY@ waiting kind:outcome
