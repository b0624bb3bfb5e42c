report not-stated --section sites @TINY@
