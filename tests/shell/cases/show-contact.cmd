show ashford --field contact @TINY@
