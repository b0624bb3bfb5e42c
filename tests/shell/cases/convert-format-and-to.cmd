convert tiny.json -f csv --to jsonl
