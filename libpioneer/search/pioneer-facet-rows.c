/* pioneer-facet-rows.c - The values of a facet in their order, before they are objects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-facet-rows-private.h"

#include <string.h>

/* Kinds of record are no field. */
#define NO_FIELD G_MAXUINT16

/* So many are put in their places without being sorted. A multiple of 8. */
#define FEW 64

struct _PioneerFacetOrder
{
  guint n;
  PioneerFacetRow rows[];
};

/* Rows while they are put together. */
typedef struct
{
  PioneerFacetRow *rows;
  guint n;
  guint n_room;
  guint32 most;       /* the largest count */
  gboolean is_ranked; /* all of them, among each other */
  PioneerFacetRow few[FEW];
  PioneerFacetRow *many; /* NULL as long as there are few */
} Draft;

static inline void
add_row (Draft *self, guint32 count, guint32 ordinal, guint field, guint rank)
{
  if (G_UNLIKELY (self->n == self->n_room))
    {
      self->n_room *= 2;
      self->many = g_renew (PioneerFacetRow, self->many, self->n_room);
      if (self->rows == self->few)
        memcpy (self->many, self->few, sizeof self->few);
      self->rows = self->many;
    }

  self->rows[self->n++] = (PioneerFacetRow){ count, ordinal, (guint16) field, (guint16) rank };
  self->most = count > self->most ? count : self->most;
}

/* From a number on, the first that any record has. */
static inline guint32
find_counted (const guint32 *counts, guint32 from, guint32 n)
{
  while (from + 4 <= n && (counts[from] | counts[from + 1] | counts[from + 2] | counts[from + 3]) == 0)
    from += 4;
  while (from < n && counts[from] == 0)
    from++;

  return from;
}

static void
add_ranked (Draft *self, const PioneerCountedField *counted, const guint32 *counts, guint field, const PioneerValueOrder *order)
{
  guint32 n = counted->n_values;

  for (guint32 i = find_counted (counts, PIONEER_ORDINAL_FIRST_VALUE, n); i < n; i = find_counted (counts, i + 1, n))
    if (order->ranks[i] != PIONEER_NO_RANK)
      add_row (self, counts[i], i, field, order->ranks[i]);
}

static void
add_unranked (Draft *self, const PioneerCountedField *counted, const guint32 *counts, guint field)
{
  guint32 n = counted->n_values;

  for (guint32 i = find_counted (counts, PIONEER_ORDINAL_FIRST_VALUE, n); i < n; i = find_counted (counts, i + 1, n))
    if (pioneer_value_texts_get (counted->texts, i) != NULL)
      add_row (self, counts[i], i, field, 0);
}

static void
add_values (Draft *self, const PioneerCounts *counts, guint field)
{
  const PioneerCountedField *counted = &counts->of->fields[field];
  const PioneerValueOrder *order;
  guint before = self->n;

  if (counted->column == NULL)
    return;

  order = pioneer_value_texts_get_order (counted->texts);
  if (order != NULL)
    add_ranked (self, counted, counts->all + counted->counts, field, order);
  else
    add_unranked (self, counted, counts->all + counted->counts, field);
  if (self->n > before)
    self->is_ranked = before == 0 && order != NULL;
}

