complete --help
