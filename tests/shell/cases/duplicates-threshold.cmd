duplicates --threshold 2
