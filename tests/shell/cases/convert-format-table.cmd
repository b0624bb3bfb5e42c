convert tiny.json -f table
