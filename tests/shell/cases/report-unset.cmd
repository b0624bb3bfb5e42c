report site @TINY@
