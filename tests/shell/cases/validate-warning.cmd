validate tiny.json
