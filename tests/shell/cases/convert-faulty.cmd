convert faulty.json
