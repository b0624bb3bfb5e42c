list outcomes @TINY@ --columns id,actual,baseline --sort actual
