/* shell-table-text.c - Tables for people, fitted to the terminal
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "shell-layout.h"
#include "shell-text.h"

/* The last column is not ruled beyond this where lines may be of any length. */
#define LAST_RULE 40

/* Items of a list go on like this on their second line. */
#define HANGING "  "

static void
add_item (GPtrArray *lines, const char *item, guint width)
{
  g_autofree char *clean = shell_text_clean (item);
  g_autoptr (GPtrArray) parts = NULL;

  if (shell_text_width (clean) <= width)
    {
      g_ptr_array_add (lines, g_steal_pointer (&clean));
      return;
    }

  parts = shell_text_wrap (clean, width > 2 ? width - 2 : width, 0);
  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (lines, g_strconcat (i > 0 && width > 2 ? HANGING : "", parts->pdata[i], NULL));
}

static gboolean
is_marked (const char *line)
{
  return g_str_has_suffix (line, SHELL_DISPUTED_MARK);
}

/* What is cut off may be what was disputed. */
static void
mark_cut (GPtrArray *lines, guint width)
{
  guint mark = 1 + shell_text_width (SHELL_DISPUTED_MARK);
  g_autofree char *last = NULL;

  if (lines->len == 0 || is_marked (lines->pdata[lines->len - 1]))
    return;

  last = shell_text_elide (lines->pdata[lines->len - 1], width > mark ? width - mark : 1);
  g_ptr_array_set_size (lines, (int) lines->len - 1);
  g_ptr_array_add (lines, g_strconcat (last, " " SHELL_DISPUTED_MARK, NULL));
}

static void
cut_lines (GPtrArray *lines, guint width, guint max_lines)
{
  g_autofree char *last = NULL;
  g_autofree char *cut = NULL;
  gboolean marked = FALSE;

  if (max_lines == 0 || lines->len <= max_lines)
    return;

  for (guint i = max_lines; i < lines->len; i++)
    marked |= is_marked (lines->pdata[i]);
  last = g_strdup_printf ("%s …", (const char *) lines->pdata[max_lines - 1]);
  g_ptr_array_set_size (lines, (int) max_lines - 1);
  cut = shell_text_elide (last, width);
  marked |= strstr (last, SHELL_DISPUTED_MARK) != NULL && strstr (cut, SHELL_DISPUTED_MARK) == NULL;
  g_ptr_array_add (lines, g_steal_pointer (&cut));
  if (marked)
    mark_cut (lines, width);
}

static GPtrArray *
wrap_text (const ShellCell *cell, const char *text, guint width, guint max_lines)
{
  GPtrArray *lines = shell_text_wrap (text, width, max_lines);

  if (cell->disputed && is_marked (text))
    mark_cut (lines, width);

  return lines;
}

/* A list has an item a line where there is room for lines at all. */
static GPtrArray *
wrap_cell (const ShellLayout *layout, guint row, guint i)
{
  const ShellCell *cell = shell_layout_get_cell (layout, row, i);
  guint width = shell_layout_get_width (layout, i);
  guint max_lines = layout->table->max_lines;
  GPtrArray *lines;

  if (layout->width == 0)
    {
      lines = g_ptr_array_new_with_free_func (g_free);
      if (cell->text != NULL && cell->text[0] != '\0')
        g_ptr_array_add (lines, shell_text_clean (cell->text));
      return lines;
    }
  if (cell->type != SHELL_CELL_LIST)
    return wrap_text (cell, cell->text != NULL ? cell->text : "", width, max_lines);

  if (cell->items[0] != NULL && cell->items[1] == NULL)
    return wrap_text (cell, cell->items[0], width, max_lines);

  lines = g_ptr_array_new_with_free_func (g_free);
  for (guint item = 0; cell->items[item] != NULL; item++)
    add_item (lines, cell->items[item], width);
  cut_lines (lines, width, max_lines);

  return lines;
}

/* One line of one column; what is last on its line is not filled up. */
static void
print_part (const ShellLayout *layout, ShellOutput *output, guint i, ShellStyle style, const char *text, gboolean is_last)
{
  guint width = shell_layout_get_width (layout, i);
  guint used = MIN (shell_text_width (text), width);
  gboolean is_number = (shell_layout_get_column (layout, i)->flags & SHELL_COLUMN_NUMBER) != 0;

  if (is_number)
    shell_output_spaces (output, width - used);
  shell_output_styled (output, style, text);
  if (!is_last)
    shell_output_spaces (output, (is_number ? 0 : width - used) + SHELL_LAYOUT_GAP);
}

