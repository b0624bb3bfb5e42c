#!/usr/bin/python3
# facets.py - What the records that were found have in common
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
results = catalogue.search(kind="site", facets=["feature", "population"], limit=0)

feature = results.facets["feature"]
for value in feature.values[:4]:
    print(value.label, value.count, value.modalities)

population = results.facets["population"]
print(f"stated of {population.n_stated}, not stated of {population.n_not_stated}, of {population.total} sites")
