@TINY@ duplicates
