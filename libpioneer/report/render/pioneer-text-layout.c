/* pioneer-text-layout.c - How wide the columns of a table are as plain text, and what stands in line in them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-private.h"

#include <string.h>

/* A column of running text that gets no more than this is hard to read. */
#define NARROWEST 11u
/* Marks that make a word wider than this may go on in the next line. */
#define WIDEST_WITH_MARKS 30u

gsize
pioneer_text_figure (const char *text)
{
  const char *p = text + strcspn (text, "0123456789[(\n");
  const char *end = NULL;

  if (!g_ascii_isdigit (*p))
    return 0;
  for (gunichar c = g_utf8_get_char (p); c != 0; c = g_utf8_get_char (p))
    {
      gboolean digit = g_unichar_isdigit (c);

      if (!digit && strchr (".,'%", (int) MIN (c, 0x7f)) == NULL && c != 0x2013 && c != 0xa0 && c != 0x202f && c != 0x2009)
        break;
      p = g_utf8_next_char (p);
      if (digit || c == '%')
        end = p;
    }

  return (gsize) (end - text);
}

static guint
widest_line (const char *text)
{
  guint widest = 0;

  for (;;)
    {
      gsize length = strcspn (text, "\n");
      guint width = pioneer_text_width_of (text, length);

      widest = MAX (widest, width);
      if (text[length] == '\0')
        return widest;
      text += length + 1;
    }
}

static void
widen (guint *widest, guint width)
{
  *widest = MAX (*widest, width);
}

/* What stands behind a number begins in the same place in each row, and goes on below. */
static void
take_figure (PioneerTextLayout *self, guint column, const char *text, gsize figure)
{
  const char *tail = text + figure;

  widen (&self->figures[column], pioneer_text_width_of (text, figure));
  if (*tail == '\0')
    return;
  widen (&self->tails[column], pioneer_text_width (tail) + (*tail != ' '));
  widen (&self->words[column], pioneer_text_longest (tail, WIDEST_WITH_MARKS));
}

static gsize
get_figure (const PioneerTextLayout *self, guint column, const char *text)
{
  if (self->table->columns[column].kind != PIONEER_COLUMN_NUMBER || strchr (text, '\n') != NULL)
    return 0;

  return pioneer_text_figure (text);
}

static void
take_row (PioneerTextLayout *self, const PioneerRow *row)
{
  for (guint i = 0; i < self->table->n_columns; i++)
    {
      GString *text = g_string_new (NULL);

      if (i == 0 || !row->heads_group)
        pioneer_text_runs (&row->cells[i], text);
      g_ptr_array_add (self->texts, g_string_free (text, FALSE));
    }
}

static void
measure_cell (PioneerTextLayout *self, guint column, const char *text)
{
  gsize figure = get_figure (self, column, text);

  if (figure > 0)
    {
      take_figure (self, column, text, figure);
      return;
    }
  widen (&self->natural[column], widest_line (text));
}

/* Words of figures' tails stand behind the figures, all others have the whole column. */
static void
measure_words (PioneerTextLayout *self, guint column, const char *text)
{
  if (get_figure (self, column, text) > 0)
    return;
  widen (&self->words[column], pioneer_text_longest (text, WIDEST_WITH_MARKS));
}

static void
measure (PioneerTextLayout *self)
{
  guint n = self->table->n_columns;
  guint place = 0;

  for (const PioneerRow *row = self->table->first; row != NULL && place < self->texts->len; row = row->next, place += n)
    for (guint i = 0; i < n && !row->heads_group; i++)
      measure_cell (self, i, self->texts->pdata[place + i]);

  for (guint i = 0; i < n; i++)
    if (self->figures[i] > 0)
      {
        widen (&self->natural[i], self->figures[i] + self->tails[i]);
        self->words[i] += self->figures[i] + (self->tails[i] > 0);
      }

  place = 0;
  for (const PioneerRow *row = self->table->first; row != NULL && place < self->texts->len; row = row->next, place += n)
    for (guint i = 0; i < n && !row->heads_group; i++)
      measure_words (self, i, self->texts->pdata[place + i]);
}

void
pioneer_text_layout_init (PioneerTextLayout *self, const PioneerTable *table, guint width)
{
  self->table = table;
  self->width = width;
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->natural = g_new0 (guint, table->n_columns * 5);
  self->words = self->natural + table->n_columns;
  self->figures = self->words + table->n_columns;
  self->tails = self->figures + table->n_columns;
  self->widths = self->tails + table->n_columns;

  for (const PioneerRow *row = table->first; row != NULL && !pioneer_renderer_is_stopped (self->texts->len / table->n_columns);
       row = row->next)
    take_row (self, row);
  measure (self);
  for (guint i = 0; i < table->n_columns; i++)
    {
      widen (&self->natural[i], pioneer_text_width (table->columns[i].header));
      widen (&self->words[i], pioneer_text_longest (table->columns[i].header, 0));
    }
}

