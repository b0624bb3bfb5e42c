#!/usr/bin/python3
# own-catalogue.py - A catalogue of one's own, over the shipped one
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

text = b'''{"format": "pioneer-catalogue", "version": 1, "layer": "mine", "records": [
  {"id": "site/ambridge", "name": "Ambridge", "note": "A village to try things out."}
]}'''

builder = Pioneer.CatalogueBuilder()
builder.add_shipped()
builder.add_bytes(text, "mine.json")
catalogue = builder.build()

print(catalogue.layers, len(catalogue.sites))
print([site.name for site in catalogue.search("village", kind="site").records])
