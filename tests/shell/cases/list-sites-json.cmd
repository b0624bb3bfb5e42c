list site @TINY@ --format json
