/* pioneer-html-contents.c - Links to the headings of a page
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-html-private.h"

/* The words alone: a heading in a list of contents has no references. */
static void
append_words (GString *out, const PioneerRuns *runs)
{
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    if (run->text != NULL)
      pioneer_html_escape (out, run->text);
}

static void
append_link (GString *out, const PioneerBlock *block)
{
  g_string_append (out, "<a href=\"#");
  pioneer_html_escape (out, block->anchor);
  g_string_append (out, "\">");
  append_words (out, &block->runs);
  g_string_append (out, "</a>");
}

static gboolean
is_listed (const PioneerBlock *block, guint level)
{
  return block->kind == PIONEER_BLOCK_HEADING && block->level <= level && block->anchor != NULL;
}

/* A level that is left out on the way down is none of the list: depth counts lists, not levels. */
void
pioneer_html_contents (const PioneerContent *content, guint level, guint number, GString *out)
{
  guint levels[8];
  guint depth = 0;

  g_string_append_printf (out, "<nav aria-labelledby=\"contents-%u\">\n<h2 id=\"contents-%u\">Contents</h2>\n", number, number);
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      if (!is_listed (block, level))
        continue;
      while (depth > 1 && block->level < levels[depth - 1])
        {
          g_string_append (out, "</li>\n</ul>\n");
          depth--;
        }
      if (depth == 0 || (block->level > levels[depth - 1] && depth < G_N_ELEMENTS (levels)))
        {
          g_string_append (out, "<ul>\n<li>");
          depth++;
        }
      else
        g_string_append (out, "</li>\n<li>");
      levels[depth - 1] = block->level;
      append_link (out, block);
    }
  while (depth-- > 0)
    g_string_append (out, "</li>\n</ul>\n");
  g_string_append (out, "</nav>\n");
}
