report not-stated --format csv @TINY@
