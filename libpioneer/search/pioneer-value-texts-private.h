/* pioneer-value-texts-private.h - What the values of a column are called, for programs and for people
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-columns-private.h"

G_BEGIN_DECLS

typedef struct
{
  char *value; /* for programs; of a record, its identity */
  char *label; /* for people */
  guint8 kind; /* of a record; else 0 */
} PioneerValueText;

/* Each text is made when it is first asked for, and kept; usable from any thread. */
typedef struct _PioneerValueTexts PioneerValueTexts;

/* The store and the column outlive it. */
PioneerValueTexts *pioneer_value_texts_new (PioneerStore *store, const PioneerTypeSpec *spec, const PioneerColumn *column);
void pioneer_value_texts_free (PioneerValueTexts *self);

/* (transfer none); NULL of a number that stands for nothing, as a damaged file may have it. */
const PioneerValueText *pioneer_value_texts_get (PioneerValueTexts *self, guint32 ordinal);

/* By label, then by what is for programs. */
int pioneer_value_text_compare (const PioneerValueText *a, const PioneerValueText *b);

/* How many other texts stand before that of each number of the column; PIONEER_NO_RANK where it has none. */
#define PIONEER_NO_RANK  255
#define PIONEER_RANK_MAX 254

typedef struct
{
  guint8 ranks[PIONEER_NO_RANK + 1];
} PioneerValueOrder;

/* NULL where there are many, so that it isn't worth making all texts. (transfer none) */
const PioneerValueOrder *pioneer_value_texts_get_order (PioneerValueTexts *self);

G_END_DECLS
