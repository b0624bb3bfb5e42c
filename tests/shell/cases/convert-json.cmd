convert tiny.json
