#!/usr/bin/python3
# values.py - Quantities and dates
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

wait = Pioneer.Quantity("8 week")
print(wait, f"{wait:.1f}", wait.amount, wait.unit)
print(wait > Pioneer.Quantity(48, "hour"), wait == Pioneer.Quantity("56 day"))

try:
    print(wait < Pioneer.Quantity("2000 person"))
except TypeError as error:
    print(error)

announced = Pioneer.Period("2013-05")
print(announced, announced.start, announced.end, announced.precision)
print(datetime.date(2013, 5, 14) in announced)
