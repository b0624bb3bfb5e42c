duplicates --help