static void
add_kinds (Draft *self, const PioneerCounts *counts)
{
  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (counts->kinds[kind] > 0)
      add_row (self, counts->kinds[kind], kind, NO_FIELD, 0);
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

static const PioneerValueText *
get_text (const PioneerCounts *counts, const PioneerFacetRow *row)
{
  return row->field == NO_FIELD ? get_kind_text (row->ordinal)
                                : pioneer_value_texts_get (counts->of->fields[row->field].texts, row->ordinal);
}

static int
compare_texts (gconstpointer a, gconstpointer b, gpointer counts)
{
  return pioneer_value_text_compare (get_text (counts, a), get_text (counts, b));
}

/* Those that as many records have, by their texts. */
static void
sort_equals (PioneerFacetRow *rows, guint n, const PioneerCounts *counts)
{
  guint next;

  for (guint i = 0; i < n; i = next)
    {
      for (next = i + 1; next < n && rows[next].count == rows[i].count; next++)
        ;
      if (next - i > 1)
        g_qsort_with_data (rows + i, (int) (next - i), sizeof *rows, compare_texts, (gpointer) counts);
    }
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  guint64 x = *(const guint64 *) a;
  guint64 y = *(const guint64 *) b;

  return (x > y) - (x < y);
}

/* Numbers are soon compared: the largest count has the least. */
static void
place_many (const Draft *draft, PioneerFacetRow *rows)
{
  g_autofree guint64 *keys = g_new (guint64, draft->n);

  for (guint i = 0; i < draft->n; i++)
    keys[i] = (guint64) ~draft->rows[i].count << 32 | i;
  qsort (keys, draft->n, sizeof *keys, compare_keys);

  for (guint i = 0; i < draft->n; i++)
    rows[i] = draft->rows[(guint32) keys[i]];
}

typedef gint32 Keys __attribute__ ((vector_size (16)));

#define N_KEYS (sizeof (Keys) / sizeof (gint32))

/* Behind the count, a key has the rank of a row, or its place among the few where they aren't ranked; so large may counts be for that. */
#define N_RANKS   (PIONEER_NO_RANK + 1)
#define COUNT_FEW (G_MAXINT32 / N_RANKS)

static inline gint32
get_key (const Draft *draft, guint i)
{
  return (gint32) ((draft->most - draft->rows[i].count) * N_RANKS + (draft->is_ranked ? draft->rows[i].rank : i));
}

/* Each row stands behind as many others as have lesser keys, which needs no guess of which is less. */
static void
place_few (const Draft *draft, PioneerFacetRow *rows)
{
  guint n_vectors = (draft->n + 2 * N_KEYS - 1) / (2 * N_KEYS) * 2;
  Keys keys[FEW / N_KEYS];

  for (guint i = 0; i < n_vectors * N_KEYS; i++)
    keys[i / N_KEYS][i % N_KEYS] = i < draft->n ? get_key (draft, i) : G_MAXINT32;

  for (guint i = 0; i < draft->n; i++)
    {
      Keys key = (Keys){ 0 } + keys[i / N_KEYS][i % N_KEYS];
      Keys n_less[2] = { { 0 }, { 0 } };

      /* Two sums don't wait for each other. */
      for (guint j = 0; j < n_vectors; j += 2)
        {
          n_less[0] -= keys[j] < key;
          n_less[1] -= keys[j + 1] < key;
        }
      n_less[0] += n_less[1];
      rows[n_less[0][0] + n_less[0][1] + n_less[0][2] + n_less[0][3]] = draft->rows[i];
    }
}

/* By their counts, the largest first; TRUE where equal ones are in their order, too. */
static gboolean
place_rows (const Draft *draft, PioneerFacetRow *rows)
{
  if (draft->n > FEW || draft->most >= COUNT_FEW)
    {
      place_many (draft, rows);
      return FALSE;
    }

  place_few (draft, rows);

  return draft->is_ranked;
}

static PioneerFacetOrder *
make_order (const PioneerCounts *counts)
{
  Draft draft;
  PioneerFacetOrder *order;

  draft.rows = draft.few;
  draft.n = 0;
  draft.n_room = FEW;
  draft.most = 0;
  draft.is_ranked = FALSE;
  draft.many = NULL;
  if (counts->of->is_kind)
    add_kinds (&draft, counts);
  for (guint field = 0; field < counts->of->n_fields; field++)
    add_values (&draft, counts, field);

  order = g_malloc (sizeof *order + draft.n * sizeof *order->rows);
  order->n = draft.n;
  if (!place_rows (&draft, order->rows))
    sort_equals (order->rows, order->n, counts);
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

const PioneerValueText *
pioneer_facet_rows_get_text (PioneerFacetRows *self, const PioneerFacetRow *row)
{
  return get_text (self->counts, row);
}

void
pioneer_facet_rows_init (PioneerFacetRows *self, PioneerCounts *counts)
{
  *self = (PioneerFacetRows){ .counts = counts };
}

void
pioneer_facet_rows_clear (PioneerFacetRows *self)
{
  g_free (self->order);
  g_free (self->modal_counts);
  g_free (self->counts);
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
  guint32 n = self->counts->of->fields[field].n_values;
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
  const PioneerCountedField *counted = &self->counts->of->fields[field];
  const guint32 *modal_counts = self->counts->all + counted->modal_counts;
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
      for (; at < counted->n_values; at++)
        {
          order = pioneer_column_get_value (counted->column, at, &value) ? compare_values (&value, &other) : -1;
          if (order >= 0)
            break;
        }
      if (at < counted->n_values && order == 0 && rows[at] != G_MAXUINT32)
        counts[rows[at] * PIONEER_N_MODALITIES + (guint) other.modality] += modal_counts[i];
    }
}

const guint32 *
pioneer_facet_rows_get_modal_counts (PioneerFacetRows *self, guint row)
{
  guint32 *counts = g_atomic_pointer_get (&self->modal_counts);

  if (counts == NULL)
    {
      counts = g_new0 (guint32, (gsize) MAX (get_order (self)->n, 1) * PIONEER_N_MODALITIES);
      for (guint field = 0; field < self->counts->of->n_fields; field++)
        count_modalities (self, field, counts);
      if (!g_atomic_pointer_compare_and_exchange (&self->modal_counts, NULL, counts))
        {
          g_free (counts);
          counts = g_atomic_pointer_get (&self->modal_counts);
        }
    }

  return counts + (gsize) row * PIONEER_N_MODALITIES;
}
