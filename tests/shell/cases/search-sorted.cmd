search @TINY@ kind:site --sort name --descending --offset 1
