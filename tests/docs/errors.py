#!/usr/bin/python3
# errors.py - An error of a query, and what to go by
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import GLib, Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
try:
    catalogue.search("populaton:>200k")
except GLib.Error as error:
    assert error.matches(Pioneer.error_quark(), Pioneer.Error.UNKNOWN_FIELD)
    print(error.message)
