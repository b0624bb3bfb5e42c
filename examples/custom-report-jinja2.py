#!/usr/bin/python3
# custom-report-jinja2.py - A page of one's own, by a template, from what a report holds
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import csv
import io
from pathlib import Path

import gi
import jinja2

gi.require_version("Pioneer", "1.0")
from gi.repository import Gio, Pioneer

# What is filled in is escaped, whatever it holds.
TEMPLATE = jinja2.Environment(autoescape=True, trim_blocks=True).from_string("""\
<h1>{{ title }}</h1>
<ul>
{% for row in rows %}
<li>{{ row.Name }}: {{ row.People }}</li>
{% endfor %}
</ul>
""")

catalogue = Pioneer.Catalogue.load_shipped()
file = Gio.File.new_for_path(str(Path(__file__).with_name("custom-report.json")))
definition = Pioneer.ReportDefinition.load(file, None)
report = Pioneer.Report.new(catalogue, definition, ["programme=integration-pioneers"], None)
text = report.extract("sites-by-size").render(Pioneer.ReportFormat.CSV, 0)
print(TEMPLATE.render(title=report.get_title(), rows=csv.DictReader(io.StringIO(text))))
