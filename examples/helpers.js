// helpers.js - What GJS leaves to its user: lists to loop over
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

/** The items of a list, as an array. */
export function items(list) {
    return Array.from({length: list.get_n_items()}, (_, position) => list.get(position));
}
