/* pioneer-shown.c - Marking the statements that are shown
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-choice-private.h"

typedef struct
{
  PioneerStore *store;
  PioneerSourceBook *book;
  GPtrArray *values; /* of one field of one record */
  GPtrArray *absences;
} Marker;

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;

  return pioneer_datum_compare_key (pioneer_field_spec (x->field), &x->value, &y->value);
}

/* The array holds statements of the store itself, which is still being built. */
static gboolean
mark_chosen (Marker *self, gpointer *statements, guint n)
{
  PioneerPolicy rule;
  guint chosen =
      pioneer_choose_in_book (self->book, (const PioneerStatementData *const *) statements, n, self->store->policy, &rule);

  if (chosen == PIONEER_NOT_CHOSEN)
    return FALSE;

  ((PioneerStatementData *) statements[chosen])->flags |= PIONEER_STATEMENT_SHOWN;

  return TRUE;
}

static void
mark_field (Marker *self, PioneerStatementData *statements, guint32 n)
{
  gboolean any = FALSE;
  guint next;

  g_ptr_array_set_size (self->values, 0);
  g_ptr_array_set_size (self->absences, 0);
  for (guint32 i = 0; i < n; i++)
    g_ptr_array_add (statements[i].state == PIONEER_STATE_VALUE ? self->values : self->absences, &statements[i]);

  if (n > 1)
    g_ptr_array_sort (self->values, compare_keys);
  for (guint i = 0; i < self->values->len; i = next)
    {
      for (next = i + 1; next < self->values->len; next++)
        if (compare_keys (&self->values->pdata[i], &self->values->pdata[next]) != 0)
          break;
      any |= mark_chosen (self, self->values->pdata + i, next - i);
    }

  if (!any && self->absences->len > 0)
    mark_chosen (self, self->absences->pdata, self->absences->len);
}

void
pioneer_store_mark_shown (PioneerStore *store)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autoptr (GPtrArray) absences = g_ptr_array_new ();
  Marker self = { store, book, values, absences };
  guint32 next;

  for (guint32 i = 0; i < store->n_statements; i++)
    store->statements[i].flags &= (guint8) ~PIONEER_STATEMENT_SHOWN;

  for (guint32 i = 0; i < store->n_statements; i = next)
    {
      const PioneerStatementData *first = &store->statements[i];

      for (next = i + 1; next < store->n_statements; next++)
        if (store->statements[next].record != first->record || store->statements[next].field != first->field)
          break;
      mark_field (&self, &store->statements[i], next - i);
    }
}
