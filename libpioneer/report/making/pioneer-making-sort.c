/* pioneer-making-sort.c - The order of rows and records, by what paths lead to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-quantity-private.h"

/* What comes last, the less there is to sort by. */
typedef enum
{
  RANK_LIKE,
  RANK_UNLIKE, /* a quantity in another dimension than most: shares among numbers of people */
  RANK_NONE
} Rank;

typedef struct
{
  Rank rank;
  const char *label; /* folded; NULL for what goes by its own order */
  PioneerDatum datum;
} Key;

typedef struct
{
  PioneerReportRow row;
  guint position;
  Key *keys;
} Sortable;

typedef struct
{
  PioneerReportPath *path;
  gboolean descending;
  gboolean has_quantities;
  PioneerQuantityData common; /* of the dimension that most quantities have */
} Order;

typedef struct
{
  PioneerMaking *making;
  Order orders[PIONEER_REPORT_MOST_SORTS];
  guint n;
} Sort;

/* The day that it begins; of what has no beginning, such as "until May 2013", the day by which it was. */
static gboolean
get_day (const PioneerPeriodData *period, guint32 *day)
{
  return pioneer_period_data_first_day (period, day) || pioneer_period_data_last_day (period, day);
}

int
pioneer_making_compare_data (const PioneerDatum *a, const PioneerDatum *b)
{
  guint32 one;
  guint32 other;

  if (a->type == PIONEER_VALUE_TYPE_PERIOD && b->type == PIONEER_VALUE_TYPE_PERIOD && get_day (&a->period, &one) &&
      get_day (&b->period, &other) && one != other)
    return one < other ? -1 : 1;

  return pioneer_datum_compare (a, b);
}

static int
compare_keys (const Key *a, const Key *b, gboolean descending)
{
  int order;

  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;
  if (a->rank == RANK_NONE)
    return 0;
  order =
      a->label != NULL && b->label != NULL ? g_strcmp0 (a->label, b->label) : pioneer_making_compare_data (&a->datum, &b->datum);

  return descending ? -order : order;
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sortable *x = a;
  const Sortable *y = b;
  const Sort *sort = data;

  for (guint i = 0; i < sort->n; i++)
    {
      int order = compare_keys (&x->keys[i], &y->keys[i], sort->orders[i].descending);

      if (order != 0)
        return order;
    }

  return (x->position > y->position) - (x->position < y->position);
}

/* Most texts are ASCII, where folding is a matter of 26 letters. */
static const char *
fold (PioneerMaking *self, const char *text)
{
  gsize length = strlen (text);
  g_autofree char *folded = g_str_is_ascii (text) ? NULL : g_utf8_casefold (text, (gssize) length);
  char *copy = pioneer_arena_take (self->scratch, (folded != NULL ? strlen (folded) : length) + 1);

  if (folded != NULL)
    return strcpy (copy, folded);
  for (gsize i = 0; i < length; i++)
    copy[i] = g_ascii_tolower (text[i]);

  return copy;
}

static const char *
make_label (PioneerMaking *self, const PioneerDatum *datum)
{
  guint32 record;

  if (datum->type == PIONEER_VALUE_TYPE_TEXT)
    return fold (self, datum->text);
  if (datum->type != PIONEER_VALUE_TYPE_RECORD)
    return NULL;
  record = pioneer_store_find (self->store, datum->kind, datum->text);

  return fold (self, record != PIONEER_NO_RECORD ? pioneer_store_name (self->store, record) : datum->text);
}

static Key
make_key (PioneerMaking *self, const Order *order, const PioneerDatum *datum)
{
  Key key = { .rank = RANK_LIKE, .datum = *datum };

  if (datum->type == PIONEER_VALUE_TYPE_QUANTITY && order->has_quantities &&
      !pioneer_quantity_data_like (&datum->quantity, &order->common))
    key.rank = RANK_UNLIKE;
  key.label = make_label (self, datum);

  return key;
}

