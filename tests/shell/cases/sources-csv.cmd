sources @TINY@ -f csv
