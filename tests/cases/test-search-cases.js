// test-search-cases.js - Asks the shipped catalogue the questions of the cases, from GJS
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later
//
// test-search-cases.js [--rankings]. What a case is, search-cases.h tells.

import Gio from 'gi://Gio';
import GLib from 'gi://GLib?version=2.0';
import Pioneer from 'gi://Pioneer?version=1.0';
import System from 'system';

const FOLDER = Gio.File.new_for_uri(import.meta.url).get_parent().get_child('search');
const catalogue = Pioneer.Catalogue.load_shipped();

function readLines(name) {
    const path = FOLDER.get_child(name).get_path();
    if (!GLib.file_test(path, GLib.FileTest.EXISTS))
        return [];
    const text = new TextDecoder().decode(GLib.file_get_contents(path)[1]);
    return text.split('\n').filter(line => line && !line.startsWith('#'));
}

function listCases() {
    const names = [];
    const children = FOLDER.enumerate_children('standard::name', Gio.FileQueryInfoFlags.NONE, null);
    for (let info = children.next_file(null); info; info = children.next_file(null)) {
        if (info.get_name().endsWith('.query'))
            names.push(info.get_name().slice(0, -'.query'.length));
    }
    return names.sort();
}

function run(name) {
    const options = readLines(`${name}.query`);
    const text = options.pop();
    const query = options.includes('--any') ? Pioneer.Query.new_any_word(text) : Pioneer.Query.new(text);
    const search = Pioneer.Search.new(query);
    search.widening = !options.includes('--no-widening');
    search.descending = options.includes('--descending');
    search.sort = options.find(option => option.startsWith('--sort '))?.slice('--sort '.length) ?? null;
    search.limit = 10000;
    return search.run(catalogue, null);
}

function listFound(results) {
    const found = [];
    for (let i = 0; i < results.get_n_items(); i++)
        found.push(results.get(i).get_record().get_reference());
    return found;
}

function equal(got, expected) {
    const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
    if (left !== right)
        throw new Error(`got ${left}, expected ${right}`);
}

function check(name) {
    const results = run(name);
    const found = listFound(results);
    const expected = readLines(`${name}.ids`);
    const strangers = readLines(`${name}.not`);
    const suggestions = results.get_suggestions();
    const suggested = [];
    for (let i = 0; i < suggestions.get_n_items(); i++)
        suggested.push(`${suggestions.get(i).get_word()} ${suggestions.get(i).get_proposal()}`);

    const first = expected.includes('also') ? expected.slice(0, expected.indexOf('also')) : expected;
    equal(found.slice(0, first.length), first);
    equal([...found].sort(), expected.filter(line => line !== 'also').sort());
    equal(results.total, found.length);
    equal(found.filter(reference => strangers.includes(reference)), []);
    equal(suggested, readLines(`${name}.suggested`));
}

const cases = listCases();
if (System.programArgs.includes('--rankings')) {
    cases.forEach(name => print([`${name}:`, ...listFound(run(name))].join(' ')));
    System.exit(0);
}

let failures = 0;
print(`1..${cases.length}`);
cases.forEach((name, number) => {
    try {
        check(name);
        print(`ok ${number + 1} ${name}`);
    } catch (error) {
        failures++;
        print(`not ok ${number + 1} ${name}`);
        print(`# ${error.message.replaceAll('\n', ' ')}`);
    }
});
System.exit(failures > 0 ? 1 : 0);
