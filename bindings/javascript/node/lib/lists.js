// lists.js - Lists that can be looped over
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

function* items() {
    for (let i = 0, n = this.getNItems(); i < n; i++)
        yield this.get(i);
}

function at(position) {
    return this.get(position < 0 ? this.getNItems() + position : position) ?? undefined;
}

/** Gives a class that is a list what an array has. */
export function extendLists({constructor: {prototype}, isList}) {
    if (!isList)
        return;
    Object.defineProperties(prototype, {
        [Symbol.iterator]: {value: items, configurable: true, writable: true},
        at: {value: at, configurable: true, writable: true},
        length: {get: prototype.getNItems, configurable: true},
    });
}
