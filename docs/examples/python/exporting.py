#!/usr/bin/python3
# exporting.py - Plain dictionaries, and rows for a spreadsheet
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import csv
import json
import sys

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
leeds = catalogue.sites["leeds"]
print(json.dumps(leeds.to_dict()["populations"], indent=2))

rows = catalogue.outcomes.to_rows(["name", "modality", "baseline", "actual"])
writer = csv.DictWriter(sys.stdout, rows[0], lineterminator="\n")
writer.writeheader()
writer.writerows(row for row in rows if row["baseline"] is not None)
