@TINY@ complete s
