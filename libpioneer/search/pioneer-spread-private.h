/* pioneer-spread-private.h - How the quantities of a column are spread over units
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-columns-private.h"

G_BEGIN_DECLS

/* Successive values of one dimension. They ascend by the middle of their amounts in the base unit. */
typedef struct
{
  guint32 first; /* numbers of the column */
  guint32 last;
  guint8 unit;      /* of the first of them */
  gboolean is_pure; /* all have that unit */
} PioneerSpan;

/* Found out once for a column, so that a range of a million values is two look-ups, and a look at those that aren't one exact amount. */
typedef struct
{
  GArray *spans;   /* PioneerSpan */
  GArray *inexact; /* guint32: the numbers of values that aren't one exact amount, ascending */
} PioneerSpread;

PioneerSpread *pioneer_spread_new (const PioneerColumn *column);
void pioneer_spread_free (PioneerSpread *self);

/* The span with the most values: NULL where there are no quantities. */
const PioneerSpan *pioneer_spread_get_main (const PioneerSpread *self);

G_END_DECLS
