// test-api.js - The interface as GJS sees it
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Gio from 'gi://Gio';
import GLib from 'gi://GLib?version=2.0';
import Pioneer from 'gi://Pioneer?version=1.0';
import System from 'system';

import {equal, ok, run, test} from './harness.js';

const EVERY_FIELD = Gio.File.new_for_path(GLib.build_filenamev([GLib.getenv('G_TEST_SRCDIR'), 'catalogue', 'every-field.json']));
const HEAD = '{"format": "pioneer-catalogue", "version": 1, "records": [';

/** The error that a function throws, which must be one of the library's with a code. */
function fails(code, part, run) {
    try {
        run();
    } catch (error) {
        ok(error instanceof GLib.Error);
        ok(error.matches(Pioneer.error_quark(), code));
        ok(error.message.includes(part));
        return;
    }
    throw new Error('nothing was thrown');
}

const load = () => Pioneer.Catalogue.load(EVERY_FIELD, null);

function build(...texts) {
    const builder = Pioneer.CatalogueBuilder.new();
    texts.forEach((text, number) => builder.add_bytes(new GLib.Bytes(new TextEncoder().encode(text)), `${number}.json`));
    return builder.build();
}

const items = list => Array.from({length: list.get_n_items()}, (_, position) => list.get_item(position));
const ids = list => items(list).map(item => item.get_id());

test('lists', () => {
    const partners = load().get_partners();
    equal(partners.get_n_items(), 5);
    equal(ids(partners), ['council', 'health-department', 'new-council', 'old-council', 'trust']);
    equal(partners.get(4).get_name(), 'The Trust');
    ok(partners instanceof Gio.ListModel || partners.get_item_type() !== undefined);
    equal(ids(partners.slice(1, 2)), ['health-department', 'new-council']);
    equal(ids(partners.slice(5, 9)), []);
});

test('past the end', () => {
    const partners = load().get_partners();
    for (const position of [5, 2 ** 31, 2 ** 32 - 1]) {
        equal(partners.get(position), null);
        equal(partners.get_item(position), null);
    }
});

test('queries', () => {
    const catalogue = load();
    const sites = catalogue.get_sites();
    equal(ids(sites.filter('population.kind', 'share')), ['leeds']);
    equal(ids(sites.filter('population', null)), ['old-leeds']);
    equal(ids(sites.filter_range('population', '500000 person', null)), ['leeds']);
    equal(ids(catalogue.get_partners().sort('name', true)).slice(0, 2), ['trust', 'council']);
    const groups = items(catalogue.get_partners().group('type'));
    equal(groups.map(group => [group.get_value(), group.get_label(), group.get_items().get_n_items()]),
        [['local-authority', 'Local authority', 1], [null, 'not stated', 4]]);
    ok(groups[1].is_not_stated());
});

test('sets', () => {
    const partners = load().get_partners();
    const [first, last] = [partners.slice(0, 3), partners.slice(2, 3)];
    equal(first.unite(last).get_n_items(), 5);
    equal(ids(first.intersect(last)), ['new-council']);
    equal(ids(first.subtract(last)), ['council', 'health-department']);
    ok(first.contains(partners.get(0)));
    ok(!first.contains(partners.get(4)));
    equal(first.intersect(load().get_partners()).get_n_items(), 3);
});

test('records', () => {
    const catalogue = load();
    const site = catalogue.get_site('leeds');
    equal(site.get_name(), 'City of Leeds');
    equal(items(site.get_names()).map(name => name.get_text()), ['City of Leeds', 'Leeds']);
    equal(site.get_kind(), Pioneer.Kind.SITE);
    equal(catalogue.get_site('nowhere'), null);
    equal(catalogue.get_layer(9), null);
    ok(catalogue.get_site('leeds') === site);
    equal(ids(site.get_outcomes()), ['leeds-waits']);
    ok(catalogue.get_outcome('leeds-waits').get_subject() === site);
    equal(catalogue.get_partner('trust').get_state('opened'), Pioneer.State.NOT_STATED);
    equal(catalogue.get_partner('trust').get_opened(), null);
});

