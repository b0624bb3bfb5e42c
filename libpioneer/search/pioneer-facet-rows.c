/* pioneer-facet-rows.c - The values of a facet in their order, before they are objects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-facet-rows-private.h"

#include <string.h>

/* Kinds of record are no field. */
#define NO_FIELD G_MAXUINT

/* So many are sorted by putting each in its place. */
#define FEW 64

struct _PioneerFacetOrder
{
  guint n;
  PioneerFacetRow rows[];
};

/* Rows while they are put together. */
typedef struct
{
  const PioneerCounts *counts;
  PioneerFacetRow *rows;
  guint n;
  guint n_room;
  PioneerFacetRow few[FEW];
  PioneerFacetRow *many; /* NULL as long as there are few */
} Draft;

static guint32
count_ordinals (const PioneerCounts *counts, guint field)
{
  const PioneerColumn *column = counts->fields[field].column;

  return column != NULL ? pioneer_column_get_n_ordinals (column) : 0;
}

static void
add_row (Draft *self, guint32 count, guint32 ordinal, guint field, const PioneerValueText *text)
{
  if (self->n == self->n_room)
    {
      self->n_room *= 2;
      self->many = g_renew (PioneerFacetRow, self->many, self->n_room);
      if (self->rows == self->few)
        memcpy (self->many, self->few, sizeof self->few);
      self->rows = self->many;
    }

  self->rows[self->n++] = (PioneerFacetRow){ count, ordinal, field, text };
}

static void
add_values (Draft *self, guint field)
{
  const PioneerCountsField *counted = &self->counts->fields[field];
  guint32 n = count_ordinals (self->counts, field);

  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < n; i++)
    {
      const PioneerValueText *text = counted->counts[i] > 0 ? pioneer_value_texts_get (counted->texts, i) : NULL;

      if (text != NULL)
        add_row (self, counted->counts[i], i, field, text);
    }
}

/* Their words are their labels. */
static const PioneerValueText *
get_kind_text (guint kind)
{
  static PioneerValueText texts[PIONEER_N_KINDS];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 1; i < PIONEER_N_KINDS; i++)
        texts[i].value = texts[i].label = (char *) pioneer_kind_word (i);
      g_once_init_leave (&made, 1);
    }

  return &texts[kind];
}

static void
add_kinds (Draft *self)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (self->counts->kinds[kind] > 0)
      add_row (self, self->counts->kinds[kind], kind, NO_FIELD, get_kind_text (kind));
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  const PioneerValueText *x = ((const PioneerFacetRow *) a)->text;
  const PioneerValueText *y = ((const PioneerFacetRow *) b)->text;
  int order = strcmp (x->label, y->label);

  return order != 0 ? order : strcmp (x->value, y->value);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  guint64 x = *(const guint64 *) a;
  guint64 y = *(const guint64 *) b;

  return (x > y) - (x < y);
}

static void
sort_keys (guint64 *keys, guint n)
{
  if (n > FEW)
    {
      qsort (keys, n, sizeof *keys, compare_keys);
      return;
    }

  for (guint i = 1; i < n; i++)
    {
      guint64 key = keys[i];
      guint at = i;

      for (; at > 0 && keys[at - 1] > key; at--)
        keys[at] = keys[at - 1];
      keys[at] = key;
    }
}

/* Those that as many records have, by their texts. */
static void
sort_equals (PioneerFacetRow *rows, guint n)
{
  guint next;

  for (guint i = 0; i < n; i = next)
    {
      for (next = i + 1; next < n && rows[next].count == rows[i].count; next++)
        ;
      if (next - i > 1)
        qsort (rows + i, next - i, sizeof *rows, compare_texts);
    }
}

/* By their counts first, the largest first, which are numbers that are soon compared. */
static PioneerFacetOrder *
sort_rows (const Draft *draft)
{
  PioneerFacetOrder *order = g_malloc (sizeof *order + draft->n * sizeof *order->rows);
  guint64 few[FEW];
  g_autofree guint64 *many = draft->n > FEW ? g_new (guint64, draft->n) : NULL;
  guint64 *keys = many != NULL ? many : few;

  for (guint i = 0; i < draft->n; i++)
    keys[i] = (guint64) ~draft->rows[i].count << 32 | i;
  sort_keys (keys, draft->n);

  order->n = draft->n;
  for (guint i = 0; i < draft->n; i++)
    order->rows[i] = draft->rows[(guint32) keys[i]];
  sort_equals (order->rows, order->n);

  return order;
}

