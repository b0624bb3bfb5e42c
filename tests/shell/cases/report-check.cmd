report --check overview
