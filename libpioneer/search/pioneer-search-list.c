/* pioneer-search-list.c - All records that a query finds, without scores
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-search-list-private.h"

#include "pioneer-bind-private.h"
#include "pioneer-query-private.h"

typedef struct
{
  PioneerIndex *index;
  GArray *records;
} Found;

static void
take_found (guint32 *documents, gsize n, gpointer data)
{
  Found *found = data;

  for (gsize i = 0; i < n; i++)
    {
      guint32 record = pioneer_index_get_record (found->index, documents[i]);

      g_array_append_val (found->records, record);
    }
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  return (*(const guint32 *) a > *(const guint32 *) b) - (*(const guint32 *) a < *(const guint32 *) b);
}

GArray *
pioneer_search_list (PioneerCatalogue *catalogue, PioneerQuery *query, GCancellable *cancellable, GError **error)
{
  PioneerSearcher *searcher = pioneer_searcher_get (catalogue, cancellable, error);
  g_auto (PioneerBound) bound = { NULL };
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (guint32));
  Found found = { NULL, records };

  if (searcher == NULL)
    return NULL;
  if (!pioneer_bind (&bound, searcher, pioneer_query_get_root (query), TRUE, cancellable, error))
    return NULL;

  found.index = bound.index;
  if (!pioneer_plan_each (bound.plan, bound.index, take_found, &found, cancellable))
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }
  g_array_sort (records, compare_places);

  return g_steal_pointer (&records);
}
