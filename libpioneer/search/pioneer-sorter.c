/* pioneer-sorter.c - The first of all records found, by a field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sorter-private.h"

#include <string.h>

#include "pioneer-bind-private.h"
#include "pioneer-error.h"

/* Records without a value come last, and before them those whose quantities are unlike most. */
typedef enum
{
  RANK_LIKE,
  RANK_UNLIKE,
  RANK_NONE
} Rank;

typedef struct
{
  Rank rank;
  guint32 ordinal;   /* of what goes by its own order */
  const char *label; /* of what goes by its letters */
  guint32 record;
  guint32 document;
} Entry;

/* A column that is sorted by. */
typedef struct
{
  const PioneerColumn *column;
  const PioneerSpan *span; /* of quantities: those that most are like; else NULL */
  char **labels;           /* of records, by number; filled as they are met */
} Key;

struct _PioneerSorter
{
  PioneerSearcher *searcher;
  PioneerStore *store;
  PioneerIndex *index;
  gboolean descending;
  guint wanted;
  gboolean by_id;
  int text_field; /* of text, which has no column; or -1 */
  Key keys[PIONEER_N_KINDS];
  guint n_keys;
  GStringChunk *texts;
  GArray *heap; /* Entry: the last of those kept comes first */
};

static int
compare_values (const PioneerSorter *self, const Entry *a, const Entry *b)
{
  int order =
      a->label != NULL && b->label != NULL ? strcmp (a->label, b->label) : (a->ordinal > b->ordinal) - (a->ordinal < b->ordinal);

  return self->descending ? -order : order;
}

static int
compare_entries (gconstpointer a, gconstpointer b, gpointer data)
{
  const Entry *x = a;
  const Entry *y = b;
  int order = (int) x->rank - (int) y->rank;

  if (order == 0 && x->rank != RANK_NONE)
    order = compare_values (data, x, y);

  return order != 0 ? order : (x->record > y->record) - (x->record < y->record);
}

static void
add_key (PioneerSorter *self, PioneerFieldId field, int member, const PioneerTypeSpec *spec)
{
  Key *key = &self->keys[self->n_keys];

  key->column = pioneer_columns_find (pioneer_index_get_columns (self->index), field, member, FALSE);
  if (key->column == NULL)
    return;

  if (spec->type == PIONEER_VALUE_TYPE_QUANTITY)
    key->span = pioneer_spread_get_main (pioneer_searcher_get_spread (self->searcher, key->column));
  if (spec->type == PIONEER_VALUE_TYPE_RECORD)
    key->labels = g_new0 (char *, pioneer_column_get_n_ordinals (key->column));
  self->n_keys++;
}

/* The field itself, or one of its members after a point. */
static gboolean
find_key (PioneerSorter *self, PioneerFieldId field, const char *member)
{
  const PioneerTypeSpec *spec = &pioneer_field_spec (field)->spec;
  int place = PIONEER_COLUMN_VALUE;

  if (member != NULL && spec->type != PIONEER_VALUE_TYPE_SHAPE)
    return FALSE;
  if (spec->type == PIONEER_VALUE_TYPE_SHAPE)
    {
      int of_shape = member != NULL ? pioneer_shape_find_member (spec->shape, member) : (int) spec->shape->main_member;

      if (of_shape < 0 || spec->shape->members[of_shape].spec.type == PIONEER_VALUE_TYPE_TEXT)
        return FALSE;
      place = member != NULL && of_shape != (int) spec->shape->main_member ? of_shape : PIONEER_COLUMN_VALUE;
      spec = &spec->shape->members[of_shape].spec;
    }

  if (spec->type == PIONEER_VALUE_TYPE_TEXT)
    self->text_field = (int) field;
  else
    add_key (self, field, place, spec);

  return TRUE;
}

static gboolean
find_keys (PioneerSorter *self, const char *name)
{
  g_auto (GStrv) steps = g_strsplit (name, ".", 3);
  PioneerFieldId fields[PIONEER_FIELDS_SHARING];
  gboolean found = FALSE;
  guint n;

  if (steps[0] == NULL || (steps[1] != NULL && steps[2] != NULL))
    return FALSE;
  n = pioneer_fields_called (steps[0], fields);
  for (guint i = 0; i < n && self->n_keys < PIONEER_N_KINDS; i++)
    found = find_key (self, fields[i], steps[1]) || found;

  return found;
}

PioneerSorter *
pioneer_sorter_new (PioneerSearcher *searcher, const char *field, gboolean descending, guint wanted, GError **error)
{
  g_autoptr (PioneerSorter) self = g_new0 (PioneerSorter, 1);

  self->searcher = searcher;
  self->store = pioneer_searcher_get_store (searcher);
  self->index = pioneer_searcher_get_index (searcher);
  self->descending = descending;
  self->wanted = wanted;
  self->text_field = -1;
  self->texts = g_string_chunk_new (1024);
  self->heap = g_array_new (FALSE, FALSE, sizeof (Entry));
  self->by_id = strcmp (field, "id") == 0;

  if (!self->by_id && !find_keys (self, field))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
                   "Records can't be sorted by “%s”; they can be by id, by a field such as name or population, or by a member of "
                   "one that is "
                   "no text, such as participation.date",
                   field);
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
pioneer_sorter_free (PioneerSorter *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->keys); i++)
    g_free (self->keys[i].labels);
  g_string_chunk_free (self->texts);
  g_array_unref (self->heap);
  g_free (self);
}

