/* pioneer-making-select.c - The records of a section, in the order shown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-quantity-private.h"
#include "pioneer-query.h"
#include "pioneer-search-list-private.h"

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

static int
compare_keys (const Key *a, const Key *b, gboolean descending)
{
  int order;

  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;
  if (a->rank == RANK_NONE)
    return 0;
  order = a->label != NULL && b->label != NULL ? g_strcmp0 (a->label, b->label) : pioneer_datum_compare (&a->datum, &b->datum);

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

/* In the order of the store. */
static GArray *
list_kind (PioneerStore *store, PioneerKind kind)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 first = kind != 0 ? store->kinds[kind] : 0;
  guint32 last = kind != 0 ? store->kinds[kind + 1] : store->n_records;

  for (guint32 i = first; i < last; i++)
    g_array_append_val (records, i);

  return records;
}

static GArray *
find_records (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  g_autoptr (PioneerQuery) query = NULL;
  g_autofree char *where = g_strconcat (section->where, ".query", NULL);
  GError *inner = NULL;
  GArray *records;

  /* No index is needed for all of them. */
  if (section->query == NULL || section->query[0] == NULL)
    return list_kind (self->store, section->kind);

  query = pioneer_making_query (self, section, error);
  if (query == NULL)
    return NULL;
  records = pioneer_search_list (self->catalogue, query, self->cancellable, &inner);
  if (records == NULL)
    pioneer_making_fail (error, inner, where);

  return records;
}

GArray *
pioneer_making_select (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  static const char *const by_name[] = { "name", NULL };
  const char *const *sort = section->sort != NULL && section->sort[0] != NULL && section->rows == NULL ? section->sort : by_name;
  g_autoptr (GArray) records = find_records (self, section, error);
  g_autoptr (GArray) rows = NULL;
  g_autofree char *where = g_strconcat (section->where, ".sort", NULL);

  if (records == NULL || !pioneer_making_filter (self, records, section, error))
    return NULL;

  rows = g_array_sized_new (FALSE, FALSE, sizeof (PioneerReportRow), records->len);
  for (guint i = 0; i < records->len; i++)
    {
      PioneerReportRow row = { g_array_index (records, guint32, i), NULL };

      g_array_append_val (rows, row);
    }
  if (!pioneer_making_sort (self, rows, section->kind != 0 ? 1u << section->kind : ~0u, NULL, sort, where, error))
    return NULL;

  for (guint i = 0; i < records->len; i++)
    g_array_index (records, guint32, i) = g_array_index (rows, PioneerReportRow, i).record;

  return g_steal_pointer (&records);
}
