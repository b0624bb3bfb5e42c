conflicts chalk-hill @TINY@
