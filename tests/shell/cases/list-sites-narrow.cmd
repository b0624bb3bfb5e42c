COLUMNS=40 list sites @TINY@
