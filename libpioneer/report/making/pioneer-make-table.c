/* pioneer-make-table.c - Tables of records, or of values of theirs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-table-private.h"

#include <string.h>

#include "pioneer-hash-private.h"
#include "pioneer-number-private.h"
#include "pioneer-section-parts-private.h"

/* A column is worth choosing rows by where it has few values over several rows. */
#define FACET_MOST_VALUES 20u
#define FACET_LEAST_ROWS  6u
/* Of more rows, nobody needs an address for each. */
#define MOST_ANCHORS 5000u
#define AT_A_TIME    256u

void
pioneer_making_say_more (PioneerMaking *self, guint n_more, guint n_shown)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (n_more == 0)
    return;

  pioneer_making_append_number (self, n_more, text);
  g_string_append (text, n_more == 1 ? " more is not shown: only the first " : " more are not shown: only the first ");
  if (n_shown > 1)
    {
      pioneer_making_append_number (self, n_shown, text);
      g_string_append (text, " are.");
    }
  else
    {
      g_string_append (text, "is.");
    }
  pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content), text->str);
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

gboolean
pioneer_table_add_row (PioneerTableMaking *self, const PioneerReportRow *row, GError **error)
{
  PioneerRow *made;

  if (!pioneer_making_go_on (self->making, self->n_columns, error))
    return FALSE;

  made = pioneer_content_add_row (self->making->content, self->table, make_row_anchor (self, row));
  made->record = row->record;
  if (made->anchor != NULL && row->item == NULL)
    pioneer_making_add_home (self->making, row->record, made->anchor, FALSE);
  if (self->totals != NULL)
    pioneer_totals_begin_row (self->totals, row);
  self->making->said = self->says_modality && row->item != NULL ? row->item->modality : PIONEER_MODALITY_UNSPECIFIED;

  for (guint i = 0; i < self->n_columns; i++)
    {
      guint left_out;
      const PioneerItemColumn *column = pioneer_item_column_collect (self->making, &self->columns[i], row, self->items, &left_out);

      self->is_given[i] = self->is_given[i] || self->items->len > 0 || left_out != 0;
      pioneer_item_cell (self->making, column, &made->cells[i], self->items, left_out);
      if (self->totals != NULL)
        pioneer_totals_add (self->totals, i, self->items, left_out);
      note_facet (self, i, &made->cells[i]);
    }
  self->making->said = PIONEER_MODALITY_UNSPECIFIED;

  return TRUE;
}

static gboolean
init_columns (PioneerTableMaking *self, guint kinds, GError **error)
{
  const PioneerSectionSpec *section = self->section;

  self->columns = g_new0 (PioneerItemColumn, section->n_columns);
  self->heads = pioneer_arena_new_array (self->making->content->arena, PioneerColumn, section->n_columns);
  self->seen = g_new0 (GHashTable *, section->n_columns);
  self->is_given = g_new0 (gboolean, section->n_columns);

  for (; self->n_columns < section->n_columns; self->n_columns++)
    {
      const PioneerColumnSpec *spec = &section->columns[self->n_columns];
      PioneerItemColumn *column = &self->columns[self->n_columns];
      PioneerColumn *head = &self->heads[self->n_columns];
      g_autofree char *title = NULL;

      if (!pioneer_item_column_init (column, kinds, self->start, spec, error))
        return FALSE;
      title = spec->title != NULL ? pioneer_making_fill (self->making, spec->title, spec->where, error)
                                  : pioneer_report_path_title (column->path);
      if (title == NULL)
        {
          pioneer_item_column_clear (column);
          return FALSE;
        }
      head->header = pioneer_content_text (self->making->content, title);
      head->path = pioneer_content_text (self->making->content, spec->path);
      head->weight = self->n_columns == 0 ? 3 : 2;
      self->says_modality |= strcmp (spec->path, "modality") == 0 || strcmp (spec->path, ":modality") == 0;
      self->seen[self->n_columns] = self->n_columns > 0 ? g_hash_table_new (pioneer_hash_text, g_str_equal) : NULL;
    }

  return TRUE;
}

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

static gboolean
find_rows (PioneerTableMaking *self, guint kinds, GError **error)
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

static gboolean
has_amounts (const PioneerTable *table, guint column)
{
  gboolean any = FALSE;

  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    {
      if (row->heads_group || row->is_total)
        continue;
      if (row->cells[column].statements != NULL && row->cells[column].state == PIONEER_STATE_VALUE &&
          !row->cells[column].has_amount)
        return FALSE;
      any = any || row->cells[column].has_amount;
    }

  return any;
}

