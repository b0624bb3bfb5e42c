// waiting.js - Promises for what the library does beside: the program waits while something is under way, and no longer
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';
import {setImmediate, setTimeout} from 'node:timers';

const Gio = gi.require('Gio', '2.0');
const GLib = gi.require('GLib', '2.0');
const EAGER = 20; /* turns without a pause, for what is done at once */
const PAUSE = 1; /* milliseconds */
const SWEEP = 50; /* milliseconds */

let underWay = 0;
let turns = 0;
let sweeping = false;

/* GLib's events are looked at from Node's own loop, which so stays the only one: nothing need be started, and the program ends
 * when nothing is left to do. A program that runs a loop of GLib's as well has them looked at there. */
function look() {
    let any = false;
    while (GLib.mainDepth() === 0 && GLib.MainContext.default().iteration(false))
        any = true;
    return any;
}

function turn() {
    if (look())
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

/** What was collected as garbage is given back by an event of GLib's: they are looked at soon after calls. */
export function sweepSoon() {
    if (sweeping)
        return;
    sweeping = true;
    setTimeout(() => {
        sweeping = false;
        look();
    }, SWEEP).unref();
}

/** A promise of what FINISH makes of the result that the callback given to START is given. */
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

/** Runs what takes a cancellable so that an AbortSignal cancels it; it then fails with the signal's reason, as all of Node.js does. */
export async function abortable(signal, run) {
    if (!signal)
        return run(null);

    const cancellable = Gio.Cancellable.new();
    const cancel = () => cancellable.cancel();
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel, {once: true});
    try {
        return await run(cancellable);
    } catch (error) {
        throw signal.aborted && cancellable.isCancelled() ? signal.reason : error;
    } finally {
        signal.removeEventListener('abort', cancel);
    }
}
