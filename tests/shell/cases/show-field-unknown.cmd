show birchwood --field populaton @TINY@
