show "harbour" --no-shipped -c tiny.json -c second-harbour.json
