show chalk-hill @TINY@
