validate faulty.json
