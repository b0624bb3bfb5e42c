// test-override.js - What GJS adds to the interface: loops, promises, JSON, words
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Gio from 'gi://Gio';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject';
import Pioneer from 'gi://Pioneer?version=1.0';

import {equal, ok, run, test} from './harness.js';

const EVERY_FIELD = Gio.File.new_for_path(GLib.build_filenamev([GLib.getenv('G_TEST_SRCDIR'), 'catalogue', 'every-field.json']));
const NOWHERE = Gio.File.new_for_path('/nowhere/at-all.json');
const catalogue = Pioneer.Catalogue.load(EVERY_FIELD, null);

/** The error of a promise. */
async function failure(promise) {
    try {
        await promise;
    } catch (error) {
        return error;
    }
    throw new Error('nothing was thrown');
}

test('lists are looped over, spread and counted', () => {
    const partners = catalogue.get_partners();
    const ids = ['council', 'health-department', 'new-council', 'old-council', 'trust'];
    const looped = [];
    for (const partner of partners)
        looped.push(partner.id);
    equal(looped, ids);
    equal([...partners].map(partner => partner.id), ids);
    equal(partners.length, 5);
    equal(partners.at(-1).id, 'trust');
    equal(partners.at(5), undefined);
    equal([...partners.slice(5, 2)], []);
});

test('results are looped over', () => {
    const results = catalogue.search('kind:partner');
    equal([...results].map(match => match.record.id).sort(), ['council', 'health-department', 'new-council', 'old-council', 'trust']);
    equal([results.length, results.at(0).position], [5, 0]);
});

test('what is got without arguments is a property', () => {
    equal(catalogue.sites.length, catalogue.get_sites().length);
    equal(catalogue.get_site('leeds').outcomes.at(0).id, 'leeds-waits');
    equal(catalogue.n_layers, catalogue.get_n_layers());
    equal(catalogue.get('site/leeds'), catalogue.get_site('leeds'));
    equal(catalogue.get('site/nowhere'), undefined);
    equal(catalogue.get('no reference'), undefined);
});

test('a promise of a catalogue', async () => {
    equal((await Pioneer.Catalogue.load_async(EVERY_FIELD)).sites.length, 2);
    equal((await Pioneer.Catalogue.load_async(EVERY_FIELD, new Gio.Cancellable())).sites.length, 2);
    ok((await failure(Pioneer.Catalogue.load_async(NOWHERE))).matches(Gio.IOErrorEnum, Gio.IOErrorEnum.NOT_FOUND));
});

test('a promise that is cancelled', async () => {
    const cancellable = new Gio.Cancellable();
    const promise = Pioneer.Catalogue.load_async(EVERY_FIELD, cancellable);
    cancellable.cancel();
    ok((await failure(promise)).matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED));
});

test('promises of all else', async () => {
    const [file, stream] = Gio.File.new_tmp('pioneer-XXXXXX');
    stream.close(null);
    equal(await catalogue.save_async(file), true);
    const builder = new Pioneer.CatalogueBuilder();
    equal(await builder.add_file_async(file), true);
    equal(builder.build().to_json(null), catalogue.to_json(null));
    equal(await new Pioneer.CatalogueBuilder().add_stream_async(file.read(null), 'a stream'), true);
    equal(await catalogue.compile_async(file), true);
    equal(Pioneer.Catalogue.open(file).sites.length, 2);
    file.delete(null);
    const results = await Pioneer.Search.new(Pioneer.Query.new('kind:site')).run_async(catalogue);
    equal(results.total, 2);
});

/* Of the calls with a callback, none is left as it was. */
test('every pair is a promise', () => {
    const begun = [];
    for (const name of Object.getOwnPropertyNames(Pioneer)) {
        const type = Pioneer[name];
        if (!(type?.prototype instanceof GObject.Object))
            continue;
        for (const target of [type, type.prototype]) {
            for (const member of Object.getOwnPropertyNames(target).filter(other => other.endsWith('_async'))) {
                begun.push(`${name}.${member}`);
                ok(typeof target[member.replace(/_async$/, '_finish')] === 'function');
                ok(!target[member].toString().includes('[native code]'));
            }
        }
    }
    ok(['Catalogue.compile_async', 'Catalogue.load_async', 'Catalogue.save_async', 'CatalogueBuilder.add_file_async',
        'CatalogueBuilder.add_stream_async', 'Search.run_async'].every(name => begun.includes(name)));
});

test('words of enumerations and of errors', () => {
    equal(Pioneer.Kind.nick(Pioneer.Kind.SITE), 'site');
    equal(Pioneer.Modality.nick(Pioneer.Modality.IN_PROGRESS), 'in-progress');
    equal(Pioneer.Kind.nick(99), '');
    try {
        catalogue.sites.filter('colour', null);
    } catch (error) {
        equal(error.code_name, 'unknown-field');
        equal(Pioneer.Error.recall('never said'), null);
        return;
    }
    throw new Error('nothing was thrown');
});

test('JSON of records is that of the catalogue', () => {
    const leeds = catalogue.get_site('leeds');
    equal(JSON.stringify(leeds), JSON.stringify(JSON.parse(leeds.to_json())));
    equal(JSON.parse(JSON.stringify(catalogue.sites)).map(site => site.id), ['site/leeds', 'site/old-leeds']);
    equal(JSON.stringify(catalogue), JSON.stringify(JSON.parse(catalogue.to_json(null))));
});

test('JSON of values and statements', () => {
    const population = catalogue.get_site('leeds').populations.at(1);
    equal(population.quantity, '800000 person');
    const value = JSON.parse(JSON.stringify(population));
    equal(value, {group: 'concept/older-people', kind: 'resident', place: 'concept/leeds-city', quantity: '800000 person'});
    const statement = JSON.parse(JSON.stringify(population.statement));
    equal([statement.record, statement['field-name'], statement['as-of'], statement.scope], ['site/leeds', 'population', '2011', 'the city']);
    equal(statement.citations.map(citation => citation.split('#')[0]), ['a@40-50', 'b@1-2']);
    equal(statement.value, value);
});

test('JSON of what was found', () => {
    const search = Pioneer.Search.new(Pioneer.Query.new('kind:partner council'));
    search.add_facet('type');
    const results = JSON.parse(JSON.stringify(search.run(catalogue, null)));
    equal([results.query, results.total, results.matches.length], ['kind:partner council', results.total, results.total]);
    equal(results.facets.map(facet => facet.name), ['type']);
    ok(results.matches.every(match => match.record.startsWith('partner/') && match.score > 0));
    equal(JSON.parse(JSON.stringify(catalogue.conflicts)).every(conflict => conflict.sides.length > 1), true);
});

await run();
