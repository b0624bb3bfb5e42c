/* pioneer-found-private.h - What a search found in a record, word by word
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bind-private.h"
#include "pioneer-segments-private.h"

G_BEGIN_DECLS

/* What a part of the query that found something is worth: alternatives as much as the best of them, others as much as their parts
 * together. */
typedef struct
{
  guint parent; /* its place, which is before it; the first one's own */
  gboolean is_choice;
  double worth; /* of a leaf that is found as it is; of alternatives, what the words are worth that they all stand for */
} PioneerFoundPart;

/* A word of one of the record's texts, and what it was found by. */
typedef struct
{
  const PioneerPlan *leaf;
  guint part;
  double factor; /* of the leaf's worth, as this very word is found */
  guint segment;
  guint32 start; /* bytes of the segment's text */
  guint32 end;
} PioneerFoundWord;

typedef struct
{
  PioneerStore *store;
  guint32 record;
  GArray *segments; /* PioneerSegment: all of the record */
  GArray *parts;    /* PioneerFoundPart: of the query, in its order; none where nothing of it can match */
  GArray *words;    /* PioneerFoundWord, by segment, start and end */
} PioneerFound;

PioneerFound *pioneer_found_new (const PioneerBound *bound, guint32 document);
void pioneer_found_free (PioneerFound *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerFound, pioneer_found_free)

/* NULL past the end; a word's is always there. */
const PioneerSegment *pioneer_found_get_segment (const PioneerFound *self, guint segment);
const PioneerSegment *pioneer_found_get_segment_of (const PioneerFound *self, const PioneerFoundWord *word);
/* The first word that a leaf found: NULL where it found none. */
const PioneerFoundWord *pioneer_found_get_first (const PioneerFound *self, const PioneerPlan *leaf);
/* Whether something was found in a field; by a leaf, or by any where that is NULL. */
gboolean pioneer_found_is_in (const PioneerFound *self, const PioneerPlan *leaf, PioneerFieldId field);
/* Whether words were found, and in deprecated statements alone. */
gboolean pioneer_found_is_deprecated (const PioneerFound *self);
/* The places in the store of all statements that give a text in which words were found, ascending. */
GArray *pioneer_found_get_statements (const PioneerFound *self);

G_END_DECLS
