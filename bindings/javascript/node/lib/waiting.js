// waiting.js - Promises for what the library does beside: the program waits while something is under way, and no longer
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';
import {setImmediate, setTimeout} from 'node:timers';

const GLib = gi.require('GLib', '2.0');
const EAGER = 20; /* turns without a pause, for what is done at once */
const PAUSE = 1; /* milliseconds */

let underWay = 0;
let turns = 0;

/* GLib's events are looked at from Node's own loop, which so stays the only one: nothing need be started, and the program ends
 * when nothing is left to do. */
function turn() {
    const context = GLib.MainContext.default();
    while (underWay > 0 && context.iteration(false))
        turns = 0;
    if (underWay > 0)
        next();
}

function next() {
    if (turns++ < EAGER)
        setImmediate(turn);
    else
        setTimeout(turn, PAUSE);
}

/**
 * A promise of what FINISH makes of the result that START's callback is given.
 */
export function settle(start, finish) {
    return new Promise((resolve, reject) => {
        start((_source, result) => {
            underWay--;
            try {
                resolve(finish(result));
            } catch (error) {
                reject(error);
            }
        });
        turns = 0;
        if (underWay++ === 0)
            next();
    });
}
