list --where id=ashford --columns id,name @TINY@
