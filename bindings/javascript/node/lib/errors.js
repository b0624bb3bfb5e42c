// errors.js - Errors as JavaScript knows them
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';

const Pioneer = gi.require('Pioneer', '1.0');

/**
 * What the library says is wrong. Its code is the word of a Pioneer.Error (“unknown-field”) or, of files, of a Gio.IOErrorEnum
 * (“not-found”); null where it is of neither.
 */
export class PioneerError extends Error {
    constructor(message, code) {
        super(message);
        this.name = 'PioneerError';
        this.code = code;
    }
}

/* node-gtk tells the message alone; the library remembers the code. The stack starts where CALLED was called. */
export function toPioneerError(error, called) {
    if (error?.constructor !== Error)
        return error;
    const told = new PioneerError(error.message, Pioneer.Error.recall(error.message));
    Error.captureStackTrace(told, called);
    return told;
}
