/* pioneer-making-prose.c - Prose as blocks: paragraphs, lists, emphasis and links
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-text-private.h"

#include <string.h>

/* The marks are looked for in the description's own text, and what its names stand for is filled in afterwards, so that no value can become
 * markup. What looks like markup and isn't whole stands there as it is written. */
typedef struct
{
  PioneerMaking *making;
  PioneerRuns *runs;
  const char *end;
  GError **error;
} Writing;

static char *
fill (Writing *self, const char *text, gsize length)
{
  g_autoptr (GString) out = g_string_new (NULL);

  return pioneer_making_fill_part (self->making, text, length, out, self->error) ? g_string_free (g_steal_pointer (&out), FALSE)
                                                                                 : NULL;
}

static gboolean
add_plain (Writing *self, const char *text, gsize length)
{
  g_autofree char *filled = NULL;

  if (length == 0)
    return TRUE;
  filled = fill (self, text, length);
  if (filled != NULL && *filled != '\0')
    pioneer_runs_text (self->making->content, self->runs, filled);

  return filled != NULL;
}

/* Where "**" or "*" closes that was opened before; NULL where it doesn't. What is between begins and ends with no space. */
static const char *
find_close (const Writing *self, const char *text, const char *mark)
{
  gsize length = strlen (mark);

  if (text >= self->end || *text == ' ' || *text == '*')
    return NULL;
  for (const char *at = text + 1; at + length <= self->end; at++)
    if (memcmp (at, mark, length) == 0 && at[-1] != ' ' && (length > 1 || at + 1 == self->end || at[1] != '*'))
      return at;

  return NULL;
}

static gboolean
is_address (const char *text, gsize length)
{
  static const char *const schemes[] = { "http://", "https://", "mailto:" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (length > strlen (schemes[i]) && g_ascii_strncasecmp (text, schemes[i], strlen (schemes[i])) == 0)
      return TRUE;

  return FALSE;
}

/* An address has no spaces, quotes or angle brackets; values in it are escaped. */
static char *
fill_address (Writing *self, const char *text, gsize length)
{
  g_autofree char *filled = fill (self, text, length);

  return filled != NULL ? g_uri_escape_string (filled, "!#$%&'()*+,/:;=?@[]~", FALSE) : NULL;
}

/* "[text](https://…)": what follows it; the same place where it is none; NULL on error. */
static const char *
add_link (Writing *self, const char *at)
{
  const char *middle = g_strstr_len (at, self->end - at, "](");
  const char *close = middle != NULL ? memchr (middle, ')', (gsize) (self->end - middle)) : NULL;
  g_autofree char *text = NULL;
  g_autofree char *address = NULL;

  if (close == NULL || memchr (at + 1, '[', (gsize) (middle - at - 1)) != NULL ||
      !is_address (middle + 2, (gsize) (close - middle - 2)))
    return at;

  text = fill (self, at + 1, (gsize) (middle - at - 1));
  address = text != NULL ? fill_address (self, middle + 2, (gsize) (close - middle - 2)) : NULL;
  if (address == NULL)
    return NULL;
  pioneer_runs_address (self->making->content, self->runs, *text != '\0' ? text : address, address);

  return close + 1;
}

static const char *
add_marked (Writing *self, const char *at)
{
  const char *mark = at + 1 < self->end && at[1] == '*' ? "**" : "*";
  const char *close = find_close (self, at + strlen (mark), mark);
  g_autofree char *text = NULL;

  if (close == NULL)
    return at;
  text = fill (self, at + strlen (mark), (gsize) (close - at) - strlen (mark));
  if (text == NULL)
    return NULL;
  if (strlen (mark) == 2)
    pioneer_runs_strong (self->making->content, self->runs, text);
  else
    pioneer_runs_emphasis (self->making->content, self->runs, text);

  return close + strlen (mark);
}

static gboolean
add_runs (Writing *self, const char *text)
{
  const char *start = text;

  for (const char *at = text; at < self->end;)
    {
      const char *next = at;
      PioneerRuns before = *self->runs;

      if (*at != '*' && *at != '[')
        {
          at++;
          continue;
        }
      if (!add_plain (self, start, (gsize) (at - start)))
        return FALSE;
      next = *at == '[' ? add_link (self, at) : add_marked (self, at);
      if (next == NULL)
        return FALSE;
      if (next == at)
        {
          /* It is none: the plain text goes on through it. */
          if (before.last != NULL)
            before.last->next = NULL;
          *self->runs = before;
          at += *at == '*' && at + 1 < self->end && at[1] == '*' ? 2 : 1;
          continue;
        }
      start = at = next;
    }

  return add_plain (self, start, (gsize) (self->end - start));
}

/* A list item, or a paragraph whose lines are joined. */
static gboolean
add_piece (PioneerMaking *self, GString *piece, gboolean is_item, GError **error)
{
  Writing writing = { self, NULL, NULL, error };

  if (piece->len == 0)
    return TRUE;
  writing.runs = is_item ? pioneer_content_add_list_item (self->content) : pioneer_content_add_paragraph (self->content);
  writing.end = piece->str + piece->len;
  if (!add_runs (&writing, piece->str))
    return FALSE;
  g_string_truncate (piece, 0);

  return TRUE;
}

static gboolean
add_lines (PioneerMaking *self, const char *const *lines, GError **error)
{
  g_autoptr (GString) piece = g_string_new (NULL);
  gboolean is_item = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strstrip (g_strdup (lines[i]));
      gboolean begins_item = g_str_has_prefix (line, "- ");

      if ((*line == '\0' || begins_item) && !add_piece (self, piece, is_item, error))
        return FALSE;
      if (*line == '\0' || begins_item)
        is_item = begins_item;
      if (piece->len > 0)
        g_string_append_c (piece, ' ');
      g_string_append (piece, begins_item ? line + 2 : line);
    }

  return add_piece (self, piece, is_item, error);
}

gboolean
pioneer_making_add_prose (PioneerMaking *self, const char *text, const char *where, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GError *inner = NULL;

  return add_lines (self, (const char *const *) lines, &inner) || pioneer_making_fail (error, inner, where);
}

/* The text of every section stands before what it shows; of this one, it is all. */
gboolean
pioneer_make_prose (G_GNUC_UNUSED PioneerMaking *self,
                    G_GNUC_UNUSED const PioneerSectionSpec *section,
                    G_GNUC_UNUSED GError **error)
{
  return TRUE;
}
