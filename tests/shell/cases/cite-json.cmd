cite texts/journal-2020.txt "Café" @TINY@ -f json