static void
print_line (const ShellLayout *layout, ShellOutput *output, GPtrArray **wrapped, const guint *styles, guint line)
{
  guint last = 0;

  for (guint i = 0; i < layout->widths->len; i++)
    if (line < wrapped[i]->len)
      last = i;

  for (guint i = 0; i <= last; i++)
    if (line < wrapped[i]->len)
      print_part (layout, output, i, styles[i], wrapped[i]->pdata[line], i == last);
    else
      shell_output_spaces (output, shell_layout_get_width (layout, i) + SHELL_LAYOUT_GAP);
  shell_output_text (output, "\n");
}

/* Takes the lines over, an array a column. */
static void
print_lines (const ShellLayout *layout, ShellOutput *output, GPtrArray **wrapped, const guint *styles)
{
  guint n_lines = 1;

  for (guint i = 0; i < layout->widths->len; i++)
    n_lines = MAX (n_lines, wrapped[i]->len);
  for (guint line = 0; line < n_lines; line++)
    print_line (layout, output, wrapped, styles, line);

  for (guint i = 0; i < layout->widths->len; i++)
    g_clear_pointer (&wrapped[i], g_ptr_array_unref);
}

static void
print_rule (const ShellLayout *layout, ShellOutput *output)
{
  g_autoptr (GString) rule = g_string_new (NULL);

  for (guint i = 0; i < layout->widths->len; i++)
    {
      guint width = shell_layout_get_width (layout, i);

      if (i + 1 == layout->widths->len && layout->width == 0)
        width = MIN (width, LAST_RULE);
      if (i > 0)
        g_string_append (rule, "  ");
      for (guint j = 0; j < width; j++)
        g_string_append (rule, "─");
    }
  shell_output_styled (output, SHELL_STYLE_FAINT, rule->str);
  shell_output_text (output, "\n");
}

static void
print_header (const ShellLayout *layout, ShellOutput *output, GPtrArray **wrapped, guint *styles)
{
  for (guint i = 0; i < layout->widths->len; i++)
    {
      wrapped[i] = shell_text_wrap (shell_layout_get_column (layout, i)->label, MAX (shell_layout_get_width (layout, i), 1), 0);
      styles[i] = SHELL_STYLE_HEADING;
    }

  print_lines (layout, output, wrapped, styles);
  print_rule (layout, output);
}

static ShellStyle
get_style (const ShellLayout *layout, guint row, guint i)
{
  ShellStyle style = shell_layout_get_cell (layout, row, i)->style;

  if (style == SHELL_STYLE_PLAIN && (shell_layout_get_column (layout, i)->flags & SHELL_COLUMN_KEY))
    return SHELL_STYLE_KEY;

  return style;
}

static void
print_side_by_side (const ShellLayout *layout, ShellOutput *output)
{
  g_autofree GPtrArray **wrapped = g_new0 (GPtrArray *, layout->widths->len + 1);
  g_autofree guint *styles = g_new0 (guint, layout->widths->len + 1);

  print_header (layout, output, wrapped, styles);
  for (guint row = 0; row < layout->table->rows->len; row++)
    {
      for (guint i = 0; i < layout->widths->len; i++)
        {
          wrapped[i] = wrap_cell (layout, row, i);
          styles[i] = get_style (layout, row, i);
        }
      print_lines (layout, output, wrapped, styles);
    }
}

static guint
get_label_width (const ShellLayout *layout)
{
  guint width = 0;

  for (guint i = 0; i < layout->columns->len; i++)
    width = MAX (width, shell_text_width (shell_layout_get_column (layout, i)->label));

  return width;
}

/* Where columns don't fit beside each other, each row is a paragraph, and each column a line of it. */
static void
print_below_each_other (const ShellLayout *layout, ShellOutput *output)
{
  guint indent = get_label_width (layout) + SHELL_LAYOUT_GAP;

  for (guint row = 0; row < layout->table->rows->len; row++)
    {
      if (row > 0)
        shell_output_text (output, "\n");
      for (guint i = 0; i < layout->columns->len; i++)
        {
          const char *label = shell_layout_get_column (layout, i)->label;
          const char *text = shell_layout_get_cell (layout, row, i)->text;

          if (text == NULL || text[0] == '\0')
            continue;
          shell_output_styled (output, SHELL_STYLE_HEADING, label);
          shell_output_spaces (output, indent - shell_text_width (label));
          shell_output_wrapped (output, indent, get_style (layout, row, i), text);
        }
    }
}

void
shell_table_print_text (ShellTable *self, ShellOutput *output)
{
  g_auto (ShellLayout) layout = { 0 };

  if (self->rows->len == 0)
    return;

  shell_layout_init (&layout, self, output->width);
  if (layout.fits)
    print_side_by_side (&layout, output);
  else
    print_below_each_other (&layout, output);
}
