list outcomes @TINY@ --columns id,subject.population
