// test-api-cases-node.mjs - Runs the cases of the public interface from Node.js
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer, {PioneerError} from 'libpioneer';
import gi from 'node-gtk';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {memberName, runAll} from './api-cases.mjs';

const GLib = gi.require('GLib', '2.0');
const Gio = gi.require('Gio', '2.0');
const Json = gi.require('Json', '1.0');

const TESTS = process.env.G_TEST_SRCDIR;
const FOLDER = path.join(TESTS, 'cases', 'api');
const made = fs.mkdtempSync(path.join(os.tmpdir(), 'pioneer-case-'));

const load = name => fs.readFileSync(name, 'utf8');
const read = name => load(path.join(TESTS, name));
const camelCase = name => name.replace(/[-_]([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const bytes = text => GLib.Bytes.new(new TextEncoder().encode(text));

function special(value) {
    if (value instanceof GLib.DateTime)
        return value.format('%Y-%m-%d');
    if (value instanceof Json.Node)
        return Json.toString(value, false);
    return typeof value.getBasename === 'function' ? value.getBasename() : undefined;
}

const names = new Map(Object.keys(Pioneer).filter(name => Pioneer[name]?.prototype).map(name => [Pioneer[name].prototype, name]));

function ancestors(thing) {
    const found = [];
    for (let prototype = Object.getPrototypeOf(thing); prototype; prototype = Object.getPrototypeOf(prototype)) {
        if (names.has(prototype))
            found.push(names.get(prototype));
    }
    return found;
}

/** What the package makes of a code: the word alone, which may be of either list. */
function errorName(error) {
    if (!(error instanceof PioneerError))
        return undefined;
    return memberName(error.code ?? '') in Pioneer.Error ? error.code : `io-error.${error.code}`;
}

const dialect = {
    Pioneer,
    conventions: JSON.parse(read('cases/api/files/conventions.json')),
    read,
    readMade: name => load(path.join(made, name)),
    file: name => Gio.File.newForPath(path.join(TESTS, name)),
    made: name => Gio.File.newForPath(path.join(made, name)),
    path: file => file.getPath(),
    clean: () => fs.readdirSync(made).forEach(name => fs.unlinkSync(path.join(made, name))),
    bytes,
    stream: text => Gio.MemoryInputStream.newFromBytes(bytes(text)),
    node: tree => Json.fromString(JSON.stringify(tree)),
    cancelled: () => {
        const cancellable = Gio.Cancellable.new();
        cancellable.cancel();
        return cancellable;
    },
    className: thing => ancestors(thing)[0],
    ancestors,
    method: (thing, name) => {
        const member = camelCase(name);
        return typeof thing[member] === 'function' ? (...args) => thing[member](...args) : undefined;
    },
    property: (thing, name) => thing[camelCase(name)],
    setProperty: (thing, name, value) => {
        thing[camelCase(name)] = value;
    },
    start: (thing, name, args) => thing[camelCase(name)](...args),
    special,
    isObject: value => typeof value === 'object' && value !== null,
    isList: value => typeof value?.getNItems === 'function',
    item: (list, position) => list.getItem(position),
    length: list => list.getNItems(),
    same: (one, other) => one === other,
    quark: number => GLib.quarkToString(number),
    errorName,
};

const files = fs.readdirSync(FOLDER).filter(name => name.endsWith('.json')).sort()
    .map(name => [path.basename(name, '.json'), JSON.parse(read(path.join('cases/api', name)))]);
const failures = await runAll(dialect, files, console.log);
dialect.clean();
fs.rmdirSync(made);
process.exitCode = failures > 0 ? 1 : 0;
