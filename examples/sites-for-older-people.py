#!/usr/bin/python3
# sites-for-older-people.py - Find sites by a query; then how many people, what came of it, and where the sources disagree
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
results = catalogue.search('kind:site client-group:"older people" population:>=200k')

print(f"{results.total} sites")
for match in results:
    site = match.record
    assert isinstance(site, Pioneer.Site)  # the query asks for no other kind
    print(f"\n{site.name}")
    for population in site.populations:
        print(f"  {population} ({' '.join(source.id for source in population.sources)})")
    for outcome in site.outcomes:
        if outcome.modality.nick in ("reported", "measured"):
            print(f"  {outcome.modality}: {outcome.name}")
    if site.conflicts:
        print(f"  sources disagree about it: {len(site.conflicts)} times")
