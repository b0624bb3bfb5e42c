#!/usr/bin/python3
# search-with-facets.py - Sites that do something about dementia, for how many people, and whom else they serve
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
results = catalogue.search("dementia", kind="site", facets=["client-group"], limit=100)

print(f"{results.total} sites: {results.understood}\n")
for row in results.records.to_rows(["name", "population"]):
    print(f"{row['name']:<35} {'; '.join(row['populations']) or 'not stated'}")

facet = results.facets["client-group"]
print(f"\n{facet.label}")
for value in facet.values[:5]:
    print(f"{value.label:<35} {value.count:>3}")
print(f"{'not stated':<35} {facet.n_not_stated:>3}")
