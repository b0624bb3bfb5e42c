#!/usr/bin/env node
// sites-with-population.mjs - The sites of 2013: how many people, of which kind, and who says so
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

const catalogue = Pioneer.Catalogue.loadShipped();
const programme = catalogue.get('programme/integration-pioneers');
const sites = programme.sites.filter('participation.status', 'selected');

console.log(`${programme.name}: ${sites.length} sites`);
for (const {name, populations} of sites) {
    console.log(`\n${name}`);
    if (populations.length === 0)
        console.log('  not stated');
    for (const population of populations) {
        console.log(`  ${population.toString()}`);
        for (const source of population.statement.sources)
            console.log(`    ${source.id}: ${source.name}`);
    }
}
