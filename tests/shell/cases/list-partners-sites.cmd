list partners @TINY@ --columns id,sites
