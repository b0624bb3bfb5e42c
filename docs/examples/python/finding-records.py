#!/usr/bin/python3
# finding-records.py - Looking records up, and what is said where there is none
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()

print(catalogue["site/leeds"])
print(catalogue.get("site/atlantis"))
print(catalogue.sites[-1].name, catalogue.sites[1:3])

try:
    catalogue["site/leds"]
except KeyError as error:
    print(error)
