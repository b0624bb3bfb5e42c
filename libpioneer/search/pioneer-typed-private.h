/* pioneer-typed-private.h - A text that someone is typing, and labels that it may become
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"

G_BEGIN_DECLS

/* What stands between two spaces: "city", "A&E". */
typedef struct
{
  char *text;
  GPtrArray *parts; /* its words, folded */
  char *joined;     /* what they are joined to; or NULL */
} PioneerTypedUnit;

typedef struct
{
  PioneerAnalysis *analysis; /* belongs to whoever made it */
  GPtrArray *units;          /* PioneerTypedUnit; the last one is still being typed */
  GByteArray *taken;         /* while a label is looked at */
} PioneerTyped;

/* Valid UTF-8 of a length that can be typed. */
gboolean pioneer_typed_check (const char *text, GError **error);

/* NULL where there is neither a letter nor a digit. */
PioneerTyped *pioneer_typed_new (PioneerAnalysis *analysis, const char *text);
void pioneer_typed_free (PioneerTyped *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerTyped, pioneer_typed_free)

/* Whether a label has all the words, the last of them as a beginning. Inside is set to whether it doesn't begin with them; the places (PioneerRange) of
 * what was found are appended in their order, unless ranges is NULL. */
gboolean pioneer_typed_match (PioneerTyped *self, const char *label, gboolean *inside, GArray *ranges);

G_END_DECLS
