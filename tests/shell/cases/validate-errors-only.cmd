validate tiny.json --errors-only
