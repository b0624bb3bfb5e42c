#!/usr/bin/python3
# outcomes-with-change.py - What changed, by how much: plans, hopes and results apart
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()

for group in catalogue.outcomes.group("modality"):
    print(f"{group.label} outcomes: {len(group)}, listed where a figure is stated")
    for outcome in group:
        figures = {
            "baseline": outcome.baseline,
            "target": outcome.target,
            "value": outcome.actual,
            "change": outcome.calculate_change(),
        }
        if any(figures.values()):
            print(f"  {outcome.name}")
            for label, figure in figures.items():
                print(f"    {label}: {figure or 'not stated'}")
