list --width 3 @TINY@
