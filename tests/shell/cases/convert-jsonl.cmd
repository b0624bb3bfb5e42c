convert tiny.json --to jsonl --with-contacts
