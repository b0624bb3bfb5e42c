// calls.js - What is called: arguments as JavaScript has them, promises, and errors
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import {convertArguments} from './arguments.js';
import {toPioneerError} from './errors.js';
import {settle} from './waiting.js';

const CALLBACK = 'Gio.AsyncReadyCallback';

/** The call with its arguments converted and its errors as they are here. */
function plain(call, parameters) {
    return function (...given) {
        try {
            return call.apply(this, convertArguments(given, parameters));
        } catch (error) {
            throw toPioneerError(error);
        }
    };
}

/** The call that gives a promise; where a callback is given, it is the plain call. */
function promising(begin, finish, parameters) {
    const wanted = parameters.slice(0, parameters.findIndex(({name}) => name === CALLBACK));
    return function (...given) {
        if (typeof given[wanted.length] === 'function')
            return begin.apply(this, given);
        const all = Array.from(wanted, (_, i) => given[i] ?? null);
        return settle(done => begin.call(this, ...all, done), result => finish.call(this, result));
    };
}

/** Puts calls of the library's own in the place of node-gtk's. */
export function extendCalls({constructor, calls}) {
    for (const {name, isMethod, parameters} of calls) {
        const target = isMethod ? constructor.prototype : constructor;
        target[name] = plain(target[name], parameters);
    }
    for (const {name, isMethod, parameters} of calls) {
        const target = isMethod ? constructor.prototype : constructor;
        if (parameters.some(parameter => parameter.name === CALLBACK))
            target[name] = promising(target[name], target[name.replace(/Async$/, 'Finish')], parameters);
    }
}
