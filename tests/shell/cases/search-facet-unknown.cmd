search @TINY@ line --facet summary
