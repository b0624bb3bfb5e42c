list @TINY@ --format csv --columns reference,kind,population,partnership,note
