#!/usr/bin/python3
# custom-report.py - A report of one's own, put together by calls: custom-report.json describes the same
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import gi

gi.require_version("Pioneer", "1.0")
from gi.repository import Pioneer

# What the report asks for: a programme.
definition = Pioneer.ReportDefinition.new("The largest sites of ${programme}")
programme = Pioneer.ReportParameter.new("programme", "programme")
programme.set_label("Programme")
definition.add_parameter(programme)

table = Pioneer.ReportSection.new_table(Pioneer.Kind.SITE)
table.set_title("Sites by size")
table.set_text("Only sites of which a source says how many people they are for.")
table.add_condition("programme:$programme")
table.add_condition("population:*")
table.add_sort("population", True)
table.set_limit(5)
table.add_column("name", None)
table.add_column("population", "People")
table.add_column("outcomes.count", "Outcomes")
definition.add_section(table)

catalogue = Pioneer.Catalogue.load_shipped()
report = Pioneer.Report.new(catalogue, definition, ["programme=integration-pioneers"], None)
print(report.render(Pioneer.ReportFormat.TEXT, 100), end="")
