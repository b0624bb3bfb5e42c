#!/usr/bin/python3
# custom-report-pandas.py - The table of custom-report.json as a data frame
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import io
from pathlib import Path

import gi
import pandas  # type: ignore[import]

gi.require_version("Pioneer", "1.0")
from gi.repository import Gio, Pioneer

catalogue = Pioneer.Catalogue.load_shipped()
file = Gio.File.new_for_path(str(Path(__file__).with_name("custom-report.json")))
definition = Pioneer.ReportDefinition.load(file, None)
report = Pioneer.Report.new(catalogue, definition, ["programme=integration-pioneers"], None)

# CSV holds one table: that of the section. Each cell is as the report shows it.
text = report.extract("sites-by-size").render(Pioneer.ReportFormat.CSV, 0)
frame = pandas.read_csv(io.StringIO(text))
frame["Only intended"] = frame["Outcomes"].str.contains("all only intended")
print(frame[["Name", "Outcomes", "Only intended"]].to_string(index=False))
