search --no-shipped --catalogue hostile.json kind:site
