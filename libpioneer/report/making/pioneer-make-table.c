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

/* A column of fewer rows isn't worth choosing them by. */
#define FACET_LEAST_ROWS 6u

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
    return pioneer_making_say_none (self->making, self->section);
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
  made = pioneer_table_find_rows (&self, kinds, error) && init_columns (&self, kinds, error) && fill_table (&self, error);
  clear (&self);

  return made;
}
