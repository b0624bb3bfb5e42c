/* pioneer-text-table.c - Tables as plain text: a grid, or row by row
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-private.h"

#define WIDEST_LABEL 32u
/* Of more rows, the first are enough to see how a table is best laid out. */
#define ROWS_TO_TRY 100u

static void
append_rule (PioneerTextLayout *self, const char *dash, GString *out)
{
  guint total = PIONEER_TEXT_GAP * (self->table->n_columns - 1);

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
append_cells (PioneerTextLayout *self, const char *const *texts, gboolean are_headers, GString *out)
{
  guint n = self->table->n_columns;
  g_autofree GPtrArray **lines = g_new (GPtrArray *, n);
  guint height = 0;

  for (guint i = 0; i < n; i++)
    {
      lines[i] = pioneer_text_layout_cell (self, i, texts[i], are_headers);
      height = MAX (height, lines[i]->len);
    }

  for (guint line = 0; line < height; line++)
    {
      for (guint i = 0; i < n; i++)
        {
          if (i > 0)
            g_string_append (out, "  ");
          pioneer_text_pad (out, line < lines[i]->len ? lines[i]->pdata[line] : "", self->widths[i], FALSE);
        }
      trim_line (out);
    }

  for (guint i = 0; i < n; i++)
    g_ptr_array_unref (lines[i]);
}

static void
append_header (PioneerTextLayout *self, GString *out)
{
  g_autofree const char **headers = g_new (const char *, self->table->n_columns);

  for (guint i = 0; i < self->table->n_columns; i++)
    headers[i] = self->table->columns[i].header;

  append_rule (self, "─", out);
  append_cells (self, headers, TRUE, out);
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
append_grid (PioneerTextLayout *self, GString *out)
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
        append_cells (self, (const char *const *) self->texts->pdata + place, FALSE, out);
    }
  append_rule (self, "─", out);
}

static void
append_labelled (PioneerTextLayout *self, const char *label, const char *text, guint label_width, GString *out)
{
  g_autofree char *headed = g_strconcat (label, ":", NULL);
  g_autoptr (GPtrArray) labels = pioneer_text_wrap (headed, label_width);
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
get_label_width (PioneerTextLayout *self)
{
  guint width = pioneer_text_width (PIONEER_TEXT_NOT_STATED) + 1;

  for (guint i = 1; i < self->table->n_columns; i++)
    {
      guint label = pioneer_text_width (self->table->columns[i].header) + 1;
      guint word = pioneer_text_longest (self->table->columns[i].header, 0) + 1;

      width = MAX (width, MIN (label, MAX (word, MIN (WIDEST_LABEL, self->width / 3))));
    }

  return MIN (width, self->width / 2);
}

/* What a row has no words for is named together, so that what it has stands out: NULL where that is one thing, or nothing. (transfer full) */
static char *
list_absent (PioneerTextLayout *self, const PioneerRow *row)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 1; i < self->table->n_columns; i++)
    if (pioneer_text_is_absent (&row->cells[i]))
      g_string_append_printf (names, "%s%s", n++ > 0 ? "; " : "", self->table->columns[i].header);

  return n > 1 ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

static void
append_listed (PioneerTextLayout *self, const PioneerRow *row, guint place, guint label_width, GString *out)
{
  g_autofree char *absent = list_absent (self, row);

  for (guint i = 1; i < self->table->n_columns; i++)
    if (*(const char *) self->texts->pdata[place + i] != '\0' && (absent == NULL || !pioneer_text_is_absent (&row->cells[i])))
      append_labelled (self, self->table->columns[i].header, self->texts->pdata[place + i], label_width, out);
  if (absent != NULL)
    append_labelled (self, PIONEER_TEXT_NOT_STATED, absent, label_width, out);
}

/* Each row by itself: its heading, and a line for every other cell. */
static void
append_list (PioneerTextLayout *self, GString *out)
{
  guint label_width = get_label_width (self);
  guint place = 0;

  for (const PioneerRow *row = self->table->first;
       row != NULL && place < self->texts->len && !pioneer_renderer_is_stopped (place / self->table->n_columns);
       row = row->next, place += self->table->n_columns)
    {
      if (place > 0)
        g_string_append_c (out, '\n');
      if (row->heads_group)
        g_string_append (out, "── ");
      append_wrapped (out, self->texts->pdata[place], self->width - (row->heads_group ? 3 : 0));
      if (!row->heads_group)
        append_listed (self, row, place, label_width, out);
    }
}

static guint
count_lines (GPtrArray *lines)
{
  guint n = lines->len;

  g_ptr_array_unref (lines);

  return n;
}

static guint
get_height (const PioneerTextLayout *self, guint place)
{
  guint height = 1;

  for (guint i = 0; i < self->table->n_columns; i++)
    {
      guint lines = count_lines (pioneer_text_layout_cell (self, i, self->texts->pdata[place + i], FALSE));

      height = MAX (height, lines);
    }

  return height;
}

static guint
count_listed (PioneerTextLayout *self, const PioneerRow *row, guint place)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = 0;

  append_wrapped (text, self->texts->pdata[place], self->width);
  append_listed (self, row, place, get_label_width (self), text);
  for (const char *p = text->str; *p != '\0'; p++)
    n += *p == '\n';

  return n;
}

/* Whether a list says the same in fewer lines: then most of a grid is empty, beside narrow columns. */
static gboolean
is_shorter_as_list (PioneerTextLayout *self)
{
  guint n = self->table->n_columns;
  guint grid = 0;
  guint list = 0;
  guint place = 0;

  for (const PioneerRow *row = self->table->first; row != NULL && place < MIN (self->texts->len, ROWS_TO_TRY * n);
       row = row->next, place += n)
    {
      if (row->heads_group)
        continue;
      grid += 1 + get_height (self, place);
      list += 1 + count_listed (self, row, place);
    }

  return list < grid;
}

void
pioneer_text_table (const PioneerTable *table, guint width, GString *out)
{
  PioneerTextLayout layout;

  pioneer_text_layout_init (&layout, table, width);
  if (!table->is_headed)
    append_wrapped (out, table->caption, width);
  if (pioneer_text_layout_divide (&layout) && !is_shorter_as_list (&layout))
    {
      append_grid (&layout, out);
    }
  else
    {
      if (!table->is_headed)
        g_string_append_c (out, '\n');
      append_list (&layout, out);
    }
  pioneer_text_layout_clear (&layout);
}
