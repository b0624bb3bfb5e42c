list @TINY@ --columns id,sites.sources
