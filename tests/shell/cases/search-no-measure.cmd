search @TINY@ 'line (pop:5)'
