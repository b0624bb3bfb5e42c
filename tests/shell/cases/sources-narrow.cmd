sources @TINY@
