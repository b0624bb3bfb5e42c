search @TINY@ 'line OR (site -contact[kind=press].name:pat)'
