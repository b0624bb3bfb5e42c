check tiny.json
