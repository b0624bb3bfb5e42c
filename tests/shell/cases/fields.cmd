COLUMNS=100 fields partner
