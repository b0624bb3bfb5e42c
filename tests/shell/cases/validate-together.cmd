validate tiny.json faulty.json
