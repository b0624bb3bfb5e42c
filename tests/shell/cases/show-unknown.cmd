show ashfrod @TINY@
