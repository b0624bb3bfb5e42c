/* pioneer-text-table.c - Tables as plain text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

#define GAP 2
/* Where columns get narrower than this, each row stands as a list of its cells. */
#define NARROWEST    11
#define WIDEST_LABEL 24

/* A table's texts, cell by cell. */
typedef struct
{
  const PioneerTable *table;
  GPtrArray *texts; /* row by row; a group's heading fills the first of its row */
  guint *natural;   /* the widest line of each column */
  guint *widths;
  guint width;
} Layout;

static guint
widest_line (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint widest = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    widest = MAX (widest, pioneer_text_width (lines[i]));

  return widest;
}

static void
take_row (Layout *self, const PioneerRow *row)
{
  for (guint i = 0; i < self->table->n_columns; i++)
    {
      GString *text = g_string_new (NULL);

      if (i == 0 || !row->heads_group)
        pioneer_text_runs (&row->cells[i], text);
      if (!row->heads_group)
        self->natural[i] = MAX (self->natural[i], widest_line (text->str));
      g_ptr_array_add (self->texts, g_string_free (text, FALSE));
    }
}

static void
layout_init (Layout *self, const PioneerTable *table, guint width)
{
  self->table = table;
  self->width = width;
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->natural = g_new0 (guint, table->n_columns);
  self->widths = g_new0 (guint, table->n_columns);

  for (guint i = 0; i < table->n_columns; i++)
    self->natural[i] = pioneer_text_width (table->columns[i].header);
  for (const PioneerRow *row = table->first; row != NULL && !pioneer_renderer_is_stopped (self->texts->len / table->n_columns);
       row = row->next)
    take_row (self, row);
}

static void
layout_clear (Layout *self)
{
  g_ptr_array_unref (self->texts);
  g_free (self->natural);
  g_free (self->widths);
}

static guint
get_weight (const PioneerColumn *column)
{
  return column->weight > 0 ? column->weight : 2;
}

/* Gives every column that needs no more than its share what it needs, as long as there is one. Returns how many columns are left, whose
 * weights and width are left too. */
static guint
settle (Layout *self, guint *weights, guint *left)
{
  guint open = self->table->n_columns;
  gboolean changed = TRUE;

  while (changed)
    {
      changed = FALSE;
      for (guint i = 0; i < self->table->n_columns; i++)
        {
          guint weight = get_weight (&self->table->columns[i]);

          if (self->widths[i] > 0 || self->natural[i] * *weights > *left * weight)
            continue;
          self->widths[i] = MAX (self->natural[i], 1);
          *left -= MIN (*left, self->widths[i]);
          *weights -= weight;
          open--;
          changed = TRUE;
        }
    }

  return open;
}

/* FALSE where the columns would be too narrow to read. */
static gboolean
divide_width (Layout *self)
{
  guint gaps = GAP * (self->table->n_columns - 1);
  guint left = self->width > gaps ? self->width - gaps : 0;
  guint weights = 0;

  for (guint i = 0; i < self->table->n_columns; i++)
    weights += get_weight (&self->table->columns[i]);
  if (settle (self, &weights, &left) == 0)
    return TRUE;

  for (guint i = 0; i < self->table->n_columns; i++)
    if (self->widths[i] == 0)
      {
        self->widths[i] = left * get_weight (&self->table->columns[i]) / weights;
        if (self->widths[i] < NARROWEST)
          return FALSE;
      }

  return TRUE;
}

static void
append_rule (Layout *self, const char *dash, GString *out)
{
  guint total = GAP * (self->table->n_columns - 1);

  for (guint i = 0; i < self->table->n_columns; i++)
    total += self->widths[i];
  for (guint i = 0; i < total; i++)
    g_string_append (out, dash);
  g_string_append_c (out, '\n');
}

static void
trim_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

