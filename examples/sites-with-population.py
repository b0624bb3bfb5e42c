#!/usr/bin/python3
# sites-with-population.py - The sites of 2013: how many people, of which kind, and who says so
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
programme = catalogue.get_programme("integration-pioneers")
sites = programme.get_sites().filter("participation.status", "selected")

print(f"{programme.get_name()}: {len(sites)} sites")
for site in sites:
    print(f"\n{site.get_name()}")
    populations = site.get_populations()
    if not populations:
        print("  not stated")
    for population in populations:
        print(f"  {population.to_string()}")
        for source in population.get_statement().get_sources():
            print(f"    {source.get_id()}: {source.get_name()}")
