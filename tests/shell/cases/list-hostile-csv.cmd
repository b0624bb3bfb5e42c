list --no-shipped -c hostile.json -f csv --columns id,name,note
