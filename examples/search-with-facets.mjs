#!/usr/bin/env node
// search-with-facets.mjs - Sites that do something about dementia, for how many people, and whom else they serve
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

/** @param {Pioneer.Statement | null} statement - Of which a plan is never shown as a result. */
function told(statement) {
    const {modality, text} = statement ?? {modality: Pioneer.Modality.UNSPECIFIED, text: ''};
    return modality === Pioneer.Modality.UNSPECIFIED ? text : `[${Pioneer.Modality.nick(modality)}] ${text}`;
}

const catalogue = Pioneer.Catalogue.loadShipped();
const search = Pioneer.Search.new(Pioneer.Query.new('dementia kind:site'));
search.addFacet('client-group');
search.limit = 100;
const results = await search.runAsync(catalogue);

console.log(`${results.total} sites: ${results.understood}\n`);
for (const {record} of results) {
    const site = /** @type {Pioneer.Site} */ (record);
    const populations = Array.from(site.populations, ({statement}) => told(statement)).join('; ');
    console.log(`${site.name.padEnd(35)} ${populations || 'not stated'}`);
}

for (const facet of results.facets) {
    console.log(`\n${facet.label}`);
    for (const {label, count} of facet.values.slice(0, 5))
        console.log(`${String(label).padEnd(35)} ${String(count).padStart(3)}`);
    console.log(`${'not stated'.padEnd(35)} ${String(facet.nNotStated).padStart(3)}`);
}
