conflicts ashford --kind value --policy most-independent @TINY@
