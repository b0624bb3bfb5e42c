/* pioneer-query-value-private.h - What stands behind the colon of a condition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-query-name-private.h"
#include "pioneer-query-node-private.h"

G_BEGIN_DECLS

/* As it is written. */
typedef struct
{
  const char *sign; /* "", <, <=, >, >= or =, before quotes or a word */
  const char *raw;  /* what follows; between quotes, with its backslashes */
  gboolean quoted;
  guint column;
} PioneerQueryWritten;

PioneerQueryNode *pioneer_query_value_read (const PioneerQueryName *name, const PioneerQueryWritten *written, GError **error);

/* The sign of comparison that the text starts with, ≤ as <=; "" where it has none. The length is that of the text. */
const char *pioneer_query_value_sign (const char *text, gsize *length);

/* What a source says of a field without giving a value, or that it gives any: *, none, unknown, not-stated. NULL and -1 for anything else. */
const char *pioneer_query_state_word (PioneerCondition condition);
int pioneer_query_state_find (const char *word);

/* Conditions from values that stand for themselves. */
PioneerQueryNode *pioneer_query_condition_equal (const PioneerQueryName *name, const char *value, guint column, GError **error);
PioneerQueryNode *
pioneer_query_condition_state (const PioneerQueryName *name, PioneerCondition condition, guint column, GError **error);
/* The child, which is taken, is PREFIX or FUZZY. */
PioneerQueryNode *
pioneer_query_condition_text (const PioneerQueryName *name, PioneerQueryNode *child, guint column, GError **error);

/* NULL is an open end. */
typedef struct
{
  const char *lowest;
  const char *highest;
  gboolean above;
  gboolean below;
} PioneerQueryBounds;

PioneerQueryNode *
pioneer_query_condition_range (const PioneerQueryName *name, const PioneerQueryBounds *bounds, guint column, GError **error);

G_END_DECLS
