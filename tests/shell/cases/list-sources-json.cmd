list @TINY@ --columns id,name.sources,population,population.sources,partnership,partnership.sources --format json
