/* pioneer-make-bibliography.c - The sources that a report rests on, or that a query finds
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-section-parts-private.h"

typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  PioneerTable *table;
  PioneerItemColumn columns[7];
  GArray *items;
} Bibliography;

static const char *const paths[] = { "name", "publisher", "type", "published", "derived-from", "quotes", "licence" };

static const PioneerColumn heads[] = {
  { .header = "Source", .weight = 6, .path = "name" },
  { .header = "Publisher", .weight = 4, .path = "publisher" },
  { .header = "Type", .weight = 3, .path = "type", .facet = TRUE },
  { .header = "Published", .weight = 3, .path = "published", .kind = PIONEER_COLUMN_DATE },
  { .header = "Rewrites", .weight = 4, .path = "derived-from" },
  { .header = "Quotes", .weight = 4, .path = "quotes" },
  { .header = "Licence", .path = "licence" },
  { .header = "Statements in the catalogue", .kind = PIONEER_COLUMN_NUMBER },
};

G_STATIC_ASSERT (G_N_ELEMENTS (heads) == G_N_ELEMENTS (paths) + 1);

/* A source that takes over another's words does so in the passages cited, or as a whole where none is. */
static void
add_origin (Bibliography *self, PioneerRuns *cell, const PioneerReportItem *item)
{
  PioneerMaking *making = self->making;
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_runs_break (making->content, cell);
  pioneer_item_append (making, self->columns[4].spec, item, text);
  g_string_append (text,
                   pioneer_store_statement (making->store, item->statements[0])->n_citations > 0 ? ", in part" : ", as a whole");
  pioneer_runs_text (making->content, cell, text->str);
  pioneer_item_cell_back (making, cell, item);
}

static void
add_origins (Bibliography *self, PioneerRuns *cell)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (self->items, PioneerReportItem, i);

      if (item->state == PIONEER_STATE_VALUE && item->n_statements > 0)
        add_origin (self, cell, item);
    }
  if (cell->first == NULL)
    pioneer_runs_text (self->making->content, cell, "–");
}

static gboolean
add_source (Bibliography *self, guint32 source, GError **error)
{
  PioneerMaking *making = self->making;
  const PioneerReportRow at = { source, NULL };
  PioneerRow *row;
  guint32 n;

  if (!pioneer_making_go_on (making, G_N_ELEMENTS (heads), error))
    return FALSE;

  row = pioneer_content_add_row (making->content, self->table, pioneer_making_row_anchor (making, self->section, source));
  row->record = source;
  pioneer_making_add_home (making, source, row->anchor, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      guint left_out;

      pioneer_item_column_collect (making, &self->columns[i], &at, self->items, &left_out);
      if (i == 4 || i == 5)
        add_origins (self, &row->cells[i]);
      else
        pioneer_item_cell (making, &self->columns[i], &row->cells[i], self->items, left_out);
    }
  pioneer_store_citings (making->store, source, &n);
  pioneer_making_number_cell (making, &row->cells[7], n);

  return TRUE;
}

static gboolean
fill (Bibliography *self, GArray *sources, GError **error)
{
  g_autofree char *caption = NULL;
  gboolean filled = TRUE;

  caption = pioneer_making_caption (self->making, self->section,
                                    "The sources, and how many statements rest on each; one statement may rest on several", error);
  if (caption == NULL)
    return FALSE;

  self->table = pioneer_making_add_table (self->making, self->section, caption, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; filled && i < G_N_ELEMENTS (paths); i++)
    {
      const PioneerColumnSpec spec = { .path = paths[i], .where = self->section->where };

      filled = pioneer_item_column_init (&self->columns[i], 1u << PIONEER_KIND_SOURCE, NULL, &spec, error);
    }
  for (guint i = 0; filled && i < sources->len; i++)
    filled = add_source (self, g_array_index (sources, guint32, i), error);

  return filled;
}

/* Without a query, those that the report has cited so far. */
static GArray *
find_sources (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  PioneerSectionSpec of_sources = *section;
  GArray *sources;
  guint kept = 0;

  of_sources.kind = PIONEER_KIND_SOURCE;
  sources = pioneer_making_select (making, &of_sources, error);
  if (sources == NULL || (section->query != NULL && section->query[0] != NULL))
    return sources;

  for (guint i = 0; i < sources->len; i++)
    {
      guint32 source = g_array_index (sources, guint32, i);

      if (g_hash_table_contains (making->cited, GUINT_TO_POINTER (source + 1)))
        g_array_index (sources, guint32, kept++) = source;
    }
  g_array_set_size (sources, kept);

  return sources;
}

gboolean
pioneer_make_bibliography (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  g_autoptr (GArray) sources = find_sources (making, section, error);
  Bibliography self = { .making = making, .section = section };
  gboolean made;

  if (sources == NULL)
    return FALSE;
  if (!pioneer_making_check_rows (section, sources->len, error))
    return FALSE;
  if (sources->len == 0)
    return pioneer_making_say_nothing (making, section, "No source is cited.");

  self.items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  made = fill (&self, sources, error);
  g_array_unref (self.items);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    pioneer_item_column_clear (&self.columns[i]);

  return made;
}
