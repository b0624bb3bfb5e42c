#!/usr/bin/python3
# queries.py - Queries that are put together
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
where = Pioneer.Query.where

technology = Pioneer.Query("telecare") | Pioneer.Query("telehealth")
query = technology & where(kind="site") - where(place="barnsley")

print(query)
print([site.name for site in catalogue.search(query).records])
