/* pioneer-nearest-private.h - Which word somebody means who wrote one that there isn't
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longer words are near to nothing. */
#define PIONEER_NEAREST_MOST 32

/* Whether what was typed is plainly a slip for the word: the first letter is right, and the longer it is, the more of the others may be
 * wrong. */
gboolean pioneer_nearest_is_slip (const char *typed, const char *word);
/* The first of the words, which end in NULL, that it is a slip for; NULL where there is none. */
const char *pioneer_nearest_word (const char *typed, const char *const *words);

G_END_DECLS
