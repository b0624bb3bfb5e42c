/* pioneer-making-select.c - The records of a section, in the order shown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include "pioneer-query.h"
#include "pioneer-search-list-private.h"

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
