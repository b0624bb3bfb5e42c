/* pioneer-table-rows.c - The rows of a table: which there are, and what stands in them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-table-private.h"

#include "pioneer-report-steps-private.h"

/* A column is worth choosing rows by where it has few values over several rows. */
#define FACET_MOST_VALUES 20u
/* Of more rows, nobody needs an address for each. */
#define MOST_ANCHORS 5000u
#define AT_A_TIME    256u

/* A condition on a row that is a value, as in brackets. */
static gboolean
keep_rows (PioneerTableMaking *self, GArray *rows, GError **error)
{
  const char *const *filter = self->section->filter;
  g_autoptr (GString) path = g_string_new ("value");
  g_autoptr (PioneerReportPath) condition = NULL;
  g_autofree char *where = g_strconcat (self->section->where, ".filter", NULL);
  GError *inner = NULL;
  guint kept = 0;

  if (filter == NULL || filter[0] == NULL)
    return TRUE;
  for (guint i = 0; filter[i] != NULL; i++)
    g_string_append_printf (path, "[%s]", filter[i]);
  condition = pioneer_report_path_parse (0, self->start, path->str, &inner);
  if (condition == NULL)
    return pioneer_making_fail (error, inner, where);

  for (guint i = 0; i < rows->len; i++)
    {
      const PioneerReportRow *row = &g_array_index (rows, PioneerReportRow, i);

      pioneer_report_path_collect (condition, self->making->store, row->record, row->item, FALSE, self->making->scratch,
                                   self->items);
      if (self->items->len > 0)
        g_array_index (rows, PioneerReportRow, kept++) = *row;
    }
  g_array_set_size (rows, kept);
  pioneer_arena_reset (self->making->scratch);

  return TRUE;
}

static gboolean
expand_rows (PioneerTableMaking *self, GArray *records, GError **error)
{
  PioneerArena *arena = self->making->content->arena;

  for (guint i = 0; i < records->len; i++)
    {
      guint32 record = g_array_index (records, guint32, i);
      PioneerReportItem *items;

      if (i % AT_A_TIME == 0 && !pioneer_making_go_on (self->making, 0, error))
        return FALSE;
      pioneer_report_path_collect_counted (self->start, self->making->store, record, NULL, self->section->all, arena,
                                           &self->making->work, self->items);
      items = pioneer_arena_new_array (arena, PioneerReportItem, self->items->len + 1);
      for (guint j = 0; j < self->items->len; j++)
        {
          PioneerReportRow row = { record, &items[j] };

          items[j] = g_array_index (self->items, PioneerReportItem, j);
          g_array_append_val (self->rows, row);
        }
    }

  return keep_rows (self, self->rows, error);
}

gboolean
pioneer_table_find_rows (PioneerTableMaking *self, guint kinds, GError **error)
{
  const PioneerSectionSpec *section = self->section;
  g_autoptr (GArray) records = pioneer_making_select (self->making, section, error);
  g_autofree char *where = g_strconcat (section->where, section->rows != NULL ? ".rows" : ".sort", NULL);
  GError *inner = NULL;

  if (records == NULL)
    return FALSE;
  if (section->rows == NULL)
    {
      for (guint i = 0; i < records->len; i++)
        {
          PioneerReportRow row = { g_array_index (records, guint32, i), NULL };

          g_array_append_val (self->rows, row);
        }
      return TRUE;
    }

  self->start = pioneer_report_path_parse (kinds, NULL, section->rows, &inner);
  if (self->start == NULL)
    return pioneer_making_fail (error, inner, where);

  return expand_rows (self, records, error) &&
         (section->sort == NULL || section->sort[0] == NULL ||
          pioneer_making_sort (self->making, self->rows, kinds, self->start, section->sort, where, error));
}

static void
note_facet (PioneerTableMaking *self, guint column, const PioneerRuns *cell)
{
  if (self->seen[column] == NULL)
    return;

  for (const PioneerRun *run = cell->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_TEXT && run->text != NULL && *run->text != ' ')
      g_hash_table_add (self->seen[column], (gpointer) run->text);
  if (g_hash_table_size (self->seen[column]) > FACET_MOST_VALUES)
    g_clear_pointer (&self->seen[column], g_hash_table_unref);
}

