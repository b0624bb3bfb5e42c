// calls.test.js - Promises, errors and arguments
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import Pioneer, {PioneerError} from 'libpioneer';

const HEAD = '{"format": "pioneer-catalogue", "version": 1, "records": [';
const A = `${HEAD}{"id": "site/a", "name": "A", "summary": "Zoë’s 🚑"}]}`;

let folder;
before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pioneer-'));
});
after(() => rm(folder, {recursive: true}));

function build(text) {
    const builder = Pioneer.CatalogueBuilder.new();
    builder.addBytes(text, 'x.json');
    return builder.build();
}

test('bytes are a text or an array of bytes', () => {
    assert.equal(build(A).getSite('a').summary, 'Zoë’s 🚑');
    assert.equal(build(new TextEncoder().encode(A)).getSite('a').summary, 'Zoë’s 🚑');
});

test('a file is told by its path or its URL, and comes out the same', async () => {
    const path = join(folder, 'a.json');
    const catalogue = build(A);
    assert.equal(await catalogue.saveAsync(path), true);
    assert.equal(await readFile(path, 'utf8'), catalogue.toJson(null));
    assert.equal((await Pioneer.Catalogue.loadAsync(path)).getSite('a').name, 'A');
    assert.equal((await Pioneer.Catalogue.loadAsync(pathToFileURL(path))).getSite('a').name, 'A');
    assert.equal(Pioneer.Catalogue.load(path).getSite('a').name, 'A');
});

test('promises of all else', async () => {
    const [json, compiled] = [join(folder, 'b.json'), join(folder, 'b.pioneer')];
    const catalogue = build(A);
    catalogue.save(json, null, null);
    const builder = Pioneer.CatalogueBuilder.new();
    assert.equal(await builder.addFileAsync(json), true);
    assert.equal(await builder.build().compileAsync(compiled), true);
    assert.equal(Pioneer.Catalogue.open(compiled).getSite('a').name, 'A');
    assert.equal((await Pioneer.Search.new(Pioneer.Query.new('kind:site')).runAsync(catalogue)).total, 1);
});

test('many at once', async () => {
    const catalogue = Pioneer.Catalogue.loadShipped();
    const words = ['dementia', 'telecare', 'falls', 'hospice', 'copd'];
    const totals = await Promise.all(words.map(async word => (await Pioneer.Search.new(Pioneer.Query.new(word)).runAsync(catalogue)).total));
    assert.deepEqual(totals, words.map(word => catalogue.search(word).total));
    assert.ok(totals.every(total => total > 0));
});

test('errors have a code', async () => {
    const catalogue = build(A);
    const cases = [
        ['parse', /"lots" is not a quantity/, () => Pioneer.Quantity.newFromString('lots')],
        ['unknown-field', /colour/, () => catalogue.sites.filter('colour', null)],
        ['unknown-record', /nobody/, () => catalogue.withoutSource('nobody')],
        ['unlike-units', /GBP/, () => Pioneer.Quantity.new(1, 'GBP').convert('week')],
        ['limit', /1e15/, () => Pioneer.Quantity.new(Infinity, 'week')],
        ['invalid', /x\.json:1:1/, () => build('{}')],
        ['not-found', /\/nowhere\/a\.json/, () => Pioneer.Catalogue.load('/nowhere/a.json')],
        ['not-found', /\/nowhere\/a\.pioneer/, () => Pioneer.Catalogue.open('/nowhere/a.pioneer')],
        ['is-directory', /./, () => Pioneer.Catalogue.open(folder)],
        ['not-found', /nowhere/, () => catalogue.save('/nowhere/a.json')],
        ['not-found', /nowhere/, () => Pioneer.Catalogue.loadAsync('/nowhere/a.json')],
        ['not-found', /nowhere/, () => catalogue.compileAsync('/nowhere/a.pioneer')],
    ];
    for (const [code, message, call] of cases) {
        await assert.rejects(async () => call(), error => {
            assert.ok(error instanceof PioneerError && error instanceof Error);
            assert.deepEqual([error.name, error.code], ['PioneerError', code]);
            assert.match(error.message, message);
            return true;
        });
    }
});

test('the stack starts where the caller is', () => {
    assert.throws(() => Pioneer.Quantity.newFromString('lots'), error => error.stack.split('\n')[1].includes('calls.test.js'));
});

test('what is of the wrong type is a TypeError', () => {
    assert.throws(() => Pioneer.Quantity.newFromString(), TypeError);
    assert.throws(() => Pioneer.Catalogue.loadShipped().getRecords('town'), {name: 'TypeError', message: /“town” is no Pioneer.Kind: expected one of programme, site/});
});

test('an AbortSignal cancels', async () => {
    const path = join(folder, 'c.json');
    build(A).save(path);
    assert.equal((await Pioneer.Catalogue.loadAsync(path, {signal: new AbortController().signal})).sites.length, 1);
    await assert.rejects(Pioneer.Catalogue.loadAsync(path, {signal: AbortSignal.abort()}), {name: 'AbortError'});
    const controller = new AbortController();
    const promise = Pioneer.Catalogue.loadAsync(path, {signal: controller.signal});
    controller.abort(new Error('no longer wanted'));
    await assert.rejects(promise, {message: 'no longer wanted'});
});

test('a callback is called as ever', async () => {
    const path = join(folder, 'd.json');
    build(A).save(path);
    const called = new Promise(resolve => {
        Pioneer.Catalogue.loadAsync(path, null, (_source, result) => resolve(Pioneer.Catalogue.loadFinish(result)));
    });
    // A callback doesn't keep the program running; promises do.
    let isDone = false;
    called.finally(() => {
        isDone = true;
    });
    while (!isDone) await Pioneer.Catalogue.loadAsync(path);
    assert.equal((await called).sites.length, 1);
});
