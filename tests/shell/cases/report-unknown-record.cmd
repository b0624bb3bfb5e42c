report site --set site=nowhere @TINY@
