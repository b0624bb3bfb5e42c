verify texts --no-shipped -c tiny.json -c wrong-places.json