void
pioneer_text_layout_clear (PioneerTextLayout *self)
{
  g_ptr_array_unref (self->texts);
  g_free (self->natural);
}

static guint
get_weight (const PioneerColumn *column)
{
  return column->weight > 0 ? column->weight : 2;
}

/* What a column gets of a share, in sixteenths of its weight: neither less than it must have nor more than it needs. */
static guint
get_width (const PioneerTextLayout *self, guint column, guint share)
{
  guint wanted = get_weight (&self->table->columns[column]) * share / 16;
  guint most = MAX (self->natural[column], 1);
  guint least = MIN (most, MAX (self->words[column], NARROWEST));

  return CLAMP (wanted, least, most);
}

static guint
get_total (const PioneerTextLayout *self, guint share)
{
  guint total = 0;

  for (guint i = 0; i < self->table->n_columns; i++)
    total += get_width (self, i, share);

  return total;
}

gboolean
pioneer_text_layout_divide (PioneerTextLayout *self)
{
  guint gaps = PIONEER_TEXT_GAP * (self->table->n_columns - 1);
  guint room = self->width > gaps ? self->width - gaps : 0;
  guint fits = 0;
  guint too_much = room * 16 + 16;

  if (get_total (self, 0) > room)
    return FALSE;

  /* The greatest share for which all columns fit. */
  while (fits + 1 < too_much)
    {
      guint share = fits + (too_much - fits) / 2;

      if (get_total (self, share) <= room)
        fits = share;
      else
        too_much = share;
    }
  for (guint i = 0; i < self->table->n_columns; i++)
    self->widths[i] = get_width (self, i, fits);

  return TRUE;
}

static void
indent_lines (GPtrArray *lines, guint indent)
{
  for (guint i = 0; i < lines->len; i++)
    {
      GString *line = g_string_new (NULL);

      pioneer_text_pad (line, "", indent, FALSE);
      g_string_append (line, lines->pdata[i]);
      g_free (lines->pdata[i]);
      lines->pdata[i] = g_string_free (line, FALSE);
    }
}

/* How much is left before the figures of a column and what is behind them. */
static guint
get_margin (const PioneerTextLayout *self, guint column)
{
  guint wanted = self->figures[column] + self->tails[column];

  return self->widths[column] - MIN (self->widths[column], wanted);
}

/* All lines begin in the same place, from which the widest of them reaches the edge; a header begins no further right than the figures below
 * it, nor do several items. */
static void
align_right (const PioneerTextLayout *self, guint column, GPtrArray *lines, gboolean with_figures)
{
  guint margin = with_figures && self->tails[column] > 0 ? get_margin (self, column) : self->widths[column];
  guint widest = 0;

  for (guint i = 0; i < lines->len; i++)
    widen (&widest, pioneer_text_width (lines->pdata[i]));
  widest = MIN (widest, self->widths[column]);
  indent_lines (lines, MIN (margin, self->widths[column] - widest));
}

static GPtrArray *
align_figure (const PioneerTextLayout *self, guint column, const char *text, gsize figure)
{
  guint before = get_margin (self, column) + self->figures[column];
  guint tail = self->widths[column] - before;
  const char *rest = text + figure;
  GPtrArray *lines = pioneer_text_wrap (rest, tail > 1 ? tail - 1 : 1);
  g_autofree char *number = g_strndup (text, figure);

  for (guint i = 0; i < lines->len; i++)
    {
      GString *line = g_string_new (NULL);

      pioneer_text_pad (line, i == 0 ? number : "", before, TRUE);
      if (i > 0 || *rest == ' ')
        g_string_append_c (line, ' ');
      g_string_append (line, lines->pdata[i]);
      g_free (lines->pdata[i]);
      lines->pdata[i] = g_string_free (line, FALSE);
    }

  return lines;
}

GPtrArray *
pioneer_text_layout_cell (const PioneerTextLayout *self, guint column, const char *text, gboolean is_header)
{
  gsize figure = get_figure (self, column, text);
  GPtrArray *lines;

  if (figure > 0 && !is_header)
    return align_figure (self, column, text, figure);

  lines = pioneer_text_wrap (text, self->widths[column]);
  if (self->table->columns[column].kind == PIONEER_COLUMN_NUMBER)
    align_right (self, column, lines, is_header || strchr (text, '\n') != NULL);

  return lines;
}
