fields partners -f json
