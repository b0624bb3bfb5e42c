search @TINY@ --limit 5 -- -kind:concept -kind:source -kind:site
