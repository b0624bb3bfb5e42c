conflicts --kind modalty @TINY@
