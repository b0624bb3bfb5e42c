list sitse @TINY@
