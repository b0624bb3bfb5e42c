search @TINY@ kind:site --facet feature --facet partnership --format csv
