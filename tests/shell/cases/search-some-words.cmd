search @TINY@ 'ashford nowhere'
