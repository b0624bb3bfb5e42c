/* search-query.c - Queries as they are typed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "search-query.h"

#include <stdio.h>
#include <string.h>

#include "shell-statement.h"
#include "shell-text.h"

/* So much is shown before the fault, and behind it. */
#define SHOWN_BEFORE 50
#define SHOWN_BEHIND 20

/* The names of fields in a query as it is printed; what stands in quotes is none. (transfer full) */
static char *
dup_without_quoted (const char *text)
{
  GString *out = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (quoted && *p == '\\' && p[1] != '\0')
        p++;
      else if (*p == '"')
        quoted = !quoted;
      else if (!quoted)
        g_string_append_c (out, *p);
    }

  return g_string_free (out, FALSE);
}

/* Whether somebody has a certain telephone number is personal data, too. */
static gboolean
is_open (ShellContext *self, PioneerQuery *query, GError **error)
{
  g_autofree char *text = dup_without_quoted (pioneer_query_to_string (query));
  g_auto (GStrv) words = g_strsplit_set (text, " ()-", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *path = g_strndup (words[i], strcspn (words[i], ":"));

      if (strchr (words[i], ':') != NULL && !shell_path_is_open (self, path, error))
        return FALSE;
    }

  return TRUE;
}

/* From so many characters before a place to so many behind it, with … where something is left out; caret is set to its column. */
static char *
dup_around (const char *text, guint column, guint *caret)
{
  g_autofree char *clean = shell_text_clean (text);
  gsize length = (gsize) g_utf8_strlen (clean, -1);
  gsize at = MIN (column - 1, length);
  gsize start = at > SHOWN_BEFORE ? at - SHOWN_BEFORE : 0;
  gsize end = MIN (at + SHOWN_BEHIND, length);
  g_autofree char *before = g_utf8_substring (clean, (glong) start, (glong) at);
  g_autofree char *behind = g_utf8_substring (clean, (glong) at, (glong) end);

  *caret = shell_text_width (before) + (start > 0);

  return g_strdup_printf ("%s%s%s%s", start > 0 ? "…" : "", before, behind, end < length ? "…" : "");
}

int
search_query_fail (ShellContext *self, const GError *error)
{
  g_autofree char *text = g_strjoinv (" ", self->operands);
  g_autofree char *line = NULL;
  unsigned column;
  guint caret;

  shell_complain ("%s", error->message);
  if (sscanf (error->message, "Column %u of the query", &column) != 1 || column == 0)
    return SHELL_FAILURE;

  line = dup_around (text, column, &caret);
  fprintf (stderr, "  %s\n  %*s^\n", line, (int) caret, "");

  return SHELL_FAILURE;
}

PioneerQuery *
search_query_read (ShellContext *self, gboolean any_word)
{
  g_autofree char *text = g_strjoinv (" ", self->operands);
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerQuery) query = any_word ? pioneer_query_new_any_word (text, &error) : pioneer_query_new (text, &error);

  if (query == NULL || !is_open (self, query, &error))
    {
      search_query_fail (self, error);
      return NULL;
    }

  return g_steal_pointer (&query);
}