static PioneerFacetOrder *
make_order (const PioneerCounts *counts)
{
  Draft draft;
  PioneerFacetOrder *order;

  draft.counts = counts;
  draft.rows = draft.few;
  draft.n = 0;
  draft.n_room = FEW;
  draft.many = NULL;
  if (counts->is_kind)
    add_kinds (&draft);
  for (guint field = 0; field < counts->n_fields; field++)
    add_values (&draft, field);
  order = sort_rows (&draft);
  g_free (draft.many);

  return order;
}

static const PioneerFacetOrder *
get_order (PioneerFacetRows *self)
{
  PioneerFacetOrder *order = g_atomic_pointer_get (&self->order);

  if (order != NULL)
    return order;

  order = make_order (self->counts);
  if (g_atomic_pointer_compare_and_exchange (&self->order, NULL, order))
    return order;

  g_free (order);

  return g_atomic_pointer_get (&self->order);
}

guint
pioneer_facet_rows_get_n (PioneerFacetRows *self)
{
  return get_order (self)->n;
}

const PioneerFacetRow *
pioneer_facet_rows_get (PioneerFacetRows *self, guint row)
{
  const PioneerFacetOrder *order = get_order (self);

  return row < order->n ? &order->rows[row] : NULL;
}

PioneerFacetRows *
pioneer_facet_rows_new (PioneerCatalogue *catalogue, PioneerQuery *query, PioneerCounts *counts)
{
  PioneerFacetRows *self = g_new0 (PioneerFacetRows, 1);

  g_atomic_ref_count_init (&self->refs);
  self->catalogue = g_object_ref (catalogue);
  self->query = g_object_ref (query);
  self->counts = pioneer_counts_ref (counts);

  return self;
}

PioneerFacetRows *
pioneer_facet_rows_ref (PioneerFacetRows *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
pioneer_facet_rows_unref (PioneerFacetRows *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->order);
  g_free (self->modal_counts);
  pioneer_counts_unref (self->counts);
  g_object_unref (self->query);
  g_object_unref (self->catalogue);
  g_free (self);
}

static int
compare_values (const PioneerColumnValue *a, const PioneerColumnValue *b)
{
  if (a->datum.type == PIONEER_VALUE_TYPE_RECORD && b->datum.type == PIONEER_VALUE_TYPE_RECORD)
    return (a->record > b->record) - (a->record < b->record);

  return pioneer_datum_compare (&a->datum, &b->datum);
}

/* The place among the counts of each number of a field's column. */
static guint32 *
find_rows (PioneerFacetRows *self, guint field)
{
  const PioneerFacetOrder *order = get_order (self);
  guint32 n = count_ordinals (self->counts, field);
  guint32 *rows = g_new (guint32, n);

  for (guint32 i = 0; i < n; i++)
    rows[i] = G_MAXUINT32;
  for (guint i = 0; i < order->n; i++)
    if (order->rows[i].field == field)
      rows[order->rows[i].ordinal] = i;

  return rows;
}

/* Both columns are in the order of the values, so that one walk along both finds the counts of each modality. */
static void
count_modalities (PioneerFacetRows *self, guint field, guint32 *counts)
{
  const PioneerCountsField *counted = &self->counts->fields[field];
  guint32 n_values = count_ordinals (self->counts, field);
  guint32 n = counted->by_modality != NULL ? pioneer_column_get_n_ordinals (counted->by_modality) : 0;
  g_autofree guint32 *rows = find_rows (self, field);
  guint32 at = PIONEER_ORDINAL_FIRST_VALUE;
  PioneerColumnValue value;
  PioneerColumnValue other;

  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < n; i++)
    {
      int order = -1;

      if (!pioneer_column_get_value (counted->by_modality, i, &other) || (guint) other.modality >= PIONEER_N_MODALITIES)
        continue;
      for (; at < n_values; at++)
        {
          order = pioneer_column_get_value (counted->column, at, &value) ? compare_values (&value, &other) : -1;
          if (order >= 0)
            break;
        }
      if (at < n_values && order == 0 && rows[at] != G_MAXUINT32)
        counts[rows[at] * PIONEER_N_MODALITIES + (guint) other.modality] += counted->modal_counts[i];
    }
}

const guint32 *
pioneer_facet_rows_get_modal_counts (PioneerFacetRows *self, guint row)
{
  guint32 *counts = g_atomic_pointer_get (&self->modal_counts);

  if (counts == NULL)
    {
      counts = g_new0 (guint32, (gsize) MAX (get_order (self)->n, 1) * PIONEER_N_MODALITIES);
      for (guint field = 0; field < self->counts->n_fields; field++)
        count_modalities (self, field, counts);
      if (!g_atomic_pointer_compare_and_exchange (&self->modal_counts, NULL, counts))
        {
          g_free (counts);
          counts = g_atomic_pointer_get (&self->modal_counts);
        }
    }

  return counts + (gsize) row * PIONEER_N_MODALITIES;
}
