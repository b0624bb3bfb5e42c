near --help
