verify no-such-folder @TINY@
