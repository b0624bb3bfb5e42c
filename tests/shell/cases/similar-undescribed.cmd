@TINY@ similar site/chalk-hill
