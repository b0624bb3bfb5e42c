#!/usr/bin/python3
# outcomes-with-change.py - What changed, by how much: plans, hopes and results apart
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer


def text(value):
    return value.to_string() if value else "not stated"


catalogue = Pioneer.Catalogue.load_shipped()

for group in catalogue.get_outcomes().group("modality"):
    print(f"{group.get_label()} outcomes: {len(group.get_items())}, listed where a figure is stated")
    for outcome in group.get_items():
        baseline, target, actual = outcome.get_baseline(), outcome.get_target(), outcome.get_actual()
        change = outcome.calculate_change()
        if not (baseline or target or actual or change):
            continue
        print(f"  {outcome.get_name()}")
        print(f"    baseline: {text(baseline)}")
        print(f"    target: {text(target)}")
        print(f"    value: {text(actual)}")
        print(f"    change: {text(change)}")