static const char *
make_row_anchor (PioneerTableMaking *self, const PioneerReportRow *row)
{
  g_autofree char *anchor = NULL;

  if (self->rows->len > MOST_ANCHORS)
    return NULL;
  anchor = g_strdup_printf ("%s--%s", self->anchor, pioneer_store_record (self->making->store, row->record)->slug);

  return pioneer_making_take_anchor (self->making, anchor);
}

static gboolean
tells_of (PioneerTableMaking *self, guint column, const PioneerReportRow *row)
{
  guint left_out;
  const PioneerItemColumn *used = pioneer_item_column_collect (self->making, &self->columns[column], row, self->items, &left_out);

  if (self->items->len == 0 || !pioneer_report_path_marks (used->path))
    return FALSE;
  for (guint i = 0; i < self->items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (self->items, PioneerReportItem, i);

      if (item->state == PIONEER_STATE_NOT_STATED || item->n_own == 0 || item->statements[0] != row->item->statements[0])
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_to_tell (PioneerTableMaking *self, const PioneerReportRow *row)
{
  const PioneerQualifiers *qualifiers;

  if (row->item == NULL || row->item->n_own == 0)
    return FALSE;
  qualifiers = pioneer_store_statement (self->making->store, row->item->statements[0])->qualifiers;

  return row->item->modality != PIONEER_MODALITY_UNSPECIFIED ||
         (qualifiers != NULL && (qualifiers->attributed_to != NULL || qualifiers->scope != NULL || qualifiers->as_of != NULL));
}

/* A row that is a value is said by one statement: how real that is, what it holds for and who says so stand once, in the first column that
 * shows it with its note. The number of columns where none does. */
static guint
find_teller (PioneerTableMaking *self, const PioneerReportRow *row)
{
  if (!has_to_tell (self, row))
    return self->n_columns;

  for (guint noted = 1; noted <= 1; noted--)
    for (guint i = 0; i < self->n_columns; i++)
      if (self->columns[i].no_notes != (noted == 1) && tells_of (self, i, row))
        return i;

  return self->n_columns;
}

/* Of an outcome, what it says of itself. */
static PioneerModality
get_modality (PioneerTableMaking *self, const PioneerReportRow *row)
{
  if (row->item != NULL)
    return row->item->modality;
  if (pioneer_store_record (self->making->store, row->record)->kind != PIONEER_KIND_OUTCOME)
    return PIONEER_MODALITY_UNSPECIFIED;

  return pioneer_outcome_own_modality (self->making->store, row->record);
}

/* That a source leaves something open is no more than that no source says it. */
static gboolean
is_anything (GArray *items)
{
  for (guint i = 0; i < items->len; i++)
    if (g_array_index (items, PioneerReportItem, i).state != PIONEER_STATE_NOT_STATED)
      return TRUE;

  return FALSE;
}

gboolean
pioneer_table_add_row (PioneerTableMaking *self, const PioneerReportRow *row, GError **error)
{
  PioneerRow *made;
  guint teller;

  if (!pioneer_making_go_on (self->making, self->n_columns, error))
    return FALSE;

  made = pioneer_content_add_row (self->making->content, self->table, make_row_anchor (self, row));
  made->record = row->record;
  if (made->anchor != NULL && row->item == NULL)
    pioneer_making_add_home (self->making, row->record, made->anchor, FALSE);
  if (self->totals != NULL)
    pioneer_totals_begin_row (self->totals, row);
  self->making->said = self->says_modality ? get_modality (self, row) : PIONEER_MODALITY_UNSPECIFIED;
  teller = find_teller (self, row);

  for (guint i = 0; i < self->n_columns; i++)
    {
      guint left_out;
      const PioneerItemColumn *column = pioneer_item_column_collect (self->making, &self->columns[i], row, self->items, &left_out);

      self->making->told = teller < self->n_columns && i != teller ? row->item : NULL;
      self->is_given[i] = self->is_given[i] || left_out != 0 || is_anything (self->items);
      pioneer_item_cell (self->making, column, &made->cells[i], self->items, left_out);
      if (self->totals != NULL)
        pioneer_totals_add (self->totals, i, self->items, left_out);
      note_facet (self, i, &made->cells[i]);
    }
  self->making->said = PIONEER_MODALITY_UNSPECIFIED;
  self->making->told = NULL;

  return TRUE;
}
