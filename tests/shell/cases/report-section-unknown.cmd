report not-stated --section nowhere @TINY@
