show hostile --no-shipped -c hostile.json
