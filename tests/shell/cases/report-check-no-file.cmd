report --check nowhere.json
