list -c no-such.json --no-shipped
