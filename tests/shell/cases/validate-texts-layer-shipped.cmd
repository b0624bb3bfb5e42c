validate forged-layer.json --with-shipped --texts texts
