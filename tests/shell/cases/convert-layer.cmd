convert tiny.json wrong-places.json --layer wrong
