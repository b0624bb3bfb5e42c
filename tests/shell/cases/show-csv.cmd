show ashford --field population @TINY@ -f csv
