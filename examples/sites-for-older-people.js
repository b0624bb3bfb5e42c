#!/usr/bin/env -S gjs -m
// sites-for-older-people.js - Find sites by a query; then how many people, what came of it, and where the sources disagree
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

/** @type {Record<number, string>} */
const RESULTS = {[Pioneer.Modality.REPORTED]: 'reported', [Pioneer.Modality.MEASURED]: 'measured'};

const catalogue = Pioneer.Catalogue.load_shipped();
const results = catalogue.search('kind:site client-group:"older people" population:>=200k');

print(`${results.total} sites`);
for (const {record} of results) {
    const site = /** @type {Pioneer.Site} */ (record);
    print(`\n${site.name}`);
    for (const population of site.populations) {
        const sources = [...population.statement?.sources ?? []].map(source => source.id);
        print(`  ${population.to_string()} (${sources.join(' ')})`);
    }
    for (const outcome of site.outcomes) {
        if (outcome.modality in RESULTS)
            print(`  ${RESULTS[outcome.modality]}: ${outcome.name}`);
    }
    const conflicts = site.get_conflicts();
    if (conflicts.length > 0)
        print(`  sources disagree about it: ${conflicts.length} times`);
}
