show chalk-hill --field population @TINY@
