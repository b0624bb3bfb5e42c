list @TINY@
