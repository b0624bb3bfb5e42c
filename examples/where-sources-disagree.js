#!/usr/bin/env -S gjs -m
// where-sources-disagree.js - Each disagreement: its sides, how well they are supported, what is shown, and why
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';

const catalogue = Pioneer.Catalogue.load_shipped();

for (const {record, field_name: field, sides, resolution} of catalogue.conflicts) {
    print(`${record.name}, ${field}`);
    for (const side of sides) {
        const sources = Array.from(side.sources, source => source.id).join(' ');
        print(`  ${side.text}; independent sources: ${side.support}; ${sources}`);
    }
    print(`  shown: ${resolution.statement?.text ?? 'nothing'}`);
    print(`  why: ${resolution.reason}\n`);
}
