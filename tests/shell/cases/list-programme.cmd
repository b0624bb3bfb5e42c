list outcomes @TINY@ --programme harbour --columns id,subject.name
