show ashford --field population @TINY@ -f json
