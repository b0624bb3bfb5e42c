// print-json.mjs - JSON of one of each, which must be the same from GJS and Node.js
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

const catalogue = Pioneer.Catalogue.loadShipped();
const search = Pioneer.Search.new(Pioneer.Query.new('dementia'));
search.addFacet('client-group');

for (const thing of [catalogue.get('site/leeds').populations, catalogue.get('site/leeds').populations.at(0).statement, catalogue.sites,
    catalogue.statements, catalogue.conflicts, search.run(catalogue, null), search.run(catalogue, null).at(0).explanation,
    Array.from(catalogue.outcomes, outcome => outcome.calculateChange())])
    console.log(JSON.stringify(thing));
