search @TINY@ nowhere
