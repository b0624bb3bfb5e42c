// records.test.js - Records, lists and enumerations as Node.js sees them
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import assert from 'node:assert/strict';
import {test} from 'node:test';
import Pioneer from 'libpioneer';

const catalogue = Pioneer.Catalogue.loadShipped();

test('lists can be looped over, spread and indexed', () => {
    const sites = catalogue.getProgramme('integration-pioneers').getSites().filter('participation.status', 'selected');
    const names = [...sites].map(site => site.name);
    assert.equal(names.length, 14);
    assert.equal(sites.length, 14);
    assert.equal(names[0], 'Barnsley');
    assert.equal(sites.at(0).id, 'barnsley');
    assert.equal(sites.at(-1).name, names[13]);
    assert.equal(sites.at(14), undefined);
    assert.equal([...catalogue.search('kind:programme')].length, catalogue.getProgrammes().length);
});

test('the same record is the same object', () => {
    assert.equal(catalogue.getSite('leeds'), catalogue.getRecord('site/leeds'));
    assert.equal(catalogue.getSite('nowhere'), null);
});

test('members of enumerations are told by number or by word', () => {
    assert.equal(catalogue.getSite('leeds').kind, Pioneer.Kind.SITE);
    assert.equal(catalogue.getRecords('programme').length, catalogue.getRecords(Pioneer.Kind.PROGRAMME).length);
    assert.throws(() => catalogue.getRecords('town'), {name: 'TypeError', message: /“town” is no Pioneer.Kind: expected one of programme, site/});
});
