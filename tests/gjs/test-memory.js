// test-memory.js - 100,000 objects that are made and dropped leave nothing behind
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import GLib from 'gi://GLib?version=2.0';
import Pioneer from 'gi://Pioneer?version=1.0';
import System from 'system';

import {equal, ok, run, test} from './harness.js';

const ROUND = 1000;
const MOST = 6 << 10; /* KiB; a leak of 64 bytes an object would be more */

/** In KiB. */
function resident() {
    const [, bytes] = GLib.file_get_contents('/proc/self/statm');
    return Number(new TextDecoder().decode(bytes).split(' ')[1]) * 4;
}

/** Ten objects of a record, and of what stands behind it. */
function touch(catalogue) {
    const site = catalogue.get_site('leeds');
    const population = site.populations.at(0);
    const statement = population.statement;
    return [site, site.populations, population, population.quantity, statement, statement.citations, statement.citations.at(0),
        statement.citations.at(0).source, statement.sources, site.names];
}

/** Eight objects of a search. */
function find(catalogue) {
    const results = catalogue.search('dementia kind:site');
    const match = results.at(0);
    return [results, match, match.record, match.snippet, match.statements, results.facets, results.query, match.fields];
}

function make(n, some) {
    for (let made = 0; made < n; made += ROUND) {
        for (let i = 0; i < ROUND; i += 10)
            ok(some().every(thing => thing !== null));
        System.gc();
    }
}

function flat(n, some) {
    make(n / 5, some);
    const before = resident();
    make(n, some);
    const grown = resident() - before;
    if (grown > MOST)
        throw new Error(`${n} objects left ${grown} KiB behind`);
}

test('100,000 objects of records', () => {
    const catalogue = Pioneer.Catalogue.load_shipped();
    equal(touch(catalogue).length, 10);
    flat(100000, () => touch(catalogue));
});

test('searches', () => {
    const catalogue = Pioneer.Catalogue.load_shipped();
    equal(find(catalogue).length, 8);
    flat(20000, () => find(catalogue));
});

test('errors', () => flat(20000, () => Array.from({length: 10}, () => {
    try {
        return Pioneer.Quantity.new_from_string('lots');
    } catch (error) {
        return error;
    }
})));

await run();
