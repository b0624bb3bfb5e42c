@TINY@ similar ashfrod
