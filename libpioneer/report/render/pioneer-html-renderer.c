/* pioneer-html-renderer.c - A report as one HTML page that needs nothing else
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

static void
append_head (GString *out, const PioneerContent *content)
{
  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"generator\" content=\"libpioneer\">\n<title>");
  pioneer_html_escape (out, content->title);
  g_string_append (out, "</title>\n<style>\n");
  g_string_append (out, pioneer_html_style);
  g_string_append (out,
                   "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<div class=\"page\">\n");
}

static void
append_paragraph (GString *out, const char *class, const char *text)
{
  if (text == NULL)
    return;

  g_string_append_printf (out, "<p class=\"%s\">", class);
  pioneer_html_escape (out, text);
  g_string_append (out, "</p>\n");
}

static void
append_banner (GString *out, const PioneerContent *content)
{
  g_string_append (out, "<header>\n<h1>");
  pioneer_html_escape (out, content->title);
  g_string_append (out, "</h1>\n");
  append_paragraph (out, "subtitle", content->subtitle);
  append_paragraph (out, "basis", content->basis);
  g_string_append (out, "</header>\n");
}

/* The words alone: a heading in a list of contents has no references. */
static void
append_words (GString *out, const PioneerRuns *runs)
{
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    if (run->text != NULL)
      pioneer_html_escape (out, run->text);
}

static void
append_contents (GString *out, const PioneerContent *content)
{
  guint level = 0;

  g_string_append (out, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n");
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      if (block->kind != PIONEER_BLOCK_HEADING)
        continue;
      if (level == 0)
        g_string_append (out, "<ul>\n<li>");
      else if (block->level > level)
        g_string_append (out, "\n<ul>\n<li>");
      else
        g_string_append (out, block->level < level ? "</li>\n</ul>\n</li>\n<li>" : "</li>\n<li>");
      level = block->level;
      g_string_append (out, "<a href=\"#");
      pioneer_html_escape (out, block->anchor);
      g_string_append (out, "\">");
      append_words (out, &block->runs);
      g_string_append (out, "</a>");
    }
  if (level == 3)
    g_string_append (out, "</li>\n</ul>\n");
  g_string_append (out, level > 0 ? "</li>\n</ul>\n</nav>\n" : "</nav>\n");
}

static void
append_heading (GString *out, const PioneerBlock *block)
{
  g_string_append_printf (out, "<h%u id=\"", block->level);
  pioneer_html_escape (out, block->anchor);
  g_string_append (out, "\">");
  pioneer_html_runs (&block->runs, out);
  g_string_append_printf (out, "</h%u>\n", block->level);
}

static void
append_definitions (GString *out, const PioneerDefinitions *definitions)
{
  g_string_append (out, "<dl>\n");
  for (const PioneerDefinition *definition = definitions->first; definition != NULL; definition = definition->next)
    {
      g_string_append (out, "<div><dt>");
      pioneer_html_escape (out, definition->term);
      g_string_append (out, "</dt>\n<dd>");
      pioneer_html_runs (&definition->runs, out);
      g_string_append (out, "</dd></div>\n");
    }
  g_string_append (out, "</dl>\n");
}

static void
append_note (GString *out, const PioneerNote *note)
{
  g_string_append_printf (out, "<li id=\"n%u\"><b>%u</b> ", note->number, note->number);
  pioneer_html_escape (out, note->text);
  for (guint i = 1; i <= note->n_references; i++)
    {
      g_string_append_printf (out, " <a href=\"#r%u-%u\" role=\"doc-backlink\" aria-label=\"Back to reference %u to note %u\">↩",
                              note->number, i, i, note->number);
      if (note->n_references > 1)
        g_string_append_printf (out, "%u", i);
      g_string_append (out, "</a>");
    }
  g_string_append (out, "</li>\n");
}

static void
append_notes (GString *out, const PioneerContent *content)
{
  g_string_append (out, "<ol class=\"notes\">\n");
  for (guint i = 0; i < content->notes->len; i++)
    append_note (out, content->notes->pdata[i]);
  g_string_append (out, "</ol>\n");
}

static void
append_block (GString *out, const PioneerContent *content, const PioneerBlock *block, guint *n_tables)
{
  switch (block->kind)
    {
    case PIONEER_BLOCK_HEADING:
      append_heading (out, block);
      break;
    case PIONEER_BLOCK_TABLE:
      pioneer_html_table (&block->table, ++*n_tables, out);
      break;
    case PIONEER_BLOCK_DEFINITIONS:
      append_definitions (out, &block->definitions);
      break;
    case PIONEER_BLOCK_NOTES:
      append_notes (out, content);
      break;
    case PIONEER_BLOCK_PARAGRAPH:
    default:
      g_string_append (out, "<p>");
      pioneer_html_runs (&block->runs, out);
      g_string_append (out, "</p>\n");
    }
}

void
pioneer_html_render (const PioneerContent *content, GString *out)
{
  guint n_tables = 0;

  append_head (out, content);
  append_banner (out, content);
  append_contents (out, content);
  g_string_append (out, "<main id=\"main\" tabindex=\"-1\">\n");
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    append_block (out, content, block, &n_tables);
  g_string_append (
      out, "</main>\n<footer>\n<p>Made with libpioneer. Every value carries a number that leads to its note; every note names "
           "the source and the passage.</p>\n</footer>\n</div>\n</body>\n</html>\n");
}
