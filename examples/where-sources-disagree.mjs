#!/usr/bin/env node
// where-sources-disagree.mjs - Each disagreement: its sides, how well they are supported, what is shown, and why
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'libpioneer';

const catalogue = Pioneer.Catalogue.loadShipped();

for (const {record, fieldName: field, sides, resolution} of catalogue.conflicts) {
    console.log(`${record.name}, ${field}`);
    for (const side of sides) {
        const sources = Array.from(side.sources, source => source.id).join(' ');
        console.log(`  ${side.text}; independent sources: ${side.support}; ${sources}`);
    }
    console.log(`  shown: ${resolution.statement?.text ?? 'nothing'}`);
    console.log(`  why: ${resolution.reason}\n`);
}
