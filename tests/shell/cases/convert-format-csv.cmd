convert tiny.json --format csv
