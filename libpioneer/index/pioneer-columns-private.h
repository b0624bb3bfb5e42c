/* pioneer-columns-private.h - Values by record: for facets, conditions and sorting
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Records are numbered anew in an index, as "documents", so that alike ones stand together. A column says which values of one field, or of a member of
 * one that has members, each document has. Values are numbered in their order, so that a range of values is a range of numbers and sorting
 * by value is sorting by number. A document with no value has one of the first three numbers instead. */
#define PIONEER_ORDINAL_NOT_STATED  0
#define PIONEER_ORDINAL_NONE        1
#define PIONEER_ORDINAL_UNKNOWN     2
#define PIONEER_ORDINAL_FIRST_VALUE 3

/* The value itself; of a shape, its main member. A shape's other members have columns unless they are texts. Of texts that aren't counted by, and of
 * contacts, all that is kept is whether there is any: their one value has a datum of type 0. */
#define PIONEER_COLUMN_VALUE (-1)

typedef struct _PioneerColumns PioneerColumns;
typedef struct _PioneerColumn PioneerColumn;

/* One value of a column. */
typedef struct
{
  PioneerDatum datum;       /* never a shape; texts belong to the bytes; a record's slug is not set */
  guint32 record;           /* of a record: its place in the store */
  PioneerModality modality; /* of columns by modality */
} PioneerColumnValue;

/* All columns of a store: documents[d] is the place in the store of document d; documents of one kind follow each other, kinds in
 * their order. Bytes are a multiple of 8 long. */
GBytes *pioneer_columns_build (PioneerStore *store, const guint32 *documents);

/* Checks all that is needed so that nothing below can reach outside the bytes, whatever they hold; takes time by the number of columns alone.
 * What lies deeper is checked where it is read: a wrong number is taken for "not stated". The bytes are 8-aligned and outlive this. */
PioneerColumns *pioneer_columns_open (const guint8 *bytes, gsize length, guint32 n_documents, GError **error);
void pioneer_columns_free (PioneerColumns *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerColumns, pioneer_columns_free)

/* NULL where no document has a statement of that. By modality: each value is a pair of a value and a modality; there is such a column of fields
 * with the facet flag whose statements carry modalities. */
const PioneerColumn *pioneer_columns_find (const PioneerColumns *self, PioneerFieldId field, int member, gboolean by_modality);

/* How many numbers there are, with the first three. */
guint32 pioneer_column_get_n_ordinals (const PioneerColumn *self);
/* FALSE for the first three, and for what is damaged. */
gboolean pioneer_column_get_value (const PioneerColumn *self, guint32 ordinal, PioneerColumnValue *value);

/* The numbers of a document, ascending. */
guint pioneer_column_get_ordinals (const PioneerColumn *self, guint32 document, const guint32 **ordinals, guint32 *one);

/* For each document, adds one to the count of each of its numbers. This is what the speed of facets hangs on. */
void pioneer_column_count (const PioneerColumn *self, const guint32 *documents, gsize n, guint32 *counts);

/* Some numbers of a column. */
typedef struct
{
  const guint64 *bits; /* by number */
  guint32 lowest;
  guint32 highest;
  gboolean is_range; /* all between are wanted, too */
} PioneerColumnWanted;

/* FALSE where there are none. */
gboolean pioneer_column_wanted_init (PioneerColumnWanted *self, const PioneerColumn *column, const guint64 *bits);

/* Of the documents [first, last), sets the bits (and leaves the others) of those (bit d - first of words) that have any of the wanted numbers. */
void
pioneer_column_select (const PioneerColumn *self, const PioneerColumnWanted *wanted, guint32 first, guint32 last, guint64 *words);
/* Keeps, in place, those of the documents that have any of the wanted numbers; how many they are. */
gsize pioneer_column_keep (const PioneerColumn *self, const PioneerColumnWanted *wanted, guint32 *documents, gsize n);

/* Section checks for "pioneer check": reads all. */
gboolean pioneer_columns_check (const PioneerColumns *self, guint32 n_records, GError **error);

G_END_DECLS
