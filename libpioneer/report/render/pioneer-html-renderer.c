/* pioneer-html-renderer.c - A report as one HTML page that needs nothing else
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-html-private.h"

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
append_logo (GString *out, const PioneerTheme *theme)
{
  if (theme->logo == NULL)
    return;

  g_string_append (out, "<img class=\"logo\" src=\"");
  pioneer_html_escape (out, theme->logo);
  g_string_append (out, "\" alt=\"");
  pioneer_html_escape (out, theme->logo_text != NULL ? theme->logo_text : "");
  g_string_append (out, "\">\n");
}

static void
append_banner (GString *out, const PioneerContent *content)
{
  g_string_append (out, "<header>\n");
  append_logo (out, &content->theme);
  g_string_append (out, "<h1>");
  pioneer_html_escape (out, content->title);
  g_string_append (out, "</h1>\n");
  append_paragraph (out, "subtitle", content->subtitle);
  append_paragraph (out, "basis", content->basis);
  g_string_append (out, "</header>\n");
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
  g_string_append_printf (out, "<li id=\"n%u\"><b>%u</b> <span class=\"citation\">", note->number, note->number);
  pioneer_html_escape (out, note->text);
  g_string_append (out, "</span>");
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
  for (guint i = 0; i < content->notes->len && !pioneer_renderer_is_stopped (i); i++)
    append_note (out, content->notes->pdata[i]);
  g_string_append (out, "</ol>\n");
}

/* How far the page has come. */
typedef struct
{
  const PioneerContent *content;
  GString *out;
  guint n_tables;
  guint n_contents;
  gboolean in_list;
} Page;

static void
append_item (Page *self, const PioneerBlock *block)
{
  if (!self->in_list)
    g_string_append (self->out, "<ul>\n");
  self->in_list = TRUE;
  g_string_append (self->out, "<li>");
  pioneer_html_runs (&block->runs, self->out);
  g_string_append (self->out, "</li>\n");
}

static void
end_list (Page *self)
{
  if (self->in_list)
    g_string_append (self->out, "</ul>\n");
  self->in_list = FALSE;
}

/* The table says the same in words, with notes. */
static void
append_chart (Page *self, const PioneerBlock *block)
{
  g_string_append (self->out, "<figure>\n");
  pioneer_svg_render (block->chart, &self->content->theme, FALSE, self->out);
  g_string_append (self->out, "</figure>\n");
  pioneer_html_table (&block->chart_table, ++self->n_tables, self->out);
}

static void
append_block (Page *self, const PioneerBlock *block)
{
  switch (block->kind)
    {
    case PIONEER_BLOCK_HEADING:
      append_heading (self->out, block);
      break;
    case PIONEER_BLOCK_LIST_ITEM:
      append_item (self, block);
      break;
    case PIONEER_BLOCK_TABLE:
      pioneer_html_table (&block->table, ++self->n_tables, self->out);
      break;
    case PIONEER_BLOCK_CHART:
      append_chart (self, block);
      break;
    case PIONEER_BLOCK_DEFINITIONS:
      append_definitions (self->out, &block->definitions);
      break;
    case PIONEER_BLOCK_CONTENTS:
      pioneer_html_contents (self->content, block->level, ++self->n_contents, self->out);
      break;
    case PIONEER_BLOCK_NOTES:
      append_notes (self->out, self->content);
      break;
    case PIONEER_BLOCK_PARAGRAPH:
    default:
      g_string_append (self->out, "<p>");
      pioneer_html_runs (&block->runs, self->out);
      g_string_append (self->out, "</p>\n");
    }
}

/* A page of several sections has contents, wherever its description puts them. */
static gboolean
needs_contents (const PioneerContent *content)
{
  guint n_headings = 0;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (block->kind == PIONEER_BLOCK_CONTENTS)
      return FALSE;
    else
      n_headings += block->kind == PIONEER_BLOCK_HEADING;

  return n_headings > 2;
}

static void
append_footer (GString *out, const PioneerContent *content)
{
  g_string_append (out, "<footer>\n");
  append_paragraph (out, "footer", content->theme.footer);
  g_string_append (out, "<p>Made with libpioneer.");
  if (content->notes->len > 0)
    g_string_append (out, " Every value carries a number that leads to its note; every note names the source and the passage.");
  g_string_append (out, "</p>\n</footer>\n");
}

void
pioneer_html_render (const PioneerContent *content, GString *out)
{
  Page page = { content, out, 0, 0, FALSE };

  pioneer_html_head (content, out);
  g_string_append (out, "<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<div class=\"page\">\n");
  append_banner (out, content);
  if (needs_contents (content))
    pioneer_html_contents (content, 3, ++page.n_contents, out);
  g_string_append (out, "<main id=\"main\" tabindex=\"-1\">\n");
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      if (block->kind != PIONEER_BLOCK_LIST_ITEM)
        end_list (&page);
      append_block (&page, block);
    }
  end_list (&page);
  g_string_append (out, "</main>\n");
  append_footer (out, content);
  g_string_append (out, "</div>\n");
  pioneer_html_script (out);
  g_string_append (out, "</body>\n</html>\n");
}
