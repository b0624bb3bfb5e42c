#!/usr/bin/env -S gjs -m
// custom-report.js - A report of one's own, put together by calls: custom-report.json describes the same
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

// What the report asks for: a programme.
const definition = Pioneer.ReportDefinition.new('The largest sites of ${programme}');
const programme = Pioneer.ReportParameter.new('programme', 'programme');
programme.set_label('Programme');
definition.add_parameter(programme);

const table = Pioneer.ReportSection.new_table(Pioneer.Kind.SITE);
table.set_title('Sites by size');
table.set_text('Only sites of which a source says how many people they are for.');
table.add_condition('programme:$programme');
table.add_condition('population:*');
table.add_sort('population', true);
table.set_limit(5);
table.add_column('name', null);
table.add_column('population', 'People');
table.add_column('outcomes.count', 'Outcomes');
definition.add_section(table);

const catalogue = Pioneer.Catalogue.load_shipped();
const report = Pioneer.Report.new(catalogue, definition, ['programme=integration-pioneers'], null);
const text = report.render(Pioneer.ReportFormat.TEXT, 100);
print(text.replace(/\n$/, ''));
