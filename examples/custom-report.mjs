#!/usr/bin/env node
// custom-report.mjs - A report of one's own, put together by calls: custom-report.json describes the same
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

// What the report asks for: a programme.
const definition = Pioneer.ReportDefinition.new('The largest sites of ${programme}');
const programme = Pioneer.ReportParameter.new('programme', 'programme');
programme.setLabel('Programme');
definition.addParameter(programme);

const table = Pioneer.ReportSection.newTable(Pioneer.Kind.SITE);
table.setTitle('Sites by size');
table.setText('Only sites of which a source says how many people they are for.');
table.addCondition('programme:$programme');
table.addCondition('population:*');
table.addSort('population', true);
table.setLimit(5);
table.addColumn('name', null);
table.addColumn('population', 'People');
table.addColumn('outcomes.count', 'Outcomes');
definition.addSection(table);

const catalogue = Pioneer.Catalogue.loadShipped();
const report = Pioneer.Report.new(catalogue, definition, ['programme=integration-pioneers'], null);
process.stdout.write(report.render(Pioneer.ReportFormat.TEXT, 100));
