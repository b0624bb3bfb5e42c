report overview --set program=harbour @TINY@