test('properties', () => {
    const catalogue = load();
    const site = catalogue.get_site('leeds');
    equal(site.name, 'City of Leeds');
    equal(site.kind, Pioneer.Kind.SITE);
    equal(site.populations.get_n_items(), 2);
    equal(site.populations.get(1).quantity.amount, 800000);
    equal(site.client_groups.get(0).good_direction, Pioneer.GoodDirection.UNSPECIFIED);
    const statement = site.get_statements('population').get(1);
    equal([statement.field_name, statement.scope, statement.as_of.to_notation(), statement.shown], ['population', 'the city', '2011', true]);
    equal(items(statement.citations).map(citation => [citation.source_id, citation.start, citation.end]), [['a', 40, 50], ['b', 1, 2]]);
});

test('life', () => {
    const site = load().get_site('leeds');
    const quantity = load().get_site('leeds').get_populations().get(1).get_quantity();
    System.gc();
    equal(site.get_places().get(0).get_name(), 'Leeds');
    equal(quantity.to_string(), '800,000 people');
    equal(quantity.get_statement().get_record().get_id(), 'leeds');
});

test('values', () => {
    const quantity = Pioneer.Quantity.new_from_string('over 2000 person');
    equal([quantity.get_amount(), quantity.get_unit(), quantity.get_comparator()], [2000, 'person', Pioneer.Comparator.OVER]);
    equal(quantity.to_string(), 'over 2,000 people');
    equal(quantity.get_statement(), null);
    const change = Pioneer.Change.new(Pioneer.Quantity.new(8, 'week'), Pioneer.Quantity.new(48, 'hour'));
    equal(change.to_string(), '-7.71 weeks (-96%)');
    equal(Pioneer.Change.new(Pioneer.Quantity.new(0, 'count'), Pioneer.Quantity.new(5, 'count')).get_relative(), null);
    equal(Pioneer.Period.new_from_string('2013-11').get_last_day().get_day_of_month(), 30);
    equal(Pioneer.Period.new_from_string('P2Y').get_first_day(), null);
});

test('strings', () => {
    const site = build(`${HEAD}{"id": "site/a", "summary": "Zoë’s “quiet” 🚑 – naïve\\nline"}]}`).get_site('a');
    equal(site.get_summary(), 'Zoë’s “quiet” 🚑 – naïve\nline');
});

test('errors', () => {
    const catalogue = load();
    const sites = catalogue.get_sites();
    fails(Pioneer.Error.UNKNOWN_FIELD, 'name, summary, scheme', () => sites.filter('colour', null));
    fails(Pioneer.Error.UNKNOWN_FIELD, 'colour', () => sites.get(0).get_values('colour'));
    fails(Pioneer.Error.UNKNOWN_RECORD, 'nobody', () => catalogue.without_source('nobody'));
    fails(Pioneer.Error.UNKNOWN_WORD, 'nonsense', () => catalogue.to_json('nonsense'));
    fails(Pioneer.Error.PARSE, 'lots', () => Pioneer.Quantity.new_from_string('lots'));
    fails(Pioneer.Error.UNLIKE_UNITS, 'GBP', () => Pioneer.Quantity.new(1, 'GBP').convert('week'));
    fails(Pioneer.Error.LIMIT, '1e15', () => Pioneer.Quantity.new(Infinity, 'week'));
    fails(Pioneer.Error.PARSE, '0.json:1:', () => build('{'));
    fails(Pioneer.Error.INVALID, '0.json:1:1', () => build('{}'));
});

test('the domain of errors', () => {
    try {
        Pioneer.Quantity.new_from_string('lots');
    } catch (error) {
        ok(error instanceof Pioneer.Error);
        ok(error.matches(Pioneer.Error, Pioneer.Error.PARSE));
        equal(error.code, Pioneer.Error.PARSE);
        return;
    }
    throw new Error('nothing was thrown');
});

