conflicts ashford --kind value @TINY@ -f json
