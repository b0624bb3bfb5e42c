search @TINY@ kind:site --sort id --limit 1 --facet feature --format json
