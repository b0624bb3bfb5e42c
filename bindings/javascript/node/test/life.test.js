// life.test.js - Programs end when nothing is left to do, and objects go when nobody holds them
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {promisify} from 'node:util';
import {runInNewContext} from 'node:vm';
import Pioneer from 'libpioneer';

const ROUND = 1000;
const MOST = 12 << 10; /* KiB; a leak of 128 bytes an object would be more */

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const resident = () => Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]) * 4;

/** What a program of its own prints, with node's own options of this one. */
async function printed(program) {
    const {stdout} = await promisify(execFile)(process.execPath,
        [...process.execArgv.filter(option => !option.startsWith('--test')), '--input-type=module', '--eval', program], {timeout: 60000});
    return stdout;
}

test('a program ends by itself', async () => {
    assert.equal(await printed(`
        import Pioneer from 'libpioneer';
        console.log(Pioneer.Catalogue.loadShipped().get('site/leeds').name);`), 'Leeds\n');
});

test('a program ends after what it awaits', async () => {
    assert.equal(await printed(`
        import Pioneer from 'libpioneer';
        const search = Pioneer.Search.new(Pioneer.Query.new('kind:programme'));
        console.log((await search.runAsync(Pioneer.Catalogue.loadShipped())).total);
        setTimeout(() => console.log('timer'), 5);
        process.nextTick(() => console.log('tick'));`), '2\ntick\ntimer\n');
});

test('what nobody catches ends the program, and is told', async () => {
    await assert.rejects(printed(`
        import Pioneer from 'libpioneer';
        await Pioneer.Catalogue.loadAsync('/nowhere/a.json');`), error => error.code === 1 && error.stderr.includes("code: 'not-found'"));
});

test('100,000 objects leave nothing behind', async () => {
    const catalogue = Pioneer.Catalogue.loadShipped();
    const touch = () => {
        const site = catalogue.getSite('leeds');
        const population = site.populations.at(0);
        const {statement} = population;
        return [site, site.populations, population, population.quantity, statement, statement.citations, statement.citations.at(0),
            statement.citations.at(0).source, statement.sources, site.names];
    };
    const make = async n => {
        for (let made = 0; made < n; made += ROUND) {
            for (let i = 0; i < ROUND; i += 10)
                assert.ok(touch().every(thing => thing !== null));
            collect();
            await setTimeout(0);
        }
    };
    await make(20000);
    const before = resident();
    await make(100000);
    assert.ok(resident() - before < MOST, `${resident() - before} KiB are left behind`);
});
