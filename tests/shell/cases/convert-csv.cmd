convert tiny.json --to csv
