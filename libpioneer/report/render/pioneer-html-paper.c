/* pioneer-html-paper.c - What a page needs on paper: a foot on each sheet, and which tables are too wide for one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Browsers make all of a page smaller where a part of it is wider than the paper, and cut that part off where that isn't enough.
 */

#include "pioneer-html-private.h"

#include "pioneer-svg-private.h"

/* As report-print.css has them: A4 across without its margins, text of tables, and the space between columns. */
#define PAPER   1016.0
#define FONT    10.5
#define BOLD    11.5
#define PADDING 9.0
#define TAG     10.0 /* the frame of one */

/* Of the words, each of which stays whole. */
static double
measure_words (const char *text, double size, gboolean whole, double most)
{
  g_auto (GStrv) words = g_strsplit (text, " ", whole ? 1 : -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      double width = pioneer_svg_text_width (words[i], size);

      most = width > most ? width : most;
    }

  return most;
}

static double
measure_cell (const PioneerRuns *cell, double size, double most)
{
  for (const PioneerRun *run = cell->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_MODALITY)
      most = measure_words (run->text, size, TRUE, most - TAG) + TAG;
    else if (run->text != NULL)
      most = measure_words (run->text, size, FALSE, most);

  return most;
}

gboolean
pioneer_html_fits_paper (const PioneerTable *table)
{
  g_autofree double *widths = g_new0 (double, table->n_columns);
  double total = 0;
  guint n = 0;

  for (guint i = 0; i < table->n_columns; i++)
    widths[i] = measure_words (table->columns[i].header, BOLD, FALSE, 0);
  for (const PioneerRow *row = table->first; row != NULL && !pioneer_renderer_is_stopped (n++); row = row->next)
    for (guint i = 0; i < table->n_columns && !row->heads_group; i++)
      widths[i] = measure_cell (&row->cells[i], i == 0 ? BOLD : FONT, widths[i]);
  for (guint i = 0; i < table->n_columns; i++)
    total += widths[i] + PADDING;

  return total <= PAPER;
}

/* As a style sheet's string, of whatever is in it: also what would end it, or the element that it stands in. */
static void
append_string (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || c == ' ')
        g_string_append_unichar (out, c);
      else
        g_string_append_printf (out, "\\%x ", c);
    }
  g_string_append_c (out, '"');
}

/* Without a text, the number of the page. */
static void
append_margin (GString *out, const char *where, const char *text)
{
  g_string_append_printf (out,
                          "@%s{font:8pt var(--pioneer-font, system-ui, Arial, sans-serif);color:#444;vertical-align:top;"
                          "padding-top:4mm;content:",
                          where);
  if (text != NULL)
    append_string (out, text);
  else
    g_string_append (out, "\"Page \" counter(page) \" of \" counter(pages)");
  g_string_append_c (out, '}');
}

void
pioneer_html_foot (const PioneerContent *content, GString *out)
{
  g_string_append (out, "@media print{@page{");
  append_margin (out, "bottom-left", content->title);
  if (content->theme.footer != NULL)
    append_margin (out, "bottom-center", content->theme.footer);
  append_margin (out, "bottom-right", NULL);
  g_string_append (out, "}}\n");
}
