#!/usr/bin/env -S gjs -m
// search-with-facets.js - Sites that do something about dementia, for how many people, and whom else they serve
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

/** @param {Pioneer.Statement | null} statement - Of which a plan is never shown as a result. */
function told(statement) {
    const {modality, text} = statement ?? {modality: Pioneer.Modality.UNSPECIFIED, text: ''};
    return modality === Pioneer.Modality.UNSPECIFIED ? text : `[${Pioneer.Modality.nick(modality)}] ${text}`;
}

const catalogue = Pioneer.Catalogue.load_shipped();
const search = Pioneer.Search.new(Pioneer.Query.new('dementia kind:site'));
search.add_facet('client-group');
search.limit = 100;
const results = await search.run_async(catalogue);

print(`${results.total} sites: ${results.understood}\n`);
for (const {record} of results) {
    const site = /** @type {Pioneer.Site} */ (record);
    const populations = Array.from(site.populations, ({statement}) => told(statement)).join('; ');
    print(`${site.name.padEnd(35)} ${populations || 'not stated'}`);
}

for (const facet of results.facets) {
    print(`\n${facet.label}`);
    for (const {label, count} of facet.values.slice(0, 5))
        print(`${String(label).padEnd(35)} ${String(count).padStart(3)}`);
    print(`${'not stated'.padEnd(35)} ${String(facet.n_not_stated).padStart(3)}`);
}
