conflicts @TINY@ --catalogue quoted.json
