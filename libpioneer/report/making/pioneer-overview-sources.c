/* pioneer-overview-sources.c - The sources that an overview rests on
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"

static const PioneerColumn columns[] = {
  { "Source", PIONEER_COLUMN_TEXT, 6 },    { "Publisher", PIONEER_COLUMN_TEXT, 4 },    { "Type", PIONEER_COLUMN_TEXT, 3 },
  { "Published", PIONEER_COLUMN_TEXT, 3 }, { "Rewrites", PIONEER_COLUMN_TEXT, 2 },     { "Quotes", PIONEER_COLUMN_TEXT, 2 },
  { "Licence", PIONEER_COLUMN_TEXT, 2 },   { "Statements", PIONEER_COLUMN_NUMBER, 2 },
};

/* How many statements in scope cite each source. (transfer full) */
static guint *
count_statements (PioneerOverview *self)
{
  guint *counts = g_new0 (guint, self->source_slugs->len + 1);

  for (guint32 i = 0; i < self->store->n_statements; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (self->store, i);

      if (!self->in_scope[statement->record])
        continue;
      /* Citations are sorted by source. */
      for (guint32 j = 0; j < statement->n_citations; j++)
        if (j == 0 || !g_str_equal (statement->citations[j].source, statement->citations[j - 1].source))
          counts[GPOINTER_TO_UINT (g_hash_table_lookup (self->sources, statement->citations[j].source))]++;
    }

  return counts;
}

static void
add_plain (PioneerOverview *self, PioneerRuns *cell, guint32 source, PioneerFieldId field)
{
  const PioneerStatementData *shown = pioneer_store_shown (self->store, source, field);

  if (shown == NULL)
    pioneer_runs_absent (self->content, cell, PIONEER_STATE_NOT_STATED);
  else
    pioneer_cell_value (self, cell, shown);
}

/* Whose words it takes over: the other sources' numbers, and nothing where it stands by itself. */
static void
add_origins (PioneerOverview *self, PioneerRuns *cell, guint32 source, PioneerFieldId field)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_shown (self->store, source, field);

  for (guint i = 0; i < sayings->len; i++)
    {
      const PioneerSaying *saying = sayings->pdata[i];
      guint number = 0;

      if (saying->statement->state != PIONEER_STATE_VALUE)
        continue;
      pioneer_runs_break (self->content, cell);
      number = GPOINTER_TO_UINT (g_hash_table_lookup (self->sources, saying->statement->value.text));
      if (number > 0)
        {
          g_autofree char *text = g_strdup_printf ("S%u", number);
          g_autofree char *anchor = g_strdup_printf ("s%u", number);

          pioneer_runs_link (self->content, cell, text, anchor);
        }
      else
        pioneer_cell_value (self, cell, saying->statement);
      pioneer_runs_text (self->content, cell, saying->statement->n_citations > 0 ? ", in part" : ", as a whole");
      pioneer_cell_backing (self, cell, saying);
    }

  if (cell->first == NULL)
    pioneer_runs_text (self->content, cell, "–");
}

static void
add_source (PioneerOverview *self, PioneerTable *table, guint number, guint n_statements)
{
  const char *slug = self->source_slugs->pdata[number - 1];
  guint32 source = pioneer_store_find (self->store, PIONEER_KIND_SOURCE, slug);
  g_autofree char *anchor = g_strdup_printf ("s%u", number);
  PioneerRow *row = pioneer_content_add_row (self->content, table, anchor);

  pioneer_runs_format (self->content, &row->cells[0], "S%u ", number);
  pioneer_runs_text (self->content, &row->cells[0], source != PIONEER_NO_RECORD ? pioneer_store_name (self->store, source) : slug);
  pioneer_runs_number (self->content, &row->cells[7], n_statements);
  if (source == PIONEER_NO_RECORD)
    {
      pioneer_runs_text (self->content, &row->cells[1], "cited, but not described in the catalogue");
      return;
    }

  add_plain (self, &row->cells[1], source, PIONEER_FIELD_PUBLISHER);
  add_plain (self, &row->cells[2], source, PIONEER_FIELD_SOURCE_TYPE);
  add_plain (self, &row->cells[3], source, PIONEER_FIELD_PUBLISHED);
  add_origins (self, &row->cells[4], source, PIONEER_FIELD_DERIVED_FROM);
  add_origins (self, &row->cells[5], source, PIONEER_FIELD_QUOTES);
  add_plain (self, &row->cells[6], source, PIONEER_FIELD_LICENCE);
}

void
pioneer_overview_add_sources (PioneerOverview *self)
{
  g_autofree guint *counts = count_statements (self);
  PioneerTable *table;

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, "sources"), "Sources");
  if (self->source_slugs->len == 0)
    {
      pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content), "None is cited.");
      return;
    }

  table = pioneer_content_add_table (self->content,
                                     "The sources, and how many statements rest on each; one statement may rest on several",
                                     columns, G_N_ELEMENTS (columns));
  for (guint i = 1; i <= self->source_slugs->len; i++)
    add_source (self, table, i, counts[i]);
}
