list @TINY@ --where 'population>9500' --columns id,population
