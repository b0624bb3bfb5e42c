/* pioneer-source-book-private.h - What is asked of sources again and again while statements are weighed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Half-open, in code points. */
typedef struct
{
  guint32 start;
  guint32 end;
} PioneerSpan;

/* One source derives from, or quotes, another. */
typedef struct
{
  const char *origin; /* slug of the other source */
  PioneerSpan *spans; /* the passages that do: sorted, apart; none is the whole source */
  guint n_spans;
} PioneerSourceRelation;

typedef struct
{
  const char *slug;
  const PioneerPeriodData *published; /* NULL where it isn't known */
  guint32 day;                        /* of pioneer_source_day(); 0 where it isn't known */
  const char *type;                   /* slug of a concept, or NULL */
  guint weight;                       /* of that type: more is weightier, 0 is unknown */
  GArray *relations;                  /* PioneerSourceRelation */
  GArray *derived;                    /* PioneerSpan: where any relation holds, sorted and apart */
  gboolean wholly;                    /* one of the relations holds for the whole source */
} PioneerSourceFacts;

/* A cache for one thread, to be thrown away with the task. It doesn't depend on what is marked as shown, so it serves
 * to mark. The store must outlive it. */
typedef struct _PioneerSourceBook PioneerSourceBook;

PioneerSourceBook *pioneer_source_book_new (PioneerStore *store);
void pioneer_source_book_free (PioneerSourceBook *self);
PioneerStore *pioneer_source_book_store (PioneerSourceBook *self);
/* A source that has no record has a slug and no facts. */
const PioneerSourceFacts *pioneer_source_book_get (PioneerSourceBook *self, const char *slug);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerSourceBook, pioneer_source_book_free)

/* The day by which one date is newer than another: the first day that its last date allows, so that "2013" doesn't
 * count as newer than a day in it; 0 is none. */
guint32 pioneer_source_day (const PioneerPeriodData *period);

/* Sorts, and joins what overlaps or touches. */
void pioneer_spans_merge (GArray *spans);
/* Whether a span overlaps one of those that pioneer_spans_merge() left. */
gboolean pioneer_spans_overlap (const PioneerSpan *spans, guint n, const PioneerSpan *span);

G_END_DECLS
