// plain.cjs - What JSON.stringify is given of records, values, lists and all else; the same from GJS and Node.js
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later
//
// GJS reads it as a script, as it does all overrides, by the name gjs/pioneer/plain.js, and Node.js as CommonJS.

/* exported makePlain */

/* A value doesn't tell of its statement, which tells of the value; and why a match scored as it did is long, and worked out when it is
 * asked for. */
const LEFT_OUT = [['Value', 'statement'], ['Match', 'explanation']];

/**
 * Makes the function that tells a thing in plain objects, arrays, strings and numbers.
 *
 * MEMBERS gives the properties of a thing, as pairs of a name in kebab-case, as in catalogues, and a value.
 */
function makePlain(Pioneer, members) {
    const is = (thing, ...names) => names.some(name => thing instanceof Pioneer[name]);

    function inside(value) {
        if (value === null || typeof value !== 'object')
            return value;
        if (is(value, 'Record'))
            return value.reference;
        if (is(value, 'Field'))
            return value.name;
        return is(value, 'List') ? Array.from(value, inside) : whole(value);
    }

    function described(thing) {
        const plain = {};
        for (const [name, value] of [...members(thing)].sort(([left], [right]) => left < right ? -1 : 1)) {
            if (value !== null && value !== undefined && !LEFT_OUT.some(([type, member]) => member === name && is(thing, type)))
                plain[name] = inside(value);
        }
        if (is(thing, 'Results'))
            plain.matches = Array.from(thing, inside);
        return plain;
    }

    function whole(thing) {
        if (is(thing, 'Record', 'Catalogue'))
            return JSON.parse((thing.to_json ?? thing.toJson).call(thing, ...is(thing, 'Catalogue') ? [null] : []));
        if (is(thing, 'List'))
            return Array.from(thing, whole);
        if (is(thing, 'Quantity', 'Period', 'Citation'))
            return (thing.to_notation ?? thing.toNotation).call(thing);
        return is(thing, 'Text', 'Query') ? thing.text : described(thing);
    }

    return whole;
}

if (typeof module === 'object')
    module.exports = {makePlain};
