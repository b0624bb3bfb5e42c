/* pioneer-column-pack.c - Putting a column into its bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-draft-private.h"

#include <string.h>

/* Longer lists are as good as never equal. */
#define SHARED_MAX 48

typedef struct
{
  PioneerColumnDraft *draft;
  guint32 n_items;
  PioneerColumnItem *items;
  guint32 *ordinals; /* by number of a saying */
  guint32 n_ordinals;
  GArray *list_starts; /* guint32 */
  GArray *listed;      /* guint32 */
  GArray *shared;      /* guint32: places of lists, by their number in the table */
  PioneerWordTable shared_table;
} Packer;

guint64
pioneer_column_parts_take (PioneerColumnParts *self, gpointer bytes, gsize length)
{
  guint64 offset = self->length;

  g_ptr_array_add (self->parts, g_bytes_new_take (bytes, length));
  self->length += (length + 7) / 8 * 8;

  return offset;
}

static const char *
get_text (const PioneerColumnItem *item)
{
  return GSIZE_TO_POINTER ((gsize) item->text);
}

static int
compare_values (const PioneerColumnItem *a, const PioneerColumnItem *b)
{
  PioneerDatum x = { 0 };
  PioneerDatum y = { 0 };

  if (a->type == PIONEER_VALUE_TYPE_TEXT)
    return strcmp (get_text (a), get_text (b));
  /* Records stand in the store as pioneer_datum_compare() has them. */
  if (a->type == PIONEER_VALUE_TYPE_RECORD)
    return ((guint32) a->number > (guint32) b->number) - ((guint32) a->number < (guint32) b->number);

  pioneer_column_item_read (a, &x);
  pioneer_column_item_read (b, &y);

  return pioneer_datum_compare (&x, &y);
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerColumnItem *items = data;
  const PioneerColumnItem *x = &items[*(const guint32 *) a];
  const PioneerColumnItem *y = &items[*(const guint32 *) b];
  int order = compare_values (x, y);

  return order != 0 ? order : (int) x->modality - (int) y->modality;
}

static guint64
take_texts (PioneerColumnParts *parts, PioneerColumnItem *items, guint32 n, guint64 *length)
{
  GByteArray *texts = g_byte_array_new ();

  for (guint32 i = 0; i < n; i++)
    if (items[i].type == PIONEER_VALUE_TYPE_TEXT)
      {
        const char *text = get_text (&items[i]);

        items[i].text = texts->len;
        g_byte_array_append (texts, (const guint8 *) text, (guint) strlen (text) + 1);
      }
  *length = texts->len;

  return pioneer_column_parts_take (parts, g_byte_array_free (texts, FALSE), *length);
}

/* Numbers the values in their order: equal ones have one number. */
static void
pack_items (Packer *self, PioneerColumnParts *parts, PioneerColumnEntry *entry)
{
  g_autofree guint32 *order = g_new (guint32, self->n_items);
  PioneerColumnItem *distinct = g_new (PioneerColumnItem, self->n_items);
  guint32 n = 0;

  for (guint32 i = 0; i < self->n_items; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) self->n_items, sizeof *order, compare_items, self->items);

  for (guint32 i = 0; i < self->n_items; i++)
    {
      if (i == 0 || compare_items (&order[i - 1], &order[i], self->items) != 0)
        distinct[n++] = self->items[order[i]];
      self->ordinals[PIONEER_ORDINAL_FIRST_VALUE + order[i]] = PIONEER_ORDINAL_FIRST_VALUE + n - 1;
    }

  self->n_ordinals = PIONEER_ORDINAL_FIRST_VALUE + n;
  entry->n_ordinals = self->n_ordinals;
  entry->texts = take_texts (parts, distinct, n, &entry->texts_length);
  pioneer_column_take_items (parts, distinct, n, entry);
}

static guint32
append_list (Packer *self, const guint32 *ordinals, guint n)
{
  guint32 start = self->listed->len;

  g_array_append_vals (self->listed, ordinals, n);
  g_array_append_val (self->list_starts, start);

  return self->list_starts->len - 1;
}

