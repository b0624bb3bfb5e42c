search @TINY@ kind:site --facet kind --facet client-group --facet feature --facet partnership --limit 0
