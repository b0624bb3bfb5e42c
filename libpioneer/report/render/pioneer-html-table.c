/* pioneer-html-table.c - Runs and tables as HTML
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

/* Tables of so many columns use the whole width, and those of so many more need it. */
#define FULL_FROM 5
#define WIDE_FROM 6

void
pioneer_html_escape (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    switch (*p)
      {
      case '&':
        g_string_append (out, "&amp;");
        break;
      case '<':
        g_string_append (out, "&lt;");
        break;
      case '>':
        g_string_append (out, "&gt;");
        break;
      case '"':
        g_string_append (out, "&quot;");
        break;
      case '\'':
        g_string_append (out, "&#39;");
        break;
      default:
        g_string_append_c (out, *p);
      }
}

static void
append_element (GString *out, const char *name, const char *text)
{
  g_string_append_printf (out, "<%s>", name);
  pioneer_html_escape (out, text);
  g_string_append_printf (out, "</%s>", name);
}

/* The class is one of ours: made from our own word. */
static void
append_tag (GString *out, const char *word)
{
  g_string_append (out, "<span class=\"tag tag-");
  for (const char *p = word; *p != '\0'; p++)
    g_string_append_c (out, *p == ' ' ? '-' : *p);
  g_string_append (out, "\">");
  pioneer_html_escape (out, word);
  g_string_append (out, "</span>");
}

static void
append_reference (GString *out, const PioneerRun *run, gboolean first)
{
  guint n = run->number;

  g_string_append (out, first ? "<sup>" : " ");
  g_string_append_printf (out, "<a id=\"r%u-%u\" href=\"#n%u\" role=\"doc-noteref\" aria-label=\"Note %u\">%u</a>", n,
                          run->occurrence, n, n, n);
  if (run->next == NULL || run->next->kind != PIONEER_RUN_REFERENCE)
    g_string_append (out, "</sup>");
}

static void
append_link (GString *out, const PioneerRun *run)
{
  g_string_append (out, "<a href=\"#");
  pioneer_html_escape (out, run->anchor);
  g_string_append (out, "\">");
  pioneer_html_escape (out, run->text);
  g_string_append (out, "</a>");
}

static void
append_run (GString *out, const PioneerRun *run, const PioneerRun *before)
{
  switch (run->kind)
    {
    case PIONEER_RUN_EMPHASIS:
      append_element (out, "em", run->text);
      break;
    case PIONEER_RUN_MODALITY:
      append_tag (out, run->text);
      break;
    case PIONEER_RUN_ABSENT:
      g_string_append (out, "<span class=\"absent\">");
      pioneer_html_escape (out, run->text);
      g_string_append (out, "</span>");
      break;
    case PIONEER_RUN_REFERENCE:
      append_reference (out, run, before == NULL || before->kind != PIONEER_RUN_REFERENCE);
      break;
    case PIONEER_RUN_LINK:
      append_link (out, run);
      break;
    case PIONEER_RUN_BREAK:
      g_string_append (out, "</li>\n<li>");
      break;
    case PIONEER_RUN_TEXT:
    default:
      pioneer_html_escape (out, run->text);
    }
}

void
pioneer_html_runs (const PioneerRuns *runs, GString *out)
{
  const PioneerRun *before = NULL;
  gboolean items = FALSE;

  for (const PioneerRun *run = runs->first; run != NULL && !items; run = run->next)
    items = run->kind == PIONEER_RUN_BREAK;

  if (items)
    g_string_append (out, "<ul class=\"items\">\n<li>");
  for (const PioneerRun *run = runs->first; run != NULL; before = run, run = run->next)
    append_run (out, run, before);
  if (items)
    g_string_append (out, "</li>\n</ul>");
}

static void
append_columns (GString *out, const PioneerTable *table)
{
  guint total = 0;

  for (guint i = 0; i < table->n_columns; i++)
    total += table->columns[i].weight > 0 ? table->columns[i].weight : 2;

  g_string_append (out, "<colgroup>");
  for (guint i = 0; i < table->n_columns; i++)
    g_string_append_printf (out, "<col style=\"width:%u%%\">",
                            (table->columns[i].weight > 0 ? table->columns[i].weight : 2) * 100 / total);
  g_string_append (out, "</colgroup>\n<thead>\n<tr>");
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append (out,
                       table->columns[i].kind == PIONEER_COLUMN_NUMBER ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
      pioneer_html_escape (out, table->columns[i].header);
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr>\n</thead>\n");
}

static void
append_group (GString *out, const PioneerTable *table, const PioneerRow *row)
{
  if (row != table->first)
    g_string_append (out, "</tbody>\n<tbody>\n");
  g_string_append_printf (out, "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"%u\">", table->n_columns);
  pioneer_html_runs (&row->cells[0], out);
  g_string_append (out, "</th></tr>\n");
}

static void
append_row (GString *out, const PioneerTable *table, const PioneerRow *row)
{
  g_string_append (out, "<tr");
  if (row->anchor != NULL)
    {
      g_string_append (out, " id=\"");
      pioneer_html_escape (out, row->anchor);
      g_string_append_c (out, '"');
    }
  g_string_append_c (out, '>');

  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append (out, i == 0                                            ? "<th scope=\"row\">"
                            : table->columns[i].kind == PIONEER_COLUMN_NUMBER ? "<td class=\"n\">"
                                                                              : "<td>");
      pioneer_html_runs (&row->cells[i], out);
      g_string_append (out, i == 0 ? "</th>\n" : "</td>\n");
    }
  g_string_append (out, "</tr>\n");
}

void
pioneer_html_table (const PioneerTable *table, guint number, GString *out)
{
  g_string_append_printf (out, "<div class=\"scroll\" role=\"region\" aria-labelledby=\"t%u\" tabindex=\"0\">\n", number);
  g_string_append_printf (out, "<table class=\"%s\">\n<caption id=\"t%u\">",
                          table->n_columns >= WIDE_FROM   ? "wide"
                          : table->n_columns >= FULL_FROM ? "full"
                                                          : "narrow",
                          number);
  pioneer_html_escape (out, table->caption);
  g_string_append (out, "</caption>\n");
  append_columns (out, table);
  g_string_append (out, "<tbody>\n");
  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    if (row->heads_group)
      append_group (out, table, row);
    else
      append_row (out, table, row);
  g_string_append (out, "</tbody>\n</table>\n</div>\n");
}
