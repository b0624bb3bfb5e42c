show birchwood --field note --no-shipped -c tiny.json -c wrong-places.json
