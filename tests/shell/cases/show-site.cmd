show site/ashford @TINY@
