/* pioneer-html-runs.c - Runs of text as HTML
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-html-private.h"

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

/* What it leads to knows not whence. */
static void
append_address (GString *out, const PioneerRun *run)
{
  g_string_append (out, "<a rel=\"noreferrer\" href=\"");
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
    case PIONEER_RUN_STRONG:
      append_element (out, "strong", run->text);
      break;
    case PIONEER_RUN_ADDRESS:
      append_address (out, run);
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
