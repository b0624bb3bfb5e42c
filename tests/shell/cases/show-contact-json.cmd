show ashford --field contact @TINY@ -f json
