list @TINY@ --columns id,population.kind,population.quantity,population.quantity.sources,partnership.sources
