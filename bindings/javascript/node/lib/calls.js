// calls.js - What is called: arguments as JavaScript has them, promises, and errors
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import {convertArguments} from './arguments.js';
import {toPioneerError} from './errors.js';
import {abortable, settle, sweepSoon} from './waiting.js';

const CALLBACK = 'Gio.AsyncReadyCallback';
const CANCELLABLE = 'Gio.Cancellable';

/** The call with its arguments converted and its errors as they are here. */
function plain(call, parameters) {
    return function called(...given) {
        sweepSoon();
        try {
            return call.apply(this, convertArguments(given, parameters));
        } catch (error) {
            throw toPioneerError(error, called);
        }
    };
}

/**
 * The call that gives a promise; where a callback is given, it is the plain call. What may be left out may be left out, and {signal}
 * may be the last argument.
 */
function promising(begin, finish, parameters) {
    const last = parameters.findIndex(({name}) => name === CALLBACK);
    const place = parameters.findIndex(({name}) => name === CANCELLABLE);
    return async function (...given) {
        const options = given.findIndex(value => value?.signal instanceof AbortSignal);
        const signal = options >= 0 ? given.splice(options, 1)[0].signal : null;
        const wanted = Array.from({length: last}, (_, i) => given[i] ?? null);
        return abortable(signal, cancellable => {
            wanted[place] = cancellable ?? wanted[place];
            return settle(done => begin.call(this, ...wanted, done), result => finish.call(this, result));
        });
    };
}

function promisingOrPlain(begin, finish, parameters) {
    const promise = promising(begin, finish, parameters);
    return function (...given) {
        return (given.some(value => typeof value === 'function') ? begin : promise).apply(this, given);
    };
}

/** What is got without arguments is a property as well: catalogue.sites. */
function extendGetter(prototype, {name, isMethod, parameters}) {
    const member = name.replace(/^get([A-Z])/, (_, letter) => letter.toLowerCase());
    if (isMethod && parameters.length === 0 && member !== name && !(member in prototype))
        Object.defineProperty(prototype, member, {configurable: true, get: prototype[name]});
}

/** Where a property is got by a call, that is called: node-gtk makes an empty text of none. */
function extendProperty(prototype, {member}) {
    const Member = member[0].toUpperCase() + member.slice(1);
    const get = prototype[`get${Member}`] ?? prototype[`is${Member}`] ?? prototype[`has${Member}`];
    if (get)
        Object.defineProperty(prototype, member, {...Object.getOwnPropertyDescriptor(prototype, member), get});
}

/** Puts calls of the library's own in the place of node-gtk's. */
export function extendCalls({constructor, calls, properties}) {
    const targetOf = ({isMethod}) => isMethod ? constructor.prototype : constructor;

    for (const call of calls) {
        const target = targetOf(call);
        target[call.name] = plain(target[call.name], call.parameters);
        extendGetter(constructor.prototype, call);
    }
    for (const property of properties)
        extendProperty(constructor.prototype, property);
    for (const call of calls.filter(({parameters}) => parameters.some(({name}) => name === CALLBACK))) {
        const target = targetOf(call);
        target[call.name] = promisingOrPlain(target[call.name], target[call.name.replace(/Async$/, 'Finish')], call.parameters);
    }
}
