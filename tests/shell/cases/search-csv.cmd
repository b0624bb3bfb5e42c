search @TINY@ ashford --format csv
