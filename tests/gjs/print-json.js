// print-json.js - JSON of one of each, which must be the same from GJS and Node.js
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

const catalogue = Pioneer.Catalogue.load_shipped();
const search = Pioneer.Search.new(Pioneer.Query.new('dementia'));
search.add_facet('client-group');

for (const thing of [catalogue.get('site/leeds').populations, catalogue.get('site/leeds').populations.at(0).statement, catalogue.sites,
    catalogue.statements, catalogue.conflicts, search.run(catalogue, null), search.run(catalogue, null).at(0).explanation,
    Array.from(catalogue.outcomes, outcome => outcome.calculate_change())])
    print(JSON.stringify(thing));
