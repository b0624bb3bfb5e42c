// errors.js - Errors as JavaScript knows them
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

/** What the library says is wrong. */
export class PioneerError extends Error {
    constructor(message, code) {
        super(message);
        this.name = 'PioneerError';
        this.code = code;
    }
}

/** An error of node-gtk's, which tells the message alone, with its code. */
export function toPioneerError(error) {
    if (error?.constructor !== Error)
        return error;
    return new PioneerError(error.message, null);
}
