conflicts @TINY@
