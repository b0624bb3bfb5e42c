report --list --format json
