/* shell-layout.c - How wide the columns of a table are
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-layout.h"

#include <string.h>

#include "shell-text.h"

/* A word longer than this may be broken, so that it doesn't take the place of other columns. */
#define LONGEST_WORD 20

/* Text in a column that is narrower than this is tiresome to read. */
#define COMFORTABLE 16

const ShellColumn *
shell_layout_get_column (const ShellLayout *self, guint i)
{
  return &g_array_index (self->table->columns, ShellColumn, g_array_index (self->columns, guint, i));
}

const ShellCell *
shell_layout_get_cell (const ShellLayout *self, guint row, guint i)
{
  return shell_table_get_cell (self->table, row, g_array_index (self->columns, guint, i));
}

guint
shell_layout_get_width (const ShellLayout *self, guint i)
{
  return g_array_index (self->widths, guint, i);
}

static guint
longest_word (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " -/", -1);
  guint longest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    longest = MAX (longest, shell_text_width (words[i]) + (words[i + 1] != NULL && text[strlen (words[i])] != ' '));

  return MIN (longest, LONGEST_WORD);
}

/* The width at which nothing is broken into lines, and that at which words are. */
static void
measure_text (const char *text, guint *natural, guint *least)
{
  g_autofree char *clean = shell_text_clean (text);

  *natural = MAX (*natural, shell_text_width (clean));
  *least = MAX (*least, longest_word (clean));
}

static void
measure_cell (const ShellCell *cell, guint *natural, guint *least)
{
  if (cell->type == SHELL_CELL_LIST && cell->items[0] != NULL && cell->items[1] != NULL)
    {
      guint words = 0;

      /* On their further lines, items are indented. */
      for (guint i = 0; cell->items[i] != NULL; i++)
        measure_text (cell->items[i], natural, &words);
      *least = MAX (*least, MIN (words + 2, *natural));
    }
  else if (cell->text != NULL)
    measure_text (cell->text, natural, least);
}

/* Of several columns, the widest that is wider than its least, and than is comfortable. */
static int
find_widest (const ShellLayout *self, const guint *least, gboolean keys, guint comfortable)
{
  guint widest = 0;
  int found = -1;

  for (guint i = 0; i < self->widths->len; i++)
    {
      guint width = shell_layout_get_width (self, i);
      gboolean is_key = (shell_layout_get_column (self, i)->flags & SHELL_COLUMN_KEY) != 0;

      if (is_key == keys && width > MAX (least[i], comfortable) && width > widest)
        {
          widest = width;
          found = (int) i;
        }
    }

  return found;
}

static guint
total_width (const ShellLayout *self)
{
  guint total = self->widths->len > 0 ? SHELL_LAYOUT_GAP * (self->widths->len - 1) : 0;

  for (guint i = 0; i < self->widths->len; i++)
    total += shell_layout_get_width (self, i);

  return total;
}

/* First from what is plenty, then from keys, and then from whatever has more than its longest word. */
static int
find_giver (const ShellLayout *self, const guint *least)
{
  int giver = find_widest (self, least, FALSE, COMFORTABLE);

  if (giver < 0)
    giver = find_widest (self, least, TRUE, 0);
  if (giver < 0)
    giver = find_widest (self, least, FALSE, 0);

  return giver;
}

/* Takes from the widest, a column of the terminal at a time. */
static void
fit (ShellLayout *self, const guint *least)
{
  guint total = total_width (self);

  while (self->width != 0 && total > self->width)
    {
      int giver = find_giver (self, least);

      self->fits = giver >= 0;
      if (!self->fits)
        return;
      g_array_index (self->widths, guint, giver)--;
      total--;
    }
}

void
shell_layout_init (ShellLayout *self, ShellTable *table, guint width)
{
  g_autofree guint *least = g_new0 (guint, table->columns->len + 1);

  self->table = table;
  self->width = width;
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  self->widths = g_array_new (FALSE, FALSE, sizeof (guint));
  self->fits = TRUE;

  for (guint i = 0; i < table->columns->len; i++)
    if (!(g_array_index (table->columns, ShellColumn, i).flags & SHELL_COLUMN_HIDDEN))
      g_array_append_val (self->columns, i);

  for (guint i = 0; i < self->columns->len; i++)
    {
      guint natural = 0;

      measure_text (shell_layout_get_column (self, i)->label, &natural, &least[i]);
      for (guint row = 0; row < table->rows->len; row++)
        measure_cell (shell_layout_get_cell (self, row, i), &natural, &least[i]);
      g_array_append_val (self->widths, natural);
    }

  fit (self, least);
}

void
shell_layout_clear (ShellLayout *self)
{
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->widths, g_array_unref);
}
