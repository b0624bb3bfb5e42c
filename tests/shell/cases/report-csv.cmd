report not-stated --section sites --format csv @TINY@
