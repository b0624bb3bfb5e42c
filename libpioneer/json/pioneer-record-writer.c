/* pioneer-record-writer.c - Writing records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-writer-private.h"

/* The citations that a record gives for all of its statements. */
typedef struct
{
  const PioneerCitationData *citations;
  guint32 n;
} Shared;

static gboolean
is_written (const PioneerWriter *self, const PioneerStatementData *statement)
{
  return self->whole || statement->layer == self->layer;
}

/* What is said of a record in no layer goes with the first. */
gboolean
pioneer_writer_has_record (const PioneerWriter *self, guint32 record)
{
  const PioneerRecordData *data = pioneer_store_record (self->store, record);

  if (self->whole || (data->n_statements == 0 && self->layer == 0))
    return TRUE;

  for (guint32 i = 0; i < data->n_statements; i++)
    if (is_written (self, pioneer_store_statement (self->store, data->first + i)))
      return TRUE;

  return FALSE;
}

static int
compare_lists (const PioneerCitationData *a, guint32 n_a, const PioneerCitationData *b, guint32 n_b)
{
  for (guint32 i = 0; a != b && i < MIN (n_a, n_b); i++)
    {
      int order = pioneer_citation_data_compare (&a[i], &b[i]);

      if (order != 0)
        return order;
    }

  return (n_a > n_b) - (n_a < n_b);
}

static int
compare_citations (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *x = *(const PioneerStatementData *const *) a;
  const PioneerStatementData *y = *(const PioneerStatementData *const *) b;

  return compare_lists (x->citations, x->n_citations, y->citations, y->n_citations);
}

/* The statements that could go without citations of their own; NULL where one has none, since it would be given some. */
static GPtrArray *
collect_citing (const PioneerWriter *self, guint32 record)
{
  const PioneerRecordData *data = pioneer_store_record (self->store, record);
  g_autoptr (GPtrArray) citing = g_ptr_array_new ();

  for (guint32 i = 0; i < data->n_statements; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (self->store, data->first + i);

      if (!is_written (self, statement) || !pioneer_field_needs_citation (statement->field, data->kind))
        continue;
      if (statement->n_citations == 0)
        return NULL;
      g_ptr_array_add (citing, (gpointer) statement);
    }

  return g_steal_pointer (&citing);
}

/* The citations that most statements have in common, at least two of them; the first in order among several such. */
static Shared
find_shared (const PioneerWriter *self, guint32 record)
{
  g_autoptr (GPtrArray) citing = collect_citing (self, record);
  Shared shared = { NULL, 0 };
  guint most = 1;
  guint next;

  if (citing == NULL || citing->len < 2)
    return shared;

  g_ptr_array_sort (citing, compare_citations);
  for (guint i = 0; i < citing->len; i = next)
    {
      const PioneerStatementData *first = citing->pdata[i];

      for (next = i + 1; next < citing->len; next++)
        if (compare_citations (&citing->pdata[i], &citing->pdata[next]) != 0)
          break;
      if (next - i > most)
        {
          most = next - i;
          shared = (Shared){ first->citations, first->n_citations };
        }
    }

  return shared;
}

static gboolean
has_own_citations (const PioneerStatementData *statement, PioneerKind kind, const Shared *shared)
{
  if (statement->n_citations == 0)
    return FALSE;
  if (shared->n == 0 || !pioneer_field_needs_citation (statement->field, kind))
    return TRUE;

  return compare_lists (statement->citations, statement->n_citations, shared->citations, shared->n) != 0;
}

/* A member of the record: each stands on a line of its own, unless the record does. */
static void
begin_member (PioneerWriter *self, const char *name)
{
  g_string_append (self->out, self->lines ? ", " : ",\n      ");
  g_string_append_printf (self->out, "\"%s\": ", name);
}

static void
write_list (PioneerWriter *self, GPtrArray *statements, PioneerKind kind, const Shared *shared)
{
  g_string_append_c (self->out, '[');
  for (guint i = 0; i < statements->len; i++)
    {
      const PioneerStatementData *statement = statements->pdata[i];

      if (i > 0)
        g_string_append (self->out, self->lines ? ", " : ",");
      if (!self->lines)
        g_string_append (self->out, "\n        ");
      pioneer_writer_write_statement (self, statement, has_own_citations (statement, kind, shared));
    }
  g_string_append (self->out, self->lines ? "]" : "\n      ]");
}

static void
write_field (PioneerWriter *self, GPtrArray *statements, PioneerKind kind, const Shared *shared)
{
  const PioneerStatementData *first = statements->pdata[0];

  begin_member (self, pioneer_field_spec (first->field)->name);
  if (statements->len == 1)
    pioneer_writer_write_statement (self, first, has_own_citations (first, kind, shared));
  else
    write_list (self, statements, kind, shared);
}

static void
write_fields (PioneerWriter *self, guint32 record, const Shared *shared)
{
  const PioneerRecordData *data = pioneer_store_record (self->store, record);
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();

  for (guint32 i = 0; i < data->n_statements; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (self->store, data->first + i);

      if (!is_written (self, statement))
        continue;
      if (statements->len > 0 && ((PioneerStatementData *) statements->pdata[0])->field != statement->field)
        {
          write_field (self, statements, data->kind, shared);
          g_ptr_array_set_size (statements, 0);
        }
      g_ptr_array_add (statements, (gpointer) statement);
    }

  if (statements->len > 0)
    write_field (self, statements, data->kind, shared);
}

void
pioneer_writer_write_record (PioneerWriter *self, guint32 record)
{
  const PioneerRecordData *data = pioneer_store_record (self->store, record);
  Shared shared = find_shared (self, record);

  g_string_append (self->out, self->lines ? "{" : "    {\n      ");
  g_string_append_printf (self->out, "\"id\": \"%s/%s\"", pioneer_kind_word (data->kind), data->slug);
  if (shared.n > 0)
    {
      begin_member (self, "cite");
      pioneer_writer_write_citations (self, shared.citations, shared.n);
    }
  write_fields (self, record, &shared);
  g_string_append (self->out, self->lines ? "}" : "\n    }");
}
