validate faulty.json -f json
