show "chalk hill" @TINY@
