report small-report.json --set programme=harbour --policy newest @TINY@
