@TINY@ complete
