convert tiny.json --to jsnol
