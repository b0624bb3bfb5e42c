report --format markdwn @TINY@
