#!/usr/bin/env -S gjs -m
// where-sources-disagree.js - Each disagreement: its sides, how well they are supported, what is shown, and why
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer from 'gi://Pioneer?version=1.0';
import {items} from './helpers.js';

const catalogue = Pioneer.Catalogue.load_shipped();

for (const conflict of items(catalogue.get_conflicts())) {
    print(`${conflict.record.name}, ${conflict.field_name}`);
    for (const side of items(conflict.sides)) {
        const sources = items(side.sources).map(source => source.id).join(' ');
        print(`  ${side.text}; independent sources: ${side.support}; ${sources}`);
    }
    const {statement, reason} = conflict.resolution;
    print(`  shown: ${statement?.text ?? 'nothing'}`);
    print(`  why: ${reason}\n`);
}
