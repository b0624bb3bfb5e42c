#!/usr/bin/python3
# where-sources-disagree.py - Each disagreement: its sides, how well they are supported, what is shown, and why
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()

for conflict in catalogue.get_conflicts():
    print(f"{conflict.get_record().get_name()}, {conflict.get_field_name()}")
    for side in conflict.get_sides():
        sources = " ".join(source.get_id() for source in side.get_sources())
        print(f"  {side.get_text()}; independent sources: {side.get_support()}; {sources}")
    resolution = conflict.get_resolution()
    shown = resolution.get_statement()
    print(f"  shown: {shown.get_text() if shown else 'nothing'}")
    print(f"  why: {resolution.get_reason()}\n")
