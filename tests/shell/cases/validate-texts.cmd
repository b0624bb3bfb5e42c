validate tiny.json wrong-places.json --texts texts
