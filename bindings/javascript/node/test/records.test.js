// records.test.js - Records, lists, properties and enumerations as Node.js sees them
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import assert from 'node:assert/strict';
import {test} from 'node:test';
import Pioneer from 'libpioneer';

const catalogue = Pioneer.Catalogue.loadShipped();

test('lists are looped over, spread and indexed', () => {
    const sites = catalogue.getProgramme('integration-pioneers').sites.filter('participation.status', 'selected');
    const names = [...sites].map(site => site.name);
    assert.equal(names.length, 14);
    assert.equal(sites.length, 14);
    assert.deepEqual([names[0], names[13]], ['Barnsley', 'Worcestershire']);
    assert.equal(sites.at(0).id, 'barnsley');
    assert.equal(sites.at(-1).name, 'Worcestershire');
    assert.equal(sites.at(14), undefined);
    assert.deepEqual([...sites.slice(14, 3)], []);
    assert.equal([...catalogue.search('kind:programme')].length, catalogue.programmes.length);
});

test('the same record is the same object', () => {
    assert.equal(catalogue.getSite('leeds'), catalogue.get('site/leeds'));
    assert.equal(catalogue.getSite('nowhere'), null);
    assert.equal(catalogue.get('site/nowhere'), undefined);
    assert.ok(catalogue.get('site/leeds') instanceof Pioneer.Site);
    assert.ok(catalogue.get('site/leeds') instanceof Pioneer.Record);
});

test('what is not there is null, not an empty text', () => {
    const {statement} = catalogue.get('site/leeds').populations.at(0);
    assert.equal(statement.scope, null);
    assert.equal(statement.asOf, null);
    assert.equal(statement.fieldName, 'population');
    assert.equal(statement.shown, true);
});

test('properties can be set', () => {
    const search = Pioneer.Search.new(Pioneer.Query.new('kind:site'));
    search.limit = 3;
    assert.deepEqual([search.limit, search.getLimit(), search.run(catalogue).length], [3, 3, 3]);
});

test('members of enumerations are told by number or by word', () => {
    assert.equal(catalogue.get('site/leeds').kind, Pioneer.Kind.SITE);
    assert.equal(Pioneer.Kind.nick(Pioneer.Kind.SITE), 'site');
    assert.equal(Pioneer.Modality.nick(Pioneer.Modality.IN_PROGRESS), 'in-progress');
    assert.equal(Pioneer.Kind.nick(99), '');
    assert.equal(catalogue.getRecords('programme').length, catalogue.getRecords(Pioneer.Kind.PROGRAMME).length);
});

test('JSON', () => {
    const leeds = catalogue.get('site/leeds');
    assert.deepEqual(JSON.parse(JSON.stringify(leeds)), JSON.parse(leeds.toJson()));
    const [population] = leeds.populations;
    assert.deepEqual(JSON.parse(JSON.stringify(population)), {kind: 'resident', quantity: '800000 person'});
    const statement = JSON.parse(JSON.stringify(population.statement));
    assert.equal(statement.record, 'site/leeds');
    assert.deepEqual(statement.citations, ['scie-2013@9840-9863#5aea13148821d124']);
    assert.ok(!('scope' in statement));
});
