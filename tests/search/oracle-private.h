/* oracle-private.h - The definition of search, in plain loops over all records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"
#include "pioneer-query-node-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* docs/search.md once more, written to be read beside it and not to be fast. It shares with the engine the store, and what makes words and
 * stems; it knows nothing of segments, indexes, columns and plans as the engine has them. */

typedef struct
{
  guint32 word; /* number of the word, in words */
  guint32 stem;
  guint32 position;
} OracleWord;

/* One text in one key of one field of a record. */
typedef struct
{
  guint32 record;
  guint16 field;
  guint32 key; /* numbered within the record */
  const char *text;
  GArray *mentions; /* guint32: the records that it names by statements that aren't deprecated */
  guint32 first;    /* its words */
  guint32 n_words;
  guint32 length; /* without joined words */
} OracleSegment;

typedef struct
{
  PioneerStore *store;
  PioneerAnalysis *analysis;
  GHashTable *word_numbers;
  GPtrArray *words; /* texts, by number; stems are numbered among them */
  GArray *stem_of;  /* guint32: the stem of each word */
  GArray *segments; /* OracleSegment, by record, field and key */
  GArray *text;     /* OracleWord */
  guint32 n_records;
  guint32 *first_segments; /* by record, and one more */
  double *norms;           /* K(d) */
  GArray *n_with_stem;     /* guint32 by number: n(t) */
  GArray *n_with_word;
  gboolean widening; /* of the search that is being made */
} Oracle;

/* What a part of a query finds, and scores: by record. */
typedef struct
{
  guint32 n;
  gboolean *matches;
  double *scores;
} OracleFound;

Oracle *oracle_new (PioneerStore *store);
void oracle_free (Oracle *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Oracle, oracle_free)

OracleFound *oracle_search (Oracle *self, const PioneerQueryNode *root, gboolean widening);
OracleFound *oracle_found_new (Oracle *self);
void oracle_found_free (OracleFound *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OracleFound, oracle_found_free)

/* Alternatives: the highest of their scores. Takes the second. */
void oracle_best (OracleFound *self, OracleFound *other);
/* Any of: the sum. Takes the second. */
void oracle_add (OracleFound *self, OracleFound *other);
/* All of: the sum. Takes the second. */
void oracle_require (OracleFound *self, OracleFound *other);

#define ORACLE_ALL_FIELDS (-1)
#define ORACLE_NO_WORD    G_MAXUINT32

guint32 oracle_find_word (Oracle *self, const char *text, gsize length);
double oracle_idf (Oracle *self, guint32 n);

/* In oracle-words.c: field is a PioneerFieldId or ORACLE_ALL_FIELDS. */
OracleFound *oracle_word (Oracle *self, const char *text, int field);
OracleFound *oracle_phrase (Oracle *self, const char *text, int field, double factor);
OracleFound *oracle_prefix (Oracle *self, const char *text, int field);
OracleFound *oracle_fuzzy (Oracle *self, const char *text, guint distance, int field);
OracleFound *oracle_mention (Oracle *self, guint32 record, double factor);

/* In oracle-widen.c: how many of the successive children from one on are a label, and what they are widened by. */
guint oracle_widen (Oracle *self, GPtrArray *children, guint first, OracleFound **widened);
gboolean oracle_is_label (const PioneerStatementData *statement);
/* The records of a kind that are narrower than some are added to them. */
void oracle_add_narrower (Oracle *self, GArray *records);

/* In oracle-fields.c. */
OracleFound *oracle_field (Oracle *self, const PioneerQueryNode *node);
/* The value that a field goes by: of a shape, its main member. */
const PioneerDatum *oracle_value (const PioneerStatementData *statement, int member);
/* PIONEER_STATE_VALUE, NONE, UNKNOWN or NOT_STATED: what the facet of a field counts a record under. */
PioneerState oracle_state (Oracle *self, guint32 record, PioneerFieldId field);

G_END_DECLS
