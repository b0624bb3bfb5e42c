cite texts/journal-2020.txt "Cafe" @TINY@
