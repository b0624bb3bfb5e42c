conflicts birchwood @TINY@
