#!/usr/bin/python3
# where-sources-disagree.py - Each disagreement: its sides, how well they are supported, what is shown, and why
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()

for conflict in catalogue.conflicts:
    print(f"{conflict.record.name}, {conflict.field_name}")
    for side in conflict.sides:
        sources = " ".join(source.id for source in side.sources)
        print(f"  {side.text}; independent sources: {side.support}; {sources}")
    shown = conflict.resolution.statement
    print(f"  shown: {shown.text if shown else 'nothing'}")
    print(f"  why: {conflict.resolution.reason}\n")
