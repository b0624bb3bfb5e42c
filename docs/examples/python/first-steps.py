#!/usr/bin/python3
# first-steps.py - A catalogue, its records, and who says so
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
leeds = catalogue.sites["leeds"]

print(f"{len(catalogue)} records, {len(catalogue.sites)} of them sites")
print(leeds.reference in catalogue, leeds.name, leeds.kind)

for population in leeds.populations:
    print(f"{population}, says {population.sources[0].name}")

for feature in leeds.features[:3]:
    print(f"[{feature.modality}] {feature}")
