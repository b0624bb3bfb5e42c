/* pioneer-reference-private.h - How records are named in texts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-schema-private.h"

G_BEGIN_DECLS

#define PIONEER_SLUG_MOST 100

/* [a-z0-9]+(-[a-z0-9]+)*, at most 100 bytes. */
gboolean pioneer_slug_is_valid (const char *text, gsize length);

/* Splits "kind/slug". NULL where there is no slash; the kind is 0 where it is none. What is returned is the slug, valid or not. */
const char *pioneer_reference_split (const char *reference, PioneerKind *kind);

/* Words that may be written: not those that stand for nothing having been said. */
gboolean pioneer_choice_is_word (GType type, int value);
/* "reported, measured or projection" */
char *pioneer_choice_words (GType type);

/* "site or programme" */
char *pioneer_kinds_words (guint kinds);

G_END_DECLS
