// test-api-cases-gjs.js - Runs the cases of the public interface from GJS
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Gio from 'gi://Gio';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Json from 'gi://Json?version=1.0';
import Pioneer from 'gi://Pioneer?version=1.0';
import System from 'system';

import {memberName, runAll} from './api-cases.mjs';

const TESTS = Gio.File.new_for_path(GLib.getenv('G_TEST_SRCDIR'));
const made = Gio.File.new_for_path(GLib.dir_make_tmp('pioneer-case-XXXXXX'));

const encode = text => new GLib.Bytes(new TextEncoder().encode(text));
const load = file => new TextDecoder().decode(file.load_contents(null)[1]);
const read = path => load(TESTS.resolve_relative_path(path));

function listChildren(folder) {
    const names = [];
    const children = folder.enumerate_children('standard::name', Gio.FileQueryInfoFlags.NONE, null);
    for (let info = children.next_file(null); info; info = children.next_file(null))
        names.push(info.get_name());
    return names.sort();
}

function special(value) {
    if (value instanceof GLib.DateTime)
        return value.format('%Y-%m-%d');
    if (value instanceof Json.Node)
        return Json.to_string(value, false);
    return value instanceof Gio.File ? value.get_basename() : undefined;
}

function ancestors(thing) {
    const names = [];
    for (let type = thing.constructor.$gtype; type && type !== GObject.Object.$gtype; type = GObject.type_parent(type))
        names.push(GObject.type_name(type).replace(/^Pioneer/, ''));
    return names;
}

/** Its numbers, by their names in upper case, to the nick of the one that an error has. */
function findNick(codes, code) {
    const name = Object.keys(codes).find(key => codes[key] === code && key === memberName(key));
    return name.toLowerCase().replaceAll('_', '-');
}

const dialect = {
    Pioneer,
    conventions: JSON.parse(read('cases/api/files/conventions.json')),
    read,
    file: path => TESTS.resolve_relative_path(path),
    made: name => made.get_child(name),
    path: file => file.get_path(),
    readMade: name => load(made.get_child(name)),
    clean: () => listChildren(made).forEach(name => made.get_child(name).delete(null)),
    bytes: encode,
    stream: text => Gio.MemoryInputStream.new_from_bytes(encode(text)),
    node: tree => Json.from_string(JSON.stringify(tree)),
    cancelled: () => {
        const cancellable = new Gio.Cancellable();
        cancellable.cancel();
        return cancellable;
    },
    className: thing => ancestors(thing)[0],
    ancestors,
    method: (thing, name) => typeof thing[name] === 'function' ? (...args) => thing[name](...args) : undefined,
    property: (thing, name) => thing[name],
    setProperty: (thing, name, value) => {
        thing[name] = value;
    },
    start: (thing, name, args) => new Promise((resolve, reject) => {
        thing[name](...args, (_source, answer) => {
            try {
                resolve(thing[name.replace(/_async$/, '_finish')](answer));
            } catch (error) {
                reject(error);
            }
        });
    }),
    special,
    isObject: value => typeof value === 'object' && value !== null,
    isList: value => value instanceof GObject.Object && value.get_n_items !== undefined,
    item: (list, position) => list.get_item(position),
    length: list => list.get_n_items(),
    same: (one, other) => one === other,
    quark: number => GLib.quark_to_string(number),
    errorName: error => {
        if (!(error instanceof GLib.Error))
            return undefined;
        const own = error.domain === Pioneer.error_quark();
        const domain = GLib.quark_to_string(error.domain);
        return own ? findNick(Pioneer.Error, error.code) : domain === 'g-io-error-quark' ? `io-error.${findNick(Gio.IOErrorEnum, error.code)}` : domain;
    },
};

const files = listChildren(TESTS.resolve_relative_path('cases/api')).filter(name => name.endsWith('.json'))
    .map(name => [name.replace(/\.json$/, ''), JSON.parse(read(`cases/api/${name}`))]);
const failures = await runAll(dialect, files, print);
dialect.clean();
made.delete(null);
System.exit(failures > 0 ? 1 : 0);
