@TINY@ similar ashford --format json
