#!/usr/bin/python3
# sites-with-population.py - The sites of 2013: how many people, of which kind, and who says so
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
programme = catalogue.programmes["integration-pioneers"]
sites = programme.sites.filter("participation.status", "selected")

print(f"{programme.name}: {len(sites)} sites")
for site in sites:
    print(f"\n{site.name}")
    if not site.populations:
        print("  not stated")
    for population in site.populations:
        print(f"  {population}")
        for source in population.sources:
            print(f"    {source.id}: {source.name}")
