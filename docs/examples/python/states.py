#!/usr/bin/python3
# states.py - Not stated, none and unknown are three things
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
State = Pioneer.State

for state in (State.VALUE, State.NONE, State.UNKNOWN, State.NOT_STATED):
    results = catalogue.search(kind="site", population=state, limit=0)
    print(f"{state}: {results.total}")

try:
    catalogue.search(kind="site", population=None)
except TypeError as error:
    print(error)
