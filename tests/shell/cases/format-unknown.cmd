list -f jsn @TINY@