static guint32
find_list (Packer *self, const guint32 *ordinals, guint n)
{
  guint32 number;

  if (n > SHARED_MAX)
    return append_list (self, ordinals, n);
  if (self->shared_table.n_slots == 0)
    pioneer_word_table_init (&self->shared_table);

  number = pioneer_word_table_add (&self->shared_table, (const char *) ordinals, n * (guint) sizeof *ordinals);
  if (number == self->shared->len)
    {
      guint32 list = append_list (self, ordinals, n);

      g_array_append_val (self->shared, list);
    }

  return g_array_index (self->shared, guint32, number);
}

static int
compare_ordinals (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  return (x > y) - (x < y);
}

/* What is said of one document: its values, or else, of what is said instead, what comes first: that there is one of which this isn't known,
 * that there is none, that it is unknown. */
static guint32
find_code (Packer *self, const PioneerColumnSaying *sayings, guint n, GArray *values)
{
  guint32 lowest = PIONEER_ORDINAL_UNKNOWN;
  guint32 *ordinals;
  guint kept = 1;

  if (n == 1)
    return self->ordinals[sayings[0].number];

  g_array_set_size (values, 0);
  for (guint i = 0; i < n; i++)
    {
      guint32 ordinal = self->ordinals[sayings[i].number];

      if (ordinal >= PIONEER_ORDINAL_FIRST_VALUE)
        g_array_append_val (values, ordinal);
      else
        lowest = MIN (lowest, ordinal);
    }
  if (values->len == 0)
    return lowest;

  ordinals = (guint32 *) (gpointer) values->data;
  if (values->len > 1)
    qsort (ordinals, values->len, sizeof *ordinals, compare_ordinals);
  for (guint i = 1; i < values->len; i++)
    if (ordinals[i] != ordinals[kept - 1])
      ordinals[kept++] = ordinals[i];

  return kept == 1 ? ordinals[0] : self->n_ordinals + find_list (self, ordinals, kept);
}

/* Puts in the place of the sayings what they make: a code for each document of which something is said. */
static guint32
find_codes (Packer *self)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (guint32));
  PioneerColumnSaying *sayings = self->draft->sayings;
  guint32 n = (guint32) self->draft->n_sayings; /* no more than the store has statements */
  guint32 n_cells = 0;
  guint32 next;

  for (guint32 i = 0; i < n; i = next)
    {
      guint32 document = sayings[i].document;
      guint32 code;

      for (next = i + 1; next < n && sayings[next].document == document; next++)
        ;
      code = find_code (self, &sayings[i], next - i, values);
      if (code != PIONEER_ORDINAL_NOT_STATED)
        sayings[n_cells++] = (PioneerColumnSaying){ document, code };
    }

  return n_cells;
}

static void
write_code (guint8 *codes, guint width, gsize at, guint32 code)
{
  if (width == 1)
    codes[at] = (guint8) code;
  else if (width == 2)
    ((guint16 *) (gpointer) codes)[at] = (guint16) code;
  else
    ((guint32 *) (gpointer) codes)[at] = code;
}

static gboolean
is_constant (const PioneerColumnSaying *cells, guint32 n, guint32 span)
{
  for (guint32 i = 1; i < n; i++)
    if (cells[i].number != cells[0].number)
      return FALSE;

  return n == span;
}

static void
pack_sparse (const PioneerColumnSaying *cells, guint32 n, PioneerColumnParts *parts, PioneerColumnEntry *entry)
{
  guint32 *documents = g_new (guint32, n);
  guint8 *codes = g_malloc (n * (gsize) entry->width);

  entry->form = PIONEER_COLUMN_SPARSE;
  entry->n_cells = n;
  for (guint32 i = 0; i < n; i++)
    {
      documents[i] = cells[i].document;
      write_code (codes, entry->width, i, cells[i].number);
    }
  entry->cells = pioneer_column_parts_take (parts, documents, n * sizeof *documents);
  entry->codes = pioneer_column_parts_take (parts, codes, n * (gsize) entry->width);
}

