#!/usr/bin/python3
# data-frames.py - Data frames of pandas
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()

outcomes = catalogue.outcomes.to_dataframe()
print(outcomes.groupby("modality").size())

populations = catalogue.sites.to_dataframe(field="population")
resident = populations[populations["kind"] == "resident"]
print(resident.nlargest(3, "quantity")[["name", "quantity", "quantity_unit"]].to_string(index=False))
