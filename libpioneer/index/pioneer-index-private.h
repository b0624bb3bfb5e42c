/* pioneer-index-private.h - The frozen index of a catalogue's words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-columns-private.h"

G_BEGIN_DECLS

/* One buffer, made once and read from where it lies, be that memory or a mapped file. A view of it counts its references atomically
 * and may be used from any thread. docs/search.md says what is in it. */
typedef struct _PioneerIndex PioneerIndex;

#define PIONEER_NO_TERM   G_MAXUINT32
#define PIONEER_ALL_FORMS G_MAXUINT32

/* NULL only where it was cancelled, or there is more than an index can hold. */
GBytes *pioneer_index_build (PioneerStore *store, GCancellable *cancellable, GError **error);

/* Checks what stands at its head, in constant time; the rest is checked where it is read. The bytes are 8-aligned. */
PioneerIndex *pioneer_index_new (GBytes *bytes, GError **error);
PioneerIndex *pioneer_index_ref (PioneerIndex *self);
void pioneer_index_unref (PioneerIndex *self);
/* Reads all of it: for "pioneer check". */
gboolean pioneer_index_check (PioneerIndex *self, PioneerStore *store, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerIndex, pioneer_index_unref)

guint32 pioneer_index_get_n_documents (PioneerIndex *self);
/* The place in the store of a document. */
guint32 pioneer_index_get_record (PioneerIndex *self, guint32 document);
/* The documents of a kind are [first, last). */
void pioneer_index_get_kind (PioneerIndex *self, PioneerKind kind, guint32 *first, guint32 *last);
const PioneerColumns *pioneer_index_get_columns (PioneerIndex *self);

/* A word as texts have it, folded: its term is that of its stem, its form one of that term's, as a bit. */
typedef struct
{
  guint32 term;
  guint32 form;
  guint32 n_documents; /* that have this very word */
} PioneerIndexWord;

gboolean pioneer_index_find_word (PioneerIndex *self, const char *word, gsize length, PioneerIndexWord *found);
/* PIONEER_NO_TERM where no text has it. */
guint32 pioneer_index_find_stem (PioneerIndex *self, const char *stem, gsize length);
/* The term of a record's mentions. */
guint32 pioneer_index_find_mention (PioneerIndex *self, guint32 record);
/* How many documents have it: n(t). */
guint32 pioneer_index_get_frequency (PioneerIndex *self, guint32 term);
/* All words that start so, in byte order; the function returns FALSE to stop. */
typedef gboolean (*PioneerIndexWordFunc) (const char *word, gsize length, const PioneerIndexWord *found, gpointer data);
void pioneer_index_each_word (PioneerIndex *self, const char *prefix, gsize length, PioneerIndexWordFunc call, gpointer data);

/* idf of a term that so many of the documents have. */
double pioneer_index_get_idf (PioneerIndex *self, guint32 n_documents);

/* What was found in a document, segment by segment: for explanations and snippets. */
typedef struct
{
  guint16 field;
  guint16 key;
  guint32 segment;  /* its place among those that pioneer_segments_collect() gives of the record */
  guint32 position; /* of the word within the segment's text */
} PioneerIndexPlace;

G_END_DECLS
