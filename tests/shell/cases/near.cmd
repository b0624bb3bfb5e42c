near leeds --limit 3
