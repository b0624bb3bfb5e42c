/* pioneer-sought-private.h - What a condition asks of a value
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bind-private.h"
#include "pioneer-edits-private.h"

G_BEGIN_DECLS

/* Bounds of an amount, included unless they are open. */
typedef struct
{
  double lowest;
  double highest;
  gboolean has_lowest;
  gboolean has_highest;
  gboolean lowest_open;
  gboolean highest_open;
} PioneerBounds;

/* Made once for a condition, and then asked of each value. What of it is set depends on the type of the values. */
typedef struct
{
  PioneerValueType type;
  gboolean is_identity; /* the text is an identity, and not words */

  /* QUANTITY, NUMBER */
  PioneerBounds bounds;         /* in the base unit of the dimension, or, of bare numbers, in whatever unit a value has */
  gboolean is_bare;             /* no unit was given */
  guint8 unit;                  /* else, one of the dimension */
  gboolean is_same;             /* only what is the same as this is wanted: over 2000 */
  PioneerQuantityData quantity; /* this */
  /* PERIOD */
  gboolean has_first_day;
  gboolean has_last_day;
  guint32 first_day;
  guint32 last_day;
  gboolean is_duration;
  PioneerPeriodData period;
  /* CHOICE */
  guint64 choices; /* as bits */
  /* RECORD */
  GArray *records;   /* guint32: places in the store, ascending, each once */
  gboolean is_named; /* they were found by their identity or a label, and not by words of it */
  /* TEXT */
  char *text;
  GString *stems; /* with a space before the first and behind each */
  char *prefix;
  PioneerEdits *edits;
} PioneerSought;

/* What EQUAL, RANGE and TEXT conditions ask of values of a type. */
PioneerSought *pioneer_sought_new (
    PioneerBound *bound, const PioneerQueryNode *node, const PioneerTypeSpec *spec, GCancellable *cancellable, GError **error);
void pioneer_sought_free (PioneerSought *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerSought, pioneer_sought_free)

/* A record's place is given too. */
gboolean pioneer_sought_matches (const PioneerSought *self, PioneerAnalysis *analysis, const PioneerDatum *datum, guint32 record);
/* Sets the bits of a column's numbers whose values match. */
void pioneer_sought_mark (const PioneerSought *self, PioneerBound *bound, const PioneerColumn *column, guint64 *bits);

/* In pioneer-sought-amount.c: bounds of quantities. */
gboolean pioneer_sought_read_amounts (PioneerSought *self, const PioneerQueryNode *node, GError **error);
gboolean pioneer_sought_has_amount (const PioneerSought *self, const PioneerQuantityData *quantity);
void pioneer_sought_mark_amounts (const PioneerSought *self, PioneerBound *bound, const PioneerColumn *column, guint64 *bits);
/* Whether some value of a column is of the dimension that is asked for, or there is none at all; else an error. */
gboolean pioneer_sought_check_unit (const PioneerSought *self,
                                    PioneerBound *bound,
                                    const PioneerColumn **columns,
                                    guint n,
                                    const PioneerQueryNode *node,
                                    GError **error);

/* In pioneer-named.c: the records of some kinds that a text names, by their identity or a label; or that have words in a label, whose plan is
 * taken. */
GArray *pioneer_named_find (PioneerBound *bound, guint kinds, const char *text, GCancellable *cancellable);
GArray *pioneer_named_find_words (PioneerBound *bound, guint kinds, PioneerPlan *words, GCancellable *cancellable);
/* By their identity alone. */
GArray *pioneer_named_find_identity (PioneerBound *bound, guint kinds, const char *text);
/* The fields that hold labels, as a plan wants them. */
const guint8 *pioneer_named_fields (void);
/* With all that are narrower than they are; in the order of the store, each once. */
void pioneer_named_add_narrower (PioneerBound *bound, GArray *records);
void pioneer_named_sort (GArray *records);

static inline void
pioneer_bits_set (guint64 *bits, guint32 bit)
{
  bits[bit / 64] |= G_GUINT64_CONSTANT (1) << (bit % 64);
}

static inline void
pioneer_bits_clear (guint64 *bits, guint32 bit)
{
  bits[bit / 64] &= ~(G_GUINT64_CONSTANT (1) << (bit % 64));
}

G_END_DECLS