static gboolean
has_dates (const PioneerItemColumn *column)
{
  for (; column != NULL; column = column->otherwise)
    if (pioneer_report_path_main_spec (column->path)->type != PIONEER_VALUE_TYPE_PERIOD)
      return FALSE;

  return TRUE;
}

/* What columns turned out to be: of numbers, of dates, of few values. */
static void
set_kinds (PioneerTableMaking *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      const PioneerTypeSpec *spec = pioneer_report_path_main_spec (self->columns[i].path);

      if (has_dates (&self->columns[i]))
        self->heads[i].kind = PIONEER_COLUMN_DATE;
      else if ((spec->type == PIONEER_VALUE_TYPE_QUANTITY || spec->type == PIONEER_VALUE_TYPE_NUMBER) &&
               has_amounts (self->table, i))
        self->heads[i].kind = PIONEER_COLUMN_NUMBER;
      self->heads[i].facet = self->heads[i].kind == PIONEER_COLUMN_TEXT && self->seen[i] != NULL &&
                             self->table->n_rows >= FACET_LEAST_ROWS && g_hash_table_size (self->seen[i]) > 1 &&
                             g_hash_table_size (self->seen[i]) <= self->table->n_rows / 2;
    }
}

/* Columns that say nothing of any row, where they are to be left out then; the first heads the rows, and stays. */
static void
leave_out_empty (PioneerTableMaking *self)
{
  guint kept = 1;

  for (guint i = 1; i < self->n_columns; i++)
    {
      if (self->section->columns[i].omit_empty && !self->is_given[i])
        continue;
      self->heads[kept] = self->heads[i];
      for (PioneerRow *row = self->table->first; row != NULL && kept != i; row = row->next)
        if (!row->heads_group)
          row->cells[kept] = row->cells[i];
      kept++;
    }
  self->table->n_columns = kept;
}

static gboolean
add_rows (PioneerTableMaking *self, GError **error)
{
  if (self->section->group != NULL)
    return pioneer_table_add_groups (self, error);

  for (guint i = 0; i < self->rows->len; i++)
    if (!pioneer_table_add_row (self, &g_array_index (self->rows, PioneerReportRow, i), error))
      return FALSE;

  return TRUE;
}

static char *
make_caption (PioneerTableMaking *self, GError **error)
{
  const PioneerSectionSpec *section = self->section;
  char *caption;

  if (section->title != NULL)
    return pioneer_making_fill (self->making, section->title, section->where, error);

  caption = g_strdup_printf ("%ss", pioneer_kind_word (section->kind));
  caption[0] = g_ascii_toupper (caption[0]);

  return caption;
}

static gboolean
fill_table (PioneerTableMaking *self, GError **error)
{
  guint n_found = self->rows->len;
  g_autofree char *caption = NULL;

  if (n_found == 0)
    return pioneer_making_say_nothing (self->making, self->section, "There is none.");
  if (self->section->limit > 0 && self->section->limit < n_found)
    g_array_set_size (self->rows, self->section->limit);
  if (!pioneer_making_check_rows (self->section, self->rows->len, error))
    return FALSE;

  caption = make_caption (self, error);
  if (caption == NULL)
    return FALSE;
  self->table = pioneer_content_add_table (self->making->content, caption, self->heads, self->n_columns);
  self->table->id = pioneer_content_text (self->making->content, self->anchor);
  if (self->section->n_totals > 0)
    self->totals = pioneer_totals_new (self);
  if (!add_rows (self, error) || (self->totals != NULL && !pioneer_totals_write (self->totals, 0, TRUE, error)))
    return FALSE;
  set_kinds (self);
  leave_out_empty (self);
  pioneer_making_say_more (self->making, n_found - self->rows->len, self->rows->len);

  return TRUE;
}

static void
clear (PioneerTableMaking *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      pioneer_item_column_clear (&self->columns[i]);
      g_clear_pointer (&self->seen[i], g_hash_table_unref);
    }
  g_clear_pointer (&self->columns, g_free);
  g_clear_pointer (&self->seen, g_free);
  g_clear_pointer (&self->is_given, g_free);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_pointer (&self->start, pioneer_report_path_free);
  g_clear_pointer ((PioneerTotals **) &self->totals, pioneer_totals_free);
}

gboolean
pioneer_make_table (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  g_autofree char *anchor = pioneer_making_anchor (making, section);
  PioneerTableMaking self = { .making = making, .section = section, .anchor = anchor };
  guint kinds = 1u << section->kind;
  gboolean made;

  self.rows = g_array_new (FALSE, FALSE, sizeof (PioneerReportRow));
  self.items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  made = find_rows (&self, kinds, error) && init_columns (&self, kinds, error) && fill_table (&self, error);
  clear (&self);

  return made;
}
