#!/usr/bin/python3
# sites-for-older-people.py - Find sites by a query; then how many people, what came of it, and where the sources disagree
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

RESULTS = {Pioneer.Modality.REPORTED: "reported", Pioneer.Modality.MEASURED: "measured"}

catalogue = Pioneer.Catalogue.load_shipped()
results = catalogue.search('kind:site client-group:"older people" population:>=200k')

print(f"{results.get_total()} sites")
for match in results:
    site = match.get_record()
    print(f"\n{site.get_name()}")
    for population in site.get_populations():
        sources = " ".join(source.get_id() for source in population.get_statement().get_sources())
        print(f"  {population.to_string()} ({sources})")
    for outcome in site.get_outcomes():
        if outcome.get_modality() in RESULTS:
            print(f"  {RESULTS[outcome.get_modality()]}: {outcome.get_name()}")
    if site.get_conflicts():
        print(f"  sources disagree about it: {len(site.get_conflicts())} times")
