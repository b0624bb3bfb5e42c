#!/usr/bin/env node
// sites-for-older-people.mjs - Find sites by a query; then how many people, what came of it, and where the sources disagree
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

/** @type {Record<number, string>} */
const RESULTS = {[Pioneer.Modality.REPORTED]: 'reported', [Pioneer.Modality.MEASURED]: 'measured'};

const catalogue = Pioneer.Catalogue.loadShipped();
const results = catalogue.search('kind:site client-group:"older people" population:>=200k');

console.log(`${results.total} sites`);
for (const {record} of results) {
    const site = /** @type {Pioneer.Site} */ (record);
    console.log(`\n${site.name}`);
    for (const population of site.populations) {
        const sources = [...population.statement?.sources ?? []].map(source => source.id);
        console.log(`  ${population.toString()} (${sources.join(' ')})`);
    }
    for (const outcome of site.outcomes) {
        if (outcome.modality in RESULTS)
            console.log(`  ${RESULTS[outcome.modality]}: ${outcome.name}`);
    }
    const conflicts = site.getConflicts();
    if (conflicts.length > 0)
        console.log(`  sources disagree about it: ${conflicts.length} times`);
}
