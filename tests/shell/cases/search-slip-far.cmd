search @TINY@ 'one two three four five six seven eight nine ten eleven twelve (thirteen populaton:14) fifteen sixteen seventeen'
