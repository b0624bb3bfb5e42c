// harness.js - Tests that tell what they found as TAP
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import System from 'system';

const tests = [];

/** A test is a function, which may give a promise. */
export const test = (name, act) => tests.push({name, act});

export function equal(got, expected) {
    const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
    if (left !== right)
        throw new Error(`got ${left}, expected ${right}`);
}

export function ok(value) {
    if (!value)
        throw new Error(`got ${value}`);
}

/** Runs all of them, and ends the program. */
export async function run() {
    let failures = 0;
    print(`1..${tests.length}`);
    for (const [number, {name, act}] of tests.entries()) {
        try {
            await act();
            print(`ok ${number + 1} ${name}`);
        } catch (error) {
            failures++;
            print(`not ok ${number + 1} ${name}`);
            print(`# ${error.message.replaceAll('\n', ' ')} ${(error.stack ?? '').split('\n')[0]}`);
        }
    }
    System.exit(failures > 0 ? 1 : 0);
}
