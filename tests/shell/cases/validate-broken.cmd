validate broken.json
