/* pioneer-totals-private.h - What totals are made from
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-table-private.h"

G_BEGIN_DECLS

/* Whether a value counts in a sum. */
typedef enum
{
  PIONEER_TOTAL_COUNTED,
  PIONEER_TOTAL_PART, /* of another value of the class */
  PIONEER_TOTAL_AGAIN /* the same thing as another value of the same record, said otherwise */
} PioneerTotalStanding;

/* A value in a column that has a total. */
typedef struct
{
  guint row;
  guint column;
  guint32 record; /* of which it is stated; the row's where it is calculated or counted */
  PioneerState state;
  gboolean is_left_out; /* of a modality that the column doesn't show */
  PioneerModality modality;
  PioneerDatum datum;                    /* the main member */
  const PioneerStatementData *statement; /* that states it; NULL where it is calculated or counted */
  gboolean is_intended;                  /* how many of those counted are intentions only: kept apart from the others */
  PioneerTotalStanding standing;
} PioneerTotalValue;

/* Values that may be added to each other. */
typedef struct
{
  const char *label;
  PioneerModality modality;
  GPtrArray *values; /* PioneerTotalValue */
} PioneerTotalClass;

/* What a function makes of a class, into the cell; is_only where there is no other. */
void pioneer_total_add_class (
    PioneerMaking *making, PioneerTotalFunction function, PioneerTotalClass *class, gboolean is_only, PioneerRuns *cell);
/* Marks those that don't count: what is said again of the same thing, and parts of others: a place inside another, a member of a group, a
 * site that overlaps another. */
void pioneer_totals_mark_parts (PioneerStore *store, GPtrArray *values);

/* A value stands for its record and the places of that. It is part of another where that stands for something above these: a broader place, a
 * group or a parent of a partner, a site that it is part of, the programme of its outcome's site. */
typedef struct
{
  PioneerStore *store;
  GHashTable *own;   /* records that the value stands for, each with 1 added */
  GHashTable *above; /* likewise */
  GHashTable *peers; /* sites that overlap it */
} PioneerStanding;

void pioneer_standing_init (PioneerStanding *self, PioneerStore *store);
void pioneer_standing_clear (PioneerStanding *self);
void pioneer_standing_find (PioneerStanding *self, const PioneerTotalValue *value);

/* What a function makes of a class: FALSE, with why in words, where it can't be. */
gboolean pioneer_total_calculate (PioneerTotalFunction function, GPtrArray *values, PioneerDatum *total, const char **why);
/* How it is said that a total is no exact one, beside its comparator. */
gboolean pioneer_total_is_amount (const PioneerDatum *datum);

/* Of what kind a value is, for people: "registered"; values of different kinds are never added. Empty where there are no kinds. */
void pioneer_total_append_kind (PioneerMaking *making, const PioneerTotalValue *value, GString *out);
/* A place that the value itself names; NULL where it names none. */
const char *pioneer_total_get_place (const PioneerTotalValue *value);
/* Whether it says how much there is at a place, so that records of the same place say the same thing twice. */
gboolean pioneer_total_is_of_place (const PioneerTotalValue *value);

G_END_DECLS
