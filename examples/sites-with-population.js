#!/usr/bin/env -S gjs -m
// sites-with-population.js - The sites of 2013: how many people, of which kind, and who says so
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

const catalogue = Pioneer.Catalogue.load_shipped();
const programme = catalogue.get('programme/integration-pioneers');
const sites = programme.sites.filter('participation.status', 'selected');

print(`${programme.name}: ${sites.length} sites`);
for (const {name, populations} of sites) {
    print(`\n${name}`);
    if (populations.length === 0)
        print('  not stated');
    for (const population of populations) {
        print(`  ${population.to_string()}`);
        for (const source of population.statement.sources)
            print(`    ${source.id}: ${source.name}`);
    }
}
