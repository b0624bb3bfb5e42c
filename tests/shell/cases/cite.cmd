cite texts/release-2020.txt "fell from" @TINY@
