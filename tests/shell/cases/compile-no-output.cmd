compile tiny.json
