@TINY@ similar ashford
