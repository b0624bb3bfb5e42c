cite texts/release-2020.txt "the site  reports. Birchwood" @TINY@
