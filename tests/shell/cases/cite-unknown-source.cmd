cite tiny.json harbour @TINY@
