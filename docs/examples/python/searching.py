#!/usr/bin/python3
# searching.py - Searching by keywords
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()

for match in catalogue.search("telecare", kind="site"):
    print(match.record.name, "-", match.snippet.highlight("«", "»") if match.snippet else "")

results = catalogue.search(
    kind="site",
    population=(200_000, None),
    client_group=["older-people", "frail-older-people"],
    where={"participation.status": "selected"},
    sort="population",
    descending=True,
)
print(f"{results.query}: {results.total} records")
for match in results[:3]:
    print(match.position + 1, match.record.name)
