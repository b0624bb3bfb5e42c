similar --help
