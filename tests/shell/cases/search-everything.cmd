search @TINY@ --limit 2 --sort id