static void
pack_dense (const PioneerColumnSaying *cells, guint32 n, PioneerColumnParts *parts, PioneerColumnEntry *entry)
{
  gsize length = ((gsize) (entry->last - entry->first) + 1) * entry->width;
  guint8 *codes = g_malloc0 (length);

  entry->form = PIONEER_COLUMN_DENSE;
  for (guint32 i = 0; i < n; i++)
    write_code (codes, entry->width, cells[i].document - entry->first, cells[i].number);
  entry->codes = pioneer_column_parts_take (parts, codes, length);
}

static void
pack_codes (const PioneerColumnSaying *cells, guint32 n, PioneerColumnParts *parts, PioneerColumnEntry *entry)
{
  guint64 n_codes = (guint64) entry->n_ordinals + entry->n_lists;
  guint32 span;

  entry->first = cells[0].document;
  entry->last = cells[n - 1].document + 1;
  entry->width = n_codes <= G_MAXUINT8 + 1 ? 1 : n_codes <= G_MAXUINT16 + 1 ? 2 : 4;
  span = entry->last - entry->first;

  if (is_constant (cells, n, span))
    {
      entry->form = PIONEER_COLUMN_CONSTANT;
      entry->constant = cells[0].number;
    }
  else if ((guint64) n * (entry->width + sizeof (guint32)) < ((guint64) span + 1) * entry->width)
    {
      pack_sparse (cells, n, parts, entry);
    }
  else
    {
      pack_dense (cells, n, parts, entry);
    }
}

static void
pack_lists (Packer *self, PioneerColumnParts *parts, PioneerColumnEntry *entry)
{
  guint32 end = self->listed->len;

  entry->n_lists = self->list_starts->len;
  entry->n_listed = end;
  g_array_append_val (self->list_starts, end);
  entry->list_starts = pioneer_column_parts_take (parts, g_array_free (g_steal_pointer (&self->list_starts), FALSE),
                                                  ((gsize) entry->n_lists + 1) * sizeof (guint32));
  entry->listed = pioneer_column_parts_take (parts, g_array_free (g_steal_pointer (&self->listed), FALSE), end * sizeof (guint32));
}

static void
init_packer (Packer *self, PioneerColumnDraft *draft)
{
  guint32 length;

  *self = (Packer){ .draft = draft, .n_items = draft->items.n_texts };
  self->items = g_new (PioneerColumnItem, self->n_items);
  for (guint32 i = 0; i < self->n_items; i++)
    memcpy (&self->items[i], pioneer_word_table_get (&draft->items, i, &length), sizeof *self->items);

  self->ordinals = g_new (guint32, PIONEER_ORDINAL_FIRST_VALUE + (gsize) self->n_items);
  for (guint32 i = 0; i < PIONEER_ORDINAL_FIRST_VALUE; i++)
    self->ordinals[i] = i;
  self->list_starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->listed = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->shared = g_array_new (FALSE, FALSE, sizeof (guint32));
}

static void
clear_packer (Packer *self)
{
  g_free (self->items);
  g_free (self->ordinals);
  g_clear_pointer (&self->list_starts, g_array_unref);
  g_clear_pointer (&self->listed, g_array_unref);
  g_array_unref (self->shared);
  pioneer_word_table_clear (&self->shared_table);
}

gboolean
pioneer_column_pack (PioneerColumnDraft *self, PioneerColumnParts *parts, PioneerColumnEntry *entry)
{
  Packer packer;
  guint32 n_cells = 0;

  *entry =
      (PioneerColumnEntry){ .field = (guint16) self->field, .member = (gint16) self->member, .by_modality = self->by_modality };
  if (self->n_sayings > 0 && (!self->by_modality || self->has_modality))
    {
      init_packer (&packer, self);
      pack_items (&packer, parts, entry);
      n_cells = find_codes (&packer);
      pack_lists (&packer, parts, entry);
      if (n_cells > 0)
        pack_codes (self->sayings, n_cells, parts, entry);
      clear_packer (&packer);
    }
  g_clear_pointer (&self->sayings, g_free);
  pioneer_word_table_clear (&self->items);

  return n_cells > 0;
}
