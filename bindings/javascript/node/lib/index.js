// index.js - The package libpioneer: the library as its typelib tells it, and what JavaScript expects of it besides
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';
import {extendCalls} from './calls.js';
import {PioneerError} from './errors.js';
import {extendLists} from './lists.js';
import {classes} from './typelib.js';

const Pioneer = gi.require('Pioneer', '1.0');

for (const description of classes(Pioneer)) {
    extendCalls(description);
    extendLists(description);
}

export default Pioneer;
export {Pioneer, PioneerError};
