list --color maybe @TINY@
