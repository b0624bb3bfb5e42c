/* pioneer-dispute.c - Where sources disagree, as plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-dispute-private.h"

#include "pioneer-support-private.h"
#include "pioneer-words-private.h"

typedef const PioneerStatementData *const *Statements;

/* One field of one record. */
typedef struct
{
  PioneerSourceBook *book;
  const PioneerFieldSpec *spec;
  PioneerFieldId field;
  GPtrArray *disputes;
} Search;

PioneerSideData *
pioneer_side_data_new (void)
{
  PioneerSideData *self = g_new0 (PioneerSideData, 1);

  self->statements = g_ptr_array_new ();

  return self;
}

void
pioneer_side_data_free (gpointer data)
{
  PioneerSideData *self = data;

  g_free (self->text);
  g_ptr_array_unref (self->statements);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_free (self);
}

static void
clear_dispute (gpointer data)
{
  PioneerDispute *self = data;

  g_ptr_array_unref (self->sides);
  g_ptr_array_unref (self->competing);
  g_free (self->explanation);
}

PioneerDispute *
pioneer_dispute_ref (PioneerDispute *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pioneer_dispute_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, clear_dispute);
}

static int
compare_statements (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;
  int order = pioneer_statement_data_compare (x, y);

  return order != 0 ? order : (int) x->layer - (int) y->layer;
}

static int
compare_sides (gconstpointer a, gconstpointer b)
{
  const PioneerSideData *x = *(const PioneerSideData *const *) a;
  const PioneerSideData *y = *(const PioneerSideData *const *) b;

  if (x->support != y->support)
    return x->support > y->support ? -1 : 1;

  return compare_statements (&x->statements->pdata[0], &y->statements->pdata[0]);
}

static void
complete_side (PioneerSourceBook *book, PioneerSideData *side)
{
  Statements statements = (Statements) side->statements->pdata;

  g_ptr_array_sort (side->statements, compare_statements);
  if (side->text == NULL)
    side->text = pioneer_words_value (pioneer_source_book_store (book), side->sample);
  if (side->sources == NULL)
    {
      side->sources = pioneer_words_sources (statements, side->statements->len);
      side->support = pioneer_support_count_in_book (book, statements, side->statements->len);
    }
}

PioneerDispute *
pioneer_dispute_new (PioneerSourceBook *book, PioneerConflictKind kind, Statements competing, guint n, GPtrArray *sides)
{
  PioneerDispute *self = g_atomic_rc_box_new0 (PioneerDispute);

  self->record = competing[0]->record;
  self->field = competing[0]->field;
  self->kind = kind;
  self->sides = sides;
  self->competing = g_ptr_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->competing, (gpointer) competing[i]);
  g_ptr_array_sort (self->competing, compare_statements);

  for (guint i = 0; i < sides->len; i++)
    complete_side (book, sides->pdata[i]);
  g_ptr_array_sort (sides, compare_sides);
  self->explanation = pioneer_dispute_explain (pioneer_source_book_store (book), self);

  return self;
}

/* NULL for the sides is no dispute. */
static void
add_dispute (Search *self, PioneerConflictKind kind, Statements competing, guint n, GPtrArray *sides)
{
  if (sides != NULL)
    g_ptr_array_add (self->disputes, pioneer_dispute_new (self->book, kind, competing, n, sides));
}

static void
search_modalities (Search *self, GPtrArray *sides)
{
  for (guint i = 0; i < sides->len; i++)
    {
      const PioneerSideData *side = sides->pdata[i];
      Statements statements = (Statements) side->statements->pdata;

      add_dispute (self, PIONEER_CONFLICT_KIND_MODALITY, statements, side->statements->len,
                   pioneer_sides_by_modality (statements, side->statements->len));
    }
}

/* Features that name no concept are prose, so that nothing says that two of them are the same. */
static gboolean
is_prose (const PioneerStatementData *statement)
{
  return statement->value.type == PIONEER_VALUE_TYPE_SHAPE && statement->value.shape == &pioneer_feature_shape &&
         statement->value.members[PIONEER_FEATURE_CONCEPT].type == 0;
}

static void
search_key (Search *self, Statements statements, guint n)
{
  GPtrArray *sides;
  PioneerConflictKind kind;

  if (n > 1 && !is_prose (statements[0]))
    {
      sides = pioneer_sides_by_value (statements, n);
      search_modalities (self, sides);
      kind = pioneer_sides_kind (sides);
      if (kind != 0)
        add_dispute (self, kind, statements, n, sides);
      else
        g_ptr_array_unref (sides);
    }

  if (self->field == PIONEER_FIELD_PARTNER_COUNT || self->field == PIONEER_FIELD_SITE_COUNT || self->field == PIONEER_FIELD_COUNT)
    add_dispute (self, PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST, statements, n, pioneer_sides_of_lists (self->book, statements, n));
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;
  int order = pioneer_datum_compare_key (pioneer_field_spec (x->field), &x->value, &y->value);

  return order != 0 ? order : compare_statements (a, b);
}

static void
search_field (Search *self, const PioneerStatementData *statements, guint32 n)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  guint next;

  for (guint32 i = 0; i < n; i++)
    if (pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      {
        g_ptr_array_add (all, (gpointer) &statements[i]);
        if (statements[i].state == PIONEER_STATE_VALUE)
          g_ptr_array_add (values, (gpointer) &statements[i]);
      }

  g_ptr_array_sort (values, compare_keys);
  for (guint i = 0; i < values->len; i = next)
    {
      const PioneerStatementData *first = values->pdata[i];

      for (next = i + 1; next < values->len; next++)
        if (pioneer_datum_compare_key (self->spec, &first->value, &((PioneerStatementData *) values->pdata[next])->value) != 0)
          break;
      search_key (self, (Statements) values->pdata + i, next - i);
    }

  add_dispute (self, PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT, (Statements) all->pdata, all->len,
               pioneer_sides_by_presence ((Statements) all->pdata, all->len));
}

static void
search_record (PioneerSourceBook *book, guint32 record, GPtrArray *disputes)
{
  PioneerStore *store = pioneer_source_book_store (book);
  const PioneerRecordData *data = pioneer_store_record (store, record);
  const PioneerStatementData *all = pioneer_store_statements_of (store, data);
  guint32 next;

  for (guint32 i = 0; i < data->n_statements; i = next)
    {
      Search search = { book, pioneer_field_spec (all[i].field), all[i].field, disputes };

      for (next = i + 1; next < data->n_statements && all[next].field == all[i].field; next++)
        ;
      if (!(search.spec->flags & PIONEER_FIELD_FLAG_ALONE) && pioneer_field_needs_citation (search.field, data->kind))
        search_field (&search, all + i, next - i);
    }
}

GPtrArray *
pioneer_disputes_of_record (PioneerSourceBook *book, guint32 record)
{
  GPtrArray *disputes = g_ptr_array_new_with_free_func (pioneer_dispute_unref);

  search_record (book, record, disputes);

  return disputes;
}

GPtrArray *
pioneer_disputes_of_store (PioneerStore *store)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);
  GPtrArray *disputes = g_ptr_array_new_with_free_func (pioneer_dispute_unref);

  for (guint32 i = 0; i < store->n_records; i++)
    search_record (book, i, disputes);

  return disputes;
}