static void
append_cells (Layout *self, const char *const *texts, GString *out)
{
  guint n = self->table->n_columns;
  g_autofree GPtrArray **lines = g_new (GPtrArray *, n);
  guint height = 0;

  for (guint i = 0; i < n; i++)
    {
      lines[i] = pioneer_text_wrap (texts[i], self->widths[i]);
      height = MAX (height, lines[i]->len);
    }

  for (guint line = 0; line < height; line++)
    {
      for (guint i = 0; i < n; i++)
        {
          if (i > 0)
            g_string_append (out, "  ");
          pioneer_text_pad (out, line < lines[i]->len ? lines[i]->pdata[line] : "", self->widths[i],
                            self->table->columns[i].kind == PIONEER_COLUMN_NUMBER);
        }
      trim_line (out);
    }

  for (guint i = 0; i < n; i++)
    g_ptr_array_unref (lines[i]);
}

static void
append_header (Layout *self, GString *out)
{
  g_autofree const char **headers = g_new (const char *, self->table->n_columns);

  for (guint i = 0; i < self->table->n_columns; i++)
    headers[i] = self->table->columns[i].header;

  append_rule (self, "─", out);
  append_cells (self, headers, out);
  append_rule (self, "─", out);
}

static void
append_wrapped (GString *out, const char *text, guint width)
{
  g_autoptr (GPtrArray) lines = pioneer_text_wrap (text, width);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (out, "%s\n", (const char *) lines->pdata[i]);
}

static void
append_grid (Layout *self, GString *out)
{
  guint place = 0;

  append_header (self, out);
  for (const PioneerRow *row = self->table->first;
       row != NULL && place < self->texts->len && !pioneer_renderer_is_stopped (place / self->table->n_columns);
       row = row->next, place += self->table->n_columns)
    {
      if (row != self->table->first)
        append_rule (self, "┈", out);
      if (row->heads_group)
        append_wrapped (out, self->texts->pdata[place], self->width);
      else
        append_cells (self, (const char *const *) self->texts->pdata + place, out);
    }
  append_rule (self, "─", out);
}

static void
append_labelled (Layout *self, const char *label, const char *text, guint label_width, GString *out)
{
  g_autoptr (GPtrArray) labels = pioneer_text_wrap (label, label_width);
  g_autoptr (GPtrArray) lines = pioneer_text_wrap (text, self->width - label_width - 4);

  for (guint i = 0; i < MAX (labels->len, lines->len); i++)
    {
      g_string_append (out, "  ");
      pioneer_text_pad (out, i < labels->len ? labels->pdata[i] : "", label_width, FALSE);
      g_string_append (out, "  ");
      g_string_append (out, i < lines->len ? lines->pdata[i] : "");
      trim_line (out);
    }
}

static guint
get_label_width (Layout *self)
{
  guint width = 0;

  for (guint i = 1; i < self->table->n_columns; i++)
    width = MAX (width, pioneer_text_width (self->table->columns[i].header));

  return MIN (width, MIN (WIDEST_LABEL, self->width / 3));
}

/* Each row by itself: its heading, and a line for every other cell. */
static void
append_list (Layout *self, GString *out)
{
  guint label_width = get_label_width (self);
  guint place = 0;

  for (const PioneerRow *row = self->table->first;
       row != NULL && place < self->texts->len && !pioneer_renderer_is_stopped (place / self->table->n_columns);
       row = row->next, place += self->table->n_columns)
    {
      g_string_append_c (out, '\n');
      if (row->heads_group)
        g_string_append (out, "── ");
      append_wrapped (out, self->texts->pdata[place], self->width - (row->heads_group ? 3 : 0));
      for (guint i = 1; i < self->table->n_columns && !row->heads_group; i++)
        if (row->cells[i].first != NULL)
          append_labelled (self, self->table->columns[i].header, self->texts->pdata[place + i], label_width, out);
    }
}

void
pioneer_text_table (const PioneerTable *table, guint width, GString *out)
{
  Layout layout;

  layout_init (&layout, table, width);
  if (!table->is_headed)
    append_wrapped (out, table->caption, width);
  if (divide_width (&layout))
    append_grid (&layout, out);
  else
    append_list (&layout, out);
  layout_clear (&layout);
}
