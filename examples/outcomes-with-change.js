#!/usr/bin/env -S gjs -m
// outcomes-with-change.js - What changed, by how much: plans, hopes and results apart
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

/** @param {Pioneer.Quantity | Pioneer.Change | null} value */
const text = value => value?.to_string() ?? 'not stated';
const catalogue = Pioneer.Catalogue.load_shipped();

for (const group of catalogue.outcomes.group('modality')) {
    print(`${group.label} outcomes: ${group.items.length}, listed where a figure is stated`);
    for (const outcome of group.items) {
        const {baseline, target, actual} = outcome;
        const change = outcome.calculate_change();
        if (!baseline && !target && !actual && !change)
            continue;
        print(`  ${outcome.name}`);
        print(`    baseline: ${text(baseline)}`);
        print(`    target: ${text(target)}`);
        print(`    value: ${text(actual)}`);
        print(`    change: ${text(change)}`);
    }
}