/* Whatever the case of its letters. */
static char *
fold (PioneerSorter *self, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return g_string_chunk_insert (self->texts, folded);
}

static const char *
get_label (PioneerSorter *self, const Key *key, guint32 ordinal)
{
  PioneerColumnValue value;

  if (key->labels == NULL)
    return NULL;
  if (key->labels[ordinal] == NULL)
    key->labels[ordinal] = pioneer_column_get_value (key->column, ordinal, &value) && value.record < self->store->n_records
                               ? fold (self, pioneer_store_name (self->store, value.record))
                               : (char *) "";

  return key->labels[ordinal];
}

/* Of several values, that which comes first. */
static void
take_first (PioneerSorter *self, Entry *entry, const Entry *candidate)
{
  if (entry->rank == RANK_NONE || compare_entries (candidate, entry, self) < 0)
    *entry = *candidate;
}

static void
read_column (PioneerSorter *self, const Key *key, Entry *entry)
{
  const guint32 *ordinals;
  guint32 one;
  guint n = pioneer_column_get_ordinals (key->column, entry->document, &ordinals, &one);
  guint32 n_ordinals = pioneer_column_get_n_ordinals (key->column);

  for (guint i = 0; i < n; i++)
    {
      Entry candidate = { RANK_LIKE, ordinals[i], NULL, entry->record, entry->document };

      if (ordinals[i] < PIONEER_ORDINAL_FIRST_VALUE || ordinals[i] >= n_ordinals)
        continue;
      if (key->span != NULL && (ordinals[i] < key->span->first || ordinals[i] >= key->span->last))
        candidate.rank = RANK_UNLIKE;
      candidate.label = get_label (self, key, ordinals[i]);
      take_first (self, entry, &candidate);
    }
}

static void
read_texts (PioneerSorter *self, Entry *entry)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, entry->record, (PioneerFieldId) self->text_field, &n);

  for (guint32 i = 0; i < n; i++)
    if ((statements[i].flags & PIONEER_STATEMENT_SHOWN) && statements[i].state == PIONEER_STATE_VALUE)
      {
        Entry candidate = { RANK_LIKE, 0, fold (self, statements[i].value.text), entry->record, entry->document };

        take_first (self, entry, &candidate);
      }
}

static Entry
read_entry (PioneerSorter *self, guint32 document)
{
  Entry entry = { RANK_NONE, 0, NULL, pioneer_index_get_record (self->index, document), document };

  if (self->by_id)
    {
      entry.rank = RANK_LIKE;
      entry.label = pioneer_store_record (self->store, entry.record)->slug;
    }
  if (self->text_field >= 0)
    read_texts (self, &entry);
  for (guint i = 0; i < self->n_keys; i++)
    read_column (self, &self->keys[i], &entry);

  return entry;
}

static Entry *
at (PioneerSorter *self, guint i)
{
  return &g_array_index (self->heap, Entry, i);
}

static void
swap (PioneerSorter *self, guint a, guint b)
{
  Entry entry = *at (self, a);

  *at (self, a) = *at (self, b);
  *at (self, b) = entry;
}

static void
sift_up (PioneerSorter *self, guint i)
{
  for (; i > 0 && compare_entries (at (self, i), at (self, (i - 1) / 2), self) > 0; i = (i - 1) / 2)
    swap (self, i, (i - 1) / 2);
}

static void
sift_down (PioneerSorter *self)
{
  guint i = 0;

  for (;;)
    {
      guint last = i;

      for (guint child = 2 * i + 1; child <= 2 * i + 2 && child < self->heap->len; child++)
        if (compare_entries (at (self, child), at (self, last), self) > 0)
          last = child;
      if (last == i)
        return;
      swap (self, i, last);
      i = last;
    }
}

void
pioneer_sorter_add (PioneerSorter *self, const guint32 *documents, gsize n)
{
  for (gsize i = 0; i < n && self->wanted > 0; i++)
    {
      Entry entry = read_entry (self, documents[i]);

      if (self->heap->len < self->wanted)
        {
          g_array_append_val (self->heap, entry);
          sift_up (self, self->heap->len - 1);
        }
      else if (compare_entries (&entry, at (self, 0), self) < 0)
        {
          *at (self, 0) = entry;
          sift_down (self);
        }
    }
}

guint
pioneer_sorter_finish (PioneerSorter *self, PioneerHit *hits)
{
  g_array_sort_with_data (self->heap, compare_entries, self);
  for (guint i = 0; i < self->heap->len; i++)
    hits[i] = (PioneerHit){ .document = at (self, i)->document, .record = at (self, i)->record };

  return self->heap->len;
}
