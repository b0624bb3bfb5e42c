conflicts @TINY@ --catalogue quoted.json birchwood -f csv