/* Of several values, the one that brings it nearest to the beginning. */
static Key
find_key (PioneerMaking *self, const Order *order, const PioneerReportRow *row, GArray *items)
{
  Key best = { .rank = RANK_NONE };

  pioneer_report_path_collect_counted (order->path, self->store, row->record, row->item, FALSE, self->scratch, &self->work, items);
  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);
      const PioneerDatum *datum = pioneer_report_item_main (item);
      Key key;

      if (item->state != PIONEER_STATE_VALUE || datum->type == 0)
        continue;
      key = make_key (self, order, datum);
      if (compare_keys (&key, &best, order->descending) < 0)
        best = key;
    }

  return best;
}

/* The dimension that most of the quantities have: the first of them in the table of units where several are as frequent. */
static void
find_common (PioneerMaking *self, Order *order, GArray *rows, GArray *items)
{
  guint counts[G_MAXUINT8 + 1] = { 0 };
  guint most = 0;

  if (pioneer_report_path_main_spec (order->path)->type != PIONEER_VALUE_TYPE_QUANTITY)
    return;

  for (guint i = 0; i < rows->len; i++)
    {
      const PioneerReportRow *row = &g_array_index (rows, PioneerReportRow, i);

      pioneer_report_path_collect_counted (order->path, self->store, row->record, row->item, FALSE, self->scratch, &self->work,
                                           items);
      for (guint j = 0; j < items->len; j++)
        {
          const PioneerDatum *datum = pioneer_report_item_main (&g_array_index (items, PioneerReportItem, j));

          if (datum->type == PIONEER_VALUE_TYPE_QUANTITY)
            counts[datum->quantity.unit]++;
        }
    }

  for (guint unit = 0; unit < G_N_ELEMENTS (counts); unit++)
    if (counts[unit] > most)
      {
        most = counts[unit];
        order->common.unit = (guint8) unit;
        order->has_quantities = TRUE;
      }
}

static gboolean
sort_rows (Sort *sort, GArray *rows, GError **error)
{
  PioneerMaking *self = sort->making;
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  g_autofree Sortable *sortables = g_new (Sortable, rows->len);
  g_autofree Key *keys = g_new (Key, (gsize) rows->len * sort->n);

  for (guint i = 0; i < sort->n; i++)
    find_common (self, &sort->orders[i], rows, items);
  for (guint i = 0; i < rows->len; i++)
    {
      sortables[i] = (Sortable){ g_array_index (rows, PioneerReportRow, i), i, keys + (gsize) i * sort->n };
      if (!pioneer_making_go_on (self, 0, error))
        return FALSE;
      for (guint j = 0; j < sort->n; j++)
        sortables[i].keys[j] = find_key (self, &sort->orders[j], &sortables[i].row, items);
    }

  g_qsort_with_data (sortables, (int) rows->len, sizeof *sortables, compare_rows, sort);
  for (guint i = 0; i < rows->len; i++)
    g_array_index (rows, PioneerReportRow, i) = sortables[i].row;

  return TRUE;
}

static gboolean
parse_orders (Sort *sort, guint kinds, const PioneerReportPath *start, const char *const *paths, GError **error)
{
  for (; paths[sort->n] != NULL; sort->n++)
    {
      Order *order = &sort->orders[sort->n];

      if (sort->n == PIONEER_REPORT_MOST_SORTS)
        {
          g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT, "It can be sorted by %u paths at most",
                       PIONEER_REPORT_MOST_SORTS);
          return FALSE;
        }
      order->descending = *paths[sort->n] == '-';
      order->path = pioneer_report_path_parse (kinds, start, paths[sort->n] + order->descending, error);
      if (order->path == NULL)
        return FALSE;
    }

  return TRUE;
}

gboolean
pioneer_making_sort (PioneerMaking *self,
                     GArray *rows,
                     guint kinds,
                     const PioneerReportPath *start,
                     const char *const *paths,
                     const char *where,
                     GError **error)
{
  Sort sort = { .making = self };
  GError *inner = NULL;
  gboolean parsed = parse_orders (&sort, kinds, start, paths, &inner);
  gboolean sorted = parsed && (rows->len < 2 || sort_rows (&sort, rows, error));

  for (guint i = 0; i < MIN (sort.n, PIONEER_REPORT_MOST_SORTS); i++)
    g_clear_pointer (&sort.orders[i].path, pioneer_report_path_free);
  pioneer_arena_reset (self->scratch);

  return parsed ? sorted : pioneer_making_fail (error, inner, where);
}
