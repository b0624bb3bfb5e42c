verify texts @TINY@
