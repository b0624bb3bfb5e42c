show birchwood --field partnership @TINY@
