#!/usr/bin/env -S gjs -m
// check-a-file.js - Loads your own files over the shipped catalogue, or says what is wrong with one: gjs -m check-a-file.js FILE...
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Gio from 'gi://Gio';
import Pioneer from 'gi://Pioneer?version=1.0';
import System from 'system';

const paths = System.programArgs;
const builder = Pioneer.CatalogueBuilder.new();
builder.add_shipped();

try {
    for (const path of paths)
        await builder.add_file_async(Gio.File.new_for_commandline_arg(path));
    const catalogue = builder.build();
    print(`${catalogue.sites.length} sites, of ${catalogue.n_layers} layers`);
} catch (error) {
    print(/** @type {Error} */ (error).message);
}
