COLUMNS=140 list sites @TINY@
