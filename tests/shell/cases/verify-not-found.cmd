verify ../cases @TINY@
