#!/usr/bin/env node
// check-a-file.mjs - Loads your own files over the shipped catalogue, or says what is wrong with one: node check-a-file.mjs FILE...
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

const paths = process.argv.slice(2);
const builder = Pioneer.CatalogueBuilder.new();
builder.addShipped();

try {
    for (const path of paths)
        await builder.addFileAsync(path);
    const catalogue = builder.build();
    console.log(`${catalogue.sites.length} sites, of ${catalogue.nLayers} layers`);
} catch (error) {
    console.log(/** @type {Error} */ (error).message);
}
