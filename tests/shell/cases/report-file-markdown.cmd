report small-report.json --programme harbour --format markdown @TINY@
