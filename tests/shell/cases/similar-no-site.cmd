@TINY@ similar concept/falls
