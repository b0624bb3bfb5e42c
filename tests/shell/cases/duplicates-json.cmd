duplicates --threshold 0.82 --format json
