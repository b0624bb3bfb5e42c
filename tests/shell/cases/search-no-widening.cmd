search @TINY@ falls --no-widening
