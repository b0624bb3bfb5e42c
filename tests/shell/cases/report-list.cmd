report --list
