// arguments.js - What JavaScript gives to a call, as the library takes it
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';
import {fileURLToPath} from 'node:url';

const Gio = gi.require('Gio', '2.0');
const GLib = gi.require('GLib', '2.0');

/* A file is told by its path or its URL as well. */
function toFile(value) {
    if (value instanceof URL)
        return Gio.File.newForPath(fileURLToPath(value));
    return typeof value === 'string' ? Gio.File.newForPath(value) : value;
}

function toBytes(value) {
    if (typeof value === 'string')
        return toBytes(new TextEncoder().encode(value));
    return value instanceof Uint8Array ? GLib.Bytes.new(value) : value;
}

/* A member of an enumeration is told by its word as well. */
function toMember(value, {name, words}) {
    if (typeof value !== 'string')
        return value;
    if (!words.has(value))
        throw new TypeError(`“${value}” is no ${name}: expected one of ${[...words.keys()].join(', ')}`);
    return words.get(value);
}

const CONVERTERS = new Map([['Gio.File', toFile], ['GLib.Bytes', toBytes]]);

export function convertArguments(given, parameters) {
    return given.map((value, i) => {
        const type = parameters[i];
        const convert = type?.words ? toMember : CONVERTERS.get(type?.name);
        return convert ? convert(value, type) : value;
    });
}
