conflicts ashford --kind value @TINY@ -f csv
