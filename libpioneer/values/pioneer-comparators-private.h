/* pioneer-comparators-private.h - The table of comparators
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* As it is written, "at-least"; NULL for exactly, which is not written. */
const char *pioneer_comparator_word (guint comparator);

/* No such word is -1. */
int pioneer_comparator_lookup (const char *word, gsize length);

/* "over, at-least, under, at-most, about or nearly" */
char *pioneer_comparator_list (void);

G_END_DECLS
