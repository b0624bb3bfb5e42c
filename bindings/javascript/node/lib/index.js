// index.js - The package libpioneer: the library as its typelib tells it, and what JavaScript expects of it besides
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';
import {extendCalls} from './calls.js';
import {PioneerError} from './errors.js';
import {extendLists} from './lists.js';
import {makeMembers} from './members.js';
import plain from './plain.cjs';
import {classes, enumerations} from './typelib.js';

const Pioneer = gi.require('Pioneer', '1.0');
const described = [...classes(Pioneer)];
const toPlain = plain.makePlain(Pioneer, makeMembers(described));

for (const description of described) {
    extendCalls(description);
    extendLists(description);
    description.constructor.prototype.toJSON = function () {
        return toPlain(this);
    };
}

/** The word of a member: Pioneer.Kind.nick(Pioneer.Kind.SITE) is “site”. */
for (const {enumeration, words} of enumerations(Pioneer)) {
    const nicks = new Map(Array.from(words, ([word, value]) => [value, word]));
    Object.defineProperty(enumeration, 'nick', {value: value => nicks.get(value) ?? ''});
}

/** The record of a reference, such as site/leeds. */
Pioneer.Catalogue.prototype.get = function (reference) {
    return this.getRecord(reference) ?? undefined;
};

export default Pioneer;
export {Pioneer, PioneerError};
