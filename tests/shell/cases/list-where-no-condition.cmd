list @TINY@ --where population
