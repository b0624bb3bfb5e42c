// calls.test.js - Promises, errors and arguments
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import Pioneer, {PioneerError} from 'libpioneer';

const HEAD = '{"format": "pioneer-catalogue", "version": 1, "records": [';

function build(text) {
    const builder = Pioneer.CatalogueBuilder.new();
    builder.addBytes(text, 'x.json');
    return builder.build();
}

test('bytes are a text or an array of bytes', () => {
    const text = `${HEAD}{"id": "site/a", "summary": "Zoë’s 🚑"}]}`;
    assert.equal(build(text).getSite('a').summary, 'Zoë’s 🚑');
    assert.equal(build(new TextEncoder().encode(text)).getSite('a').summary, 'Zoë’s 🚑');
});

test('promises, files by their path, and bytes that come out the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pioneer-'));
    const path = join(folder, 'a.json');
    const catalogue = build(`${HEAD}{"id": "site/a", "name": "A"}]}`);
    await catalogue.saveAsync(path);
    assert.equal(await readFile(path, 'utf8'), catalogue.toJson(null));
    const again = await Pioneer.Catalogue.loadAsync(path);
    assert.equal(again.getSite('a').name, 'A');
    await rm(folder, {recursive: true});
});

test('many at once', async () => {
    const catalogue = Pioneer.Catalogue.loadShipped();
    const found = await Promise.all(['dementia', 'telecare', 'falls'].map(async text => {
        const search = Pioneer.Search.new(Pioneer.Query.new(text));
        return (await search.runAsync(catalogue)).total;
    }));
    assert.deepEqual(found, ['dementia', 'telecare', 'falls'].map(text => catalogue.search(text).total));
    assert.ok(found.every(total => total > 0));
});

test('errors, thrown and by a promise', async () => {
    assert.throws(() => Pioneer.Quantity.newFromString('lots'), error => error instanceof PioneerError && error.message.includes('"lots" is not a quantity'));
    await assert.rejects(Pioneer.Catalogue.loadAsync('/nowhere/at-all.json'), PioneerError);
});
