#!/usr/bin/env -S gjs -m
// sites-with-population.js - The sites of 2013: how many people, of which kind, and who says so
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';
import {items} from './helpers.js';

const catalogue = Pioneer.Catalogue.load_shipped();
const programme = catalogue.get_programme('integration-pioneers');
const sites = programme.get_sites().filter('participation.status', 'selected');

print(`${programme.name}: ${sites.get_n_items()} sites`);
for (const site of items(sites)) {
    print(`\n${site.name}`);
    const populations = items(site.get_populations());
    if (populations.length === 0)
        print('  not stated');
    for (const population of populations) {
        print(`  ${population.to_string()}`);
        for (const source of items(population.statement.sources))
            print(`    ${source.id}: ${source.name}`);
    }
}
