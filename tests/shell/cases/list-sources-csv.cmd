list @TINY@ --columns id,client-group,client-group.sources --format csv
