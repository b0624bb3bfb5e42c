/* pioneer-named.c - The records that a text names
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sought-private.h"

#include <string.h>

const guint8 *
pioneer_named_fields (void)
{
  static const guint8 fields[PIONEER_N_FIELDS] = {
    [PIONEER_FIELD_NAME] = 1,
    [PIONEER_FIELD_ALTERNATIVE_LABEL] = 1,
    [PIONEER_FIELD_HIDDEN_LABEL] = 1,
  };

  return fields;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a;
  const guint32 *y = b;

  return (*x > *y) - (*x < *y);
}

void
pioneer_named_sort (GArray *records)
{
  guint kept = 0;

  g_array_sort (records, compare_places);
  for (guint i = 0; i < records->len; i++)
    if (kept == 0 || g_array_index (records, guint32, i) != g_array_index (records, guint32, kept - 1))
      g_array_index (records, guint32, kept++) = g_array_index (records, guint32, i);
  g_array_set_size (records, kept);
}

static void
add_identity (PioneerBound *bound, guint kinds, const char *text, GArray *records)
{
  guint32 record = pioneer_store_find_reference (bound->store, text);

  if (record != PIONEER_NO_RECORD && (kinds & 1u << pioneer_store_record (bound->store, record)->kind))
    g_array_append_val (records, record);

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    {
      record = (kinds & 1u << kind) ? pioneer_store_find (bound->store, kind, text) : PIONEER_NO_RECORD;
      if (record != PIONEER_NO_RECORD)
        g_array_append_val (records, record);
    }
}

/* The folded words of a text with a space behind each: two labels are the same where these are. */
static char *
fold_words (PioneerAnalysis *analysis, const char *text)
{
  GString *folded = g_string_new (NULL);
  guint n;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, -1, &n);

  for (guint i = 0; i < n; i++)
    if (!words[i].joined)
      {
        g_string_append_len (folded, words[i].word, words[i].length);
        g_string_append_c (folded, ' ');
      }

  return g_string_free (folded, FALSE);
}

typedef struct
{
  PioneerBound *bound;
  const char *folded; /* what a label must be; NULL where anything will do */
  GArray *records;
} Collection;

static gboolean
has_label (Collection *collection, guint32 place)
{
  const PioneerRecordData *record = pioneer_store_record (collection->bound->store, place);
  const PioneerStatementData *statements = pioneer_store_statements_of (collection->bound->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    {
      g_autofree char *folded = NULL;

      if (!pioneer_labels_is_label (&statements[i]))
        continue;
      folded = fold_words (collection->bound->analysis, statements[i].value.text);
      if (strcmp (folded, collection->folded) == 0)
        return TRUE;
    }

  return FALSE;
}

/* The vocabulary has all labels of concepts that aren't too long, and is asked sooner than the index. FALSE where it doesn't tell. */
static gboolean
add_labelled (PioneerBound *bound, guint kinds, const char *text, const char *folded, GArray *records)
{
  Collection collection = { .bound = bound, .folded = folded, .records = records };
  g_autoptr (GString) stems = NULL;
  const GArray *concepts;

  if (kinds != 1u << PIONEER_KIND_CONCEPT || !pioneer_searcher_has_labels (bound->searcher))
    return FALSE;
  stems = g_string_new (NULL);
  if (pioneer_labels_append_stems (stems, bound->analysis, text) > PIONEER_LABEL_WORDS_MAX)
    return FALSE;

  concepts = pioneer_labels_find (pioneer_searcher_get_labels (bound->searcher), stems->str);
  for (guint i = 0; concepts != NULL && i < concepts->len; i++)
    if (has_label (&collection, g_array_index (concepts, guint32, i)))
      g_array_append_val (records, g_array_index (concepts, guint32, i));

  return TRUE;
}

static void
take_documents (guint32 *documents, gsize n, gpointer data)
{
  Collection *collection = data;

  for (gsize i = 0; i < n; i++)
    {
      guint32 record = pioneer_index_get_record (collection->bound->index, documents[i]);

      if (collection->folded == NULL || has_label (collection, record))
        g_array_append_val (collection->records, record);
    }
}

/* Takes the plan. */
static void
collect (PioneerBound *bound, guint kinds, PioneerPlan *words, const char *folded, GArray *records, GCancellable *cancellable)
{
  Collection collection = { .bound = bound, .folded = folded, .records = records };
  PioneerPlan *of_kinds = NULL;
  g_autoptr (PioneerPlan) plan = NULL;

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (kinds & 1u << kind)
      {
        PioneerPlan *one = pioneer_plan_new (PIONEER_PLAN_KIND);

        pioneer_index_get_kind (bound->index, kind, &one->first, &one->last);
        of_kinds = pioneer_plan_join (PIONEER_PLAN_ANY, of_kinds, one);
      }

  plan = pioneer_plan_join (PIONEER_PLAN_ALL, words, of_kinds);
  pioneer_plan_each (plan, bound->index, take_documents, &collection, cancellable);
}

GArray *
pioneer_named_find_identity (PioneerBound *bound, guint kinds, const char *text)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (guint32));

  add_identity (bound, kinds, text, records);
  pioneer_named_sort (records);

  return records;
}

GArray *
pioneer_named_find (PioneerBound *bound, guint kinds, const char *text, GCancellable *cancellable)
{
  GArray *records = pioneer_named_find_identity (bound, kinds, text);
  g_autofree char *folded = fold_words (bound->analysis, text);

  if (!add_labelled (bound, kinds, text, folded, records))
    {
      PioneerPlan *phrase = pioneer_bind_phrase (bound, text, pioneer_named_fields (), NULL, 1);

      if (phrase != NULL)
        collect (bound, kinds, phrase, folded, records, cancellable);
    }
  pioneer_named_sort (records);

  return records;
}

GArray *
pioneer_named_find_words (PioneerBound *bound, guint kinds, PioneerPlan *words, GCancellable *cancellable)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (words != NULL)
    collect (bound, kinds, words, NULL, records, cancellable);
  pioneer_named_sort (records);

  return records;
}

void
pioneer_named_add_narrower (PioneerBound *bound, GArray *records)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = records->len;

  for (guint i = 0; i < n; i++)
    {
      guint32 record = g_array_index (records, guint32, i);

      if (pioneer_store_record (bound->store, record)->kind == PIONEER_KIND_CONCEPT)
        pioneer_labels_narrower (pioneer_searcher_get_labels (bound->searcher), record, records, seen, G_MAXUINT);
    }
  pioneer_named_sort (records);
}
