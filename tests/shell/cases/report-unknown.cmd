report overvew @TINY@
