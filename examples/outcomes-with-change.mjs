#!/usr/bin/env node
// outcomes-with-change.mjs - What changed, by how much: plans, hopes and results apart
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

/** @param {Pioneer.Quantity | Pioneer.Change | null} value */
const text = value => value?.toString() ?? 'not stated';
const catalogue = Pioneer.Catalogue.loadShipped();

for (const group of catalogue.outcomes.group('modality')) {
    console.log(`${group.label} outcomes: ${group.items.length}, listed where a figure is stated`);
    for (const outcome of group.items) {
        const {baseline, target, actual} = outcome;
        const change = outcome.calculateChange();
        if (!baseline && !target && !actual && !change)
            continue;
        console.log(`  ${outcome.name}`);
        console.log(`    baseline: ${text(baseline)}`);
        console.log(`    target: ${text(target)}`);
        console.log(`    value: ${text(actual)}`);
        console.log(`    change: ${text(change)}`);
    }
}
