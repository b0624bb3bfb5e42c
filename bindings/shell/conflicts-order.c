/* conflicts-order.c - In which order disagreements are printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "conflicts-order.h"

#include <string.h>

/* What matters most comes first; other names matter least. */
static const struct
{
  PioneerConflictKind kind;
  const char *heading;
} order[] = {
  { PIONEER_CONFLICT_KIND_VALUE, "Values that differ" },
  { PIONEER_CONFLICT_KIND_MODALITY, "Planned or done" },
  { PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST, "Numbers that lists don't bear out" },
  { PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT, "Something where a source has nothing" },
  { PIONEER_CONFLICT_KIND_PRECISION, "Values more or less precise" },
  { PIONEER_CONFLICT_KIND_SCOPE, "Values within other limits" },
  { PIONEER_CONFLICT_KIND_NAME, "Names" },
};

static guint
get_place (PioneerConflict *conflict)
{
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i].kind == pioneer_conflict_get_kind (conflict))
      return i;

  return G_N_ELEMENTS (order);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  PioneerConflict *x = *(PioneerConflict *const *) a;
  PioneerConflict *y = *(PioneerConflict *const *) b;
  g_autoptr (PioneerRecord) first = pioneer_conflict_get_record (x);
  g_autoptr (PioneerRecord) second = pioneer_conflict_get_record (y);
  guint place = get_place (x);
  guint other = get_place (y);

  if (place != other)
    return place < other ? -1 : 1;

  return strcmp (pioneer_record_get_reference (first), pioneer_record_get_reference (second));
}

void
conflicts_sort (GPtrArray *conflicts)
{
  g_ptr_array_sort (conflicts, compare);
}

char *
conflicts_dup_heading (GPtrArray *conflicts, guint from)
{
  guint place = get_place (conflicts->pdata[from]);
  guint n = 0;

  if (from > 0 && get_place (conflicts->pdata[from - 1]) == place)
    return NULL;
  for (guint i = from; i < conflicts->len && get_place (conflicts->pdata[i]) == place; i++)
    n++;
  if (n == conflicts->len || place >= G_N_ELEMENTS (order))
    return NULL;

  return g_strdup_printf ("%s: %u", order[place].heading, n);
}
