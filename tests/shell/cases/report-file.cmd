report small-report.json --set programme=harbour @TINY@