test('errors of files', () => {
    try {
        Pioneer.Catalogue.load(Gio.File.new_for_path('/nowhere/at-all.json'), null);
    } catch (error) {
        ok(error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.NOT_FOUND));
        return;
    }
    throw new Error('nothing was thrown');
});

test('issues', () => {
    const builder = Pioneer.CatalogueBuilder.new();
    fails(Pioneer.Error.INVALID, 'nmae', () => builder.add_bytes(new TextEncoder().encode(`${HEAD}\n{"id": "site/a", "nmae": 1}]}`), 'x.json'));
    const issues = items(builder.get_issues());
    equal(issues.map(issue => [issue.get_code(), issue.get_line(), issue.get_severity()]), [['unknown-field', 2, Pioneer.Severity.ERROR]]);
});

test('same bytes', () => {
    const catalogue = load();
    const [, bytes] = EVERY_FIELD.load_contents(null);
    equal(catalogue.to_json(null), new TextDecoder().decode(bytes));
    equal(build(catalogue.to_json_lines(null)).to_json(null), catalogue.to_json(null));
});

test('policies', () => {
    equal(load().with_policy(Pioneer.Policy.NEWEST).policy, Pioneer.Policy.NEWEST);
    equal(new Pioneer.CatalogueBuilder({policy: Pioneer.Policy.MOST_PRECISE}).build().policy, Pioneer.Policy.MOST_PRECISE);
});

test('the shipped catalogue', () => {
    const catalogue = Pioneer.Catalogue.load_shipped();
    equal(catalogue.get_sites().filter('participation.status', 'selected').get_n_items(), 30);
    const resolution = catalogue.get_programme('integration-pioneers').resolve('announced', Pioneer.Policy.NEWEST);
    equal(resolution.get_statement().get_value().to_notation(), '2013-11-01');
});

/** What a call with a callback gives to it. */
function wait(start) {
    const loop = new GLib.MainLoop(null, false);
    let given = null;
    start((_source, result) => {
        given = result;
        loop.quit();
    });
    loop.run();
    return given;
}

test('loading with a callback', () => {
    const result = wait(done => Pioneer.Catalogue.load_async(EVERY_FIELD, null, done));
    equal(Pioneer.Catalogue.load_finish(result).get_sites().get_n_items(), 2);
});

test('failing with a callback', () => {
    const result = wait(done => Pioneer.Catalogue.load_async(Gio.File.new_for_path('/nowhere/at-all.json'), null, done));
    try {
        Pioneer.Catalogue.load_finish(result);
    } catch (error) {
        ok(error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.NOT_FOUND));
        return;
    }
    throw new Error('nothing was thrown');
});

test('saving with a callback', () => {
    const catalogue = load();
    const [file, stream] = Gio.File.new_tmp('pioneer-XXXXXX.json');
    stream.close(null);
    const result = wait(done => catalogue.save_async(file, null, null, done));
    ok(catalogue.save_finish(result));
    const [, bytes] = file.load_contents(null);
    file.delete(null);
    equal(new TextDecoder().decode(bytes), catalogue.to_json(null));
});

test('objects made by hand', () => {
    for (const type of [Pioneer.Site, Pioneer.Outcome, Pioneer.Concept, Pioneer.Population, Pioneer.Quantity, Pioneer.Period, Pioneer.Text,
        Pioneer.List, Pioneer.Catalogue, Pioneer.Change, Pioneer.Field])
        ok(new type());
    equal(new Pioneer.Site().get_name(), '');
    equal(new Pioneer.Population().get_quantity(), null);
    equal(new Pioneer.List().get_n_items(), 0);
    equal(new Pioneer.Catalogue().get_sites().get_n_items(), 0);
});

await run();
