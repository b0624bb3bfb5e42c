// Pioneer.js - What GJS adds to the library: lists to loop over, promises, JSON, and names of errors
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later
//
// GJS runs _init() when gi://Pioneer is first imported; `this` is the namespace. Nothing that was there is taken away.

/* exported _init */

const {Gio, GObject} = imports.gi;
const {makePlain} = imports.pioneer.plain;

const KEBAB = name => name.toLowerCase().replaceAll('_', '-');
const SNAKE = name => name.replaceAll('-', '_');

function define(target, name, value) {
    Object.defineProperty(target, name, {value, configurable: true, writable: true});
}

/* Members that are named alike. The names of a class are those that the typelib gives it. */
function* methods(target, pattern) {
    for (const name of Object.getOwnPropertyNames(target)) {
        if (pattern.test(name) && typeof target[name] === 'function')
            yield [name, target[name]];
    }
}

function extendList(prototype) {
    define(prototype, Symbol.iterator, function* () {
        for (let i = 0, n = this.get_n_items(); i < n; i++)
            yield this.get(i);
    });
    define(prototype, 'at', function (position) {
        return this.get(position < 0 ? this.get_n_items() + position : position) ?? undefined;
    });
    Object.defineProperty(prototype, 'length', {configurable: true, get: prototype.get_n_items});
}

/** What is got without arguments is a property as well: catalogue.sites. */
function extendGetters(prototype) {
    for (const [name, get] of methods(prototype, /^get_/)) {
        if (get.length === 0 && !(name.slice(4) in prototype))
            Object.defineProperty(prototype, name.slice(4), {configurable: true, get});
    }
}

/** Without a callback, it gives a promise; what may be left out may be left out there. */
function promising(begin, finish) {
    return function (...given) {
        const last = begin.length - 1;
        if (typeof given[last] === 'function')
            return begin.apply(this, given);
        const wanted = Array.from({length: last}, (_, i) => given[i] ?? null);
        return new Promise((resolve, reject) => begin.call(this, ...wanted, (_source, result) => {
            try {
                resolve(finish.call(this, result));
            } catch (error) {
                reject(error);
            }
        }));
    };
}

function extendAsync(target) {
    for (const [name, begin] of methods(target, /_async$/))
        target[name] = promising(begin, target[name.replace(/_async$/, '_finish')]);
}

function nickOf(members, value) {
    return KEBAB(Object.keys(members).find(name => /^[A-Z_]+$/.test(name) && members[name] === value) ?? '');
}

/* The properties of each class, with the enumeration where a property is of one. */
function makeMembers(Pioneer) {
    const known = new Map();
    const describe = type => GObject.Object.list_properties.call(type).map(({name, value_type: valueType}) => ({
        name,
        member: SNAKE(name),
        words: GObject.type_is_a(valueType, GObject.TYPE_ENUM) ? Pioneer[valueType.name.replace(/^Pioneer/, '')] : null,
    }));

    return function* (thing) {
        const type = thing.constructor;
        if (!known.has(type))
            known.set(type, describe(type));
        for (const {name, member, words} of known.get(type))
            yield [name, words ? words.nick(thing[member]) : thing[member]];
    };
}

function extendClass(type, plain) {
    const {prototype} = type;
    extendGetters(prototype);
    extendAsync(type);
    extendAsync(prototype);
    define(prototype, 'toJSON', function () {
        return plain(this);
    });
    if (GObject.type_is_a(type.$gtype, Gio.ListModel.$gtype))
        extendList(prototype);
}

function _init() {
    const Pioneer = this;
    const plain = makePlain(Pioneer, makeMembers(Pioneer));

    for (const name of Object.getOwnPropertyNames(Pioneer)) {
        const what = Pioneer[name];
        if (what?.prototype instanceof GObject.Object)
            extendClass(what, plain);
        else if (what?.$gtype && GObject.type_is_a(what.$gtype, GObject.TYPE_ENUM))
            define(what, 'nick', value => nickOf(what, value));
    }

    /** The record of a reference, such as site/leeds. */
    define(Pioneer.Catalogue.prototype, 'get', function (reference) {
        return this.get_record(reference) ?? undefined;
    });
    Object.defineProperty(Pioneer.Error.prototype, 'code_name', {
        configurable: true,
        get() {
            return nickOf(Pioneer.Error, this.code);
        },
    });
}
