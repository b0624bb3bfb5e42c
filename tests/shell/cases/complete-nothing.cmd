@TINY@ complete zzz
