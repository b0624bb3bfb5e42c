/* pioneer-sayings.c - Statements of a field that say the same, taken together
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"

static void
free_saying (gpointer data)
{
  PioneerSaying *saying = data;

  if (saying == NULL)
    return;

  g_ptr_array_unref (saying->agreeing);
  g_free (saying);
}

/* By what is said, then in canonical order. */
static int
compare_said (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *one = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *other = *(const PioneerStatementData *const *) b;
  int order = (int) one->state - (int) other->state;

  if (order == 0)
    order = (int) pioneer_store_modality (one) - (int) pioneer_store_modality (other);
  if (order == 0)
    order = pioneer_datum_compare (&one->value, &other->value);

  return order != 0 ? order : (one > other) - (one < other);
}

static int
compare_sayings (gconstpointer a, gconstpointer b)
{
  const PioneerSaying *one = *(const PioneerSaying *const *) a;
  const PioneerSaying *other = *(const PioneerSaying *const *) b;
  gconstpointer first = one->agreeing->pdata[0];
  gconstpointer second = other->agreeing->pdata[0];

  return (first > second) - (first < second);
}

static void
add_statement (GPtrArray *sayings, const PioneerStatementData *statement)
{
  PioneerSaying *saying = sayings->len > 0 ? sayings->pdata[sayings->len - 1] : NULL;

  if (saying == NULL || !pioneer_statement_data_agrees (saying->statement, statement))
    {
      saying = g_new0 (PioneerSaying, 1);
      saying->agreeing = g_ptr_array_new ();
      saying->statement = statement;
      g_ptr_array_add (sayings, saying);
    }

  g_ptr_array_add (saying->agreeing, (gpointer) statement);
  if (statement->flags & PIONEER_STATEMENT_SHOWN)
    saying->statement = statement;
}

GPtrArray *
pioneer_sayings_of (PioneerStore *store, guint32 record, PioneerFieldId field)
{
  GPtrArray *sayings = g_ptr_array_new_with_free_func (free_saying);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (store, record, field, &n);
  for (guint32 i = 0; i < n; i++)
    if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      g_ptr_array_add (sorted, (gpointer) &statements[i]);

  g_ptr_array_sort (sorted, compare_said);
  for (guint i = 0; i < sorted->len; i++)
    add_statement (sayings, sorted->pdata[i]);
  g_ptr_array_sort (sayings, compare_sayings);

  return sayings;
}

GPtrArray *
pioneer_sayings_shown (PioneerStore *store, guint32 record, PioneerFieldId field)
{
  g_autoptr (GPtrArray) all = pioneer_sayings_of (store, record, field);
  GPtrArray *shown = g_ptr_array_new_with_free_func (free_saying);

  for (guint i = 0; i < all->len; i++)
    if (((PioneerSaying *) all->pdata[i])->statement->flags & PIONEER_STATEMENT_SHOWN)
      g_ptr_array_add (shown, g_steal_pointer (&all->pdata[i]));

  return shown;
}
