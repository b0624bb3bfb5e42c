/* search-snippet.c - A piece of text with the words that were found marked
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-snippet.h"

#include "shell-text.h"

/* Where lines may be of any length, and at least. */
#define WIDTH       80
#define LEAST_WIDTH 20

/* For private use in Unicode: they stand for the marks while the text is broken into lines, and for nothing in the text itself. */
#define OPEN  0xe000
#define CLOSE 0xe001

/* Cleaned, with a sign before and behind each place. (transfer full) */
static char *
dup_marked (PioneerSnippet *snippet)
{
  g_autofree char *clean = shell_text_clean (pioneer_snippet_get_text (snippet));
  GString *out = g_string_new (NULL);
  guint n = pioneer_snippet_get_n_ranges (snippet);
  guint range = 0;
  guint place = 0;

  for (const char *p = clean; *p != '\0'; p = g_utf8_next_char (p), place++)
    {
      gunichar c = g_utf8_get_char (p);

      if (range < n && place == pioneer_snippet_get_start (snippet, range))
        g_string_append_unichar (out, OPEN);
      g_string_append_unichar (out, c == OPEN || c == CLOSE ? 0xfffd : c);
      if (range < n && place + 1 == pioneer_snippet_get_end (snippet, range))
        {
          g_string_append_unichar (out, CLOSE);
          range++;
        }
    }

  return g_string_free (out, FALSE);
}

/* A line, from within a mark where one is open; whether one is at the end. */
static gboolean
print_line (ShellOutput *output, const char *line, gboolean open)
{
  const char *start = line;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      g_autofree char *piece = NULL;

      if (c != OPEN && c != CLOSE)
        continue;
      piece = g_strndup (start, (gsize) (p - start));
      shell_output_styled (output, open ? SHELL_STYLE_HEADING : SHELL_STYLE_PLAIN, piece);
      if (!output->colored)
        shell_output_text (output, c == OPEN ? "«" : "»");
      open = c == OPEN;
      start = g_utf8_next_char (p);
    }
  shell_output_styled (output, open ? SHELL_STYLE_HEADING : SHELL_STYLE_PLAIN, start);
  shell_output_text (output, "\n");

  return open;
}

void
search_print_snippet (ShellOutput *output, PioneerSnippet *snippet, guint indent)
{
  g_autofree char *marked = pioneer_snippet_get_text (snippet) != NULL ? dup_marked (snippet) : g_strdup ("");
  guint width = MAX (output->width != 0 ? output->width : WIDTH, indent + LEAST_WIDTH) - indent;
  g_autoptr (GPtrArray) lines = shell_text_wrap (marked, width, 0);
  gboolean open = FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      shell_output_spaces (output, indent);
      open = print_line (output, lines->pdata[i], open);
    }
}
