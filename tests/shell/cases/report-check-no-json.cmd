report --check broken.json
