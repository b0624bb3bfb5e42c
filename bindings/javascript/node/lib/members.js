// members.js - The properties of things, with words for members of enumerations
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

function wordOf(words, value) {
    for (const [word, number] of words) {
        if (number === value)
            return word;
    }
    return '';
}

/* Of the classes above it as well, which come first. */
function propertiesOf(prototype, known) {
    const above = Object.getPrototypeOf(prototype);
    return [...above ? propertiesOf(above, known) : [], ...known.get(prototype) ?? []];
}

/** Makes the function that gives the names and values of a thing's properties. */
export function makeMembers(classes) {
    const known = new Map(classes.map(({constructor, properties}) => [constructor.prototype, properties]));
    return function* (thing) {
        for (const {name, member, type} of propertiesOf(Object.getPrototypeOf(thing), known))
            yield [name, type.words ? wordOf(type.words, thing[member]) : thing[member]];
    };
}
