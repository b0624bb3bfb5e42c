/* pioneer-text-words.c - How wide words are in a terminal, and where they may be broken
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-private.h"

#include <string.h>

#define HYPHEN  0x2010
#define EN_DASH 0x2013
#define EM_DASH 0x2014

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

guint
pioneer_text_width_of (const char *text, gsize length)
{
  guint width = 0;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    width += char_width (g_utf8_get_char (p));

  return width;
}

guint
pioneer_text_width (const char *text)
{
  return pioneer_text_width_of (text, strlen (text));
}

gsize
pioneer_text_fitting (const char *text, gsize length, guint width)
{
  const char *p = text;
  guint used = 0;

  while (p < text + length)
    {
      used += char_width (g_utf8_get_char (p));
      if (used > width && p > text)
        break;
      p = g_utf8_next_char (p);
    }

  return (gsize) (p - text);
}

/* Whether a word may be broken between two characters: where it is put together of words, in addresses, and in scripts without spaces.
 * Not in dates and years: 2010-11. */
static gboolean
may_break (gunichar before, gunichar c, gunichar after)
{
  if (g_unichar_iszerowidth (after))
    return FALSE;
  if (g_unichar_iswide (c) || g_unichar_iswide (after))
    return TRUE;

  switch (c)
    {
    case '-':
    case HYPHEN:
    case EN_DASH:
    case EM_DASH:
      return g_unichar_isalpha (before) && g_unichar_isalpha (after);
    case '/':
      return after != '/' && !(g_unichar_isdigit (before) && g_unichar_isdigit (after));
    case '?':
    case '=':
    case '#':
      return g_unichar_isalnum (after);
    default:
      return FALSE;
    }
}

gsize
pioneer_text_segment (const char *word, gsize length)
{
  const char *end = word + length;
  gunichar before = 0;

  for (const char *p = word; p < end;)
    {
      const char *next = g_utf8_next_char (p);
      gunichar c = g_utf8_get_char (p);

      if (next < end && may_break (before, c, g_utf8_get_char (next)))
        return (gsize) (next - word);
      before = c;
      p = next;
    }

  return length;
}

/* "[12]", "[12, 14–17]": behind a space they belong to the word before it. */
static gsize
get_marks (const char *text, const char *end)
{
  const char *p = text;

  if (p + 1 >= end || *p != '[' || !g_ascii_isdigit (p[1]))
    return 0;
  for (p++; p < end && *p != ']'; p = g_utf8_next_char (p))
    if (!g_ascii_isdigit (*p) && *p != ',' && *p != ' ' && g_utf8_get_char (p) != EN_DASH)
      return 0;

  return p < end ? (gsize) (p + 1 - text) : 0;
}

static const char *
find_space (const char *text, const char *end)
{
  const char *space = memchr (text, ' ', (gsize) (end - text));

  return space != NULL ? space : end;
}

gsize
pioneer_text_unit (const char *text, const char *end)
{
  const char *stop = find_space (text, end);

  if (stop + 1 < end && stop > text)
    {
      gsize marks = get_marks (stop + 1, end);

      if (marks > 0)
        stop = find_space (stop + 1 + marks, end);
    }

  return (gsize) (stop - text);
}

static guint
longest_segment (const char *word, gsize length)
{
  guint longest = 0;

  while (length > 0)
    {
      gsize n = pioneer_text_segment (word, length);
      guint width = pioneer_text_width_of (word, n);

      longest = MAX (longest, width);
      word += n;
      length -= n;
    }

  return longest;
}

static guint
longest_of_line (const char *text, const char *end, guint most_with_marks)
{
  gboolean is_item = g_str_has_prefix (text, PIONEER_TEXT_BULLET);
  guint longest = 0;

  if (is_item)
    text += strlen (PIONEER_TEXT_BULLET);
  while (text < end)
    {
      gsize word = (gsize) (find_space (text, end) - text);
      gsize unit = pioneer_text_unit (text, end);
      guint width = unit > word ? pioneer_text_width_of (text, unit) : 0;

      if (width == 0 || width > most_with_marks)
        {
          width = longest_segment (text, word);
          unit = word;
        }
      longest = MAX (longest, width);
      text += unit > 0 ? unit : 1;
    }

  return is_item ? longest + pioneer_text_width (PIONEER_TEXT_BULLET) : longest;
}

guint
pioneer_text_longest (const char *text, guint most_with_marks)
{
  guint longest = 0;

  for (;;)
    {
      gsize length = strcspn (text, "\n");
      guint width = longest_of_line (text, text + length, most_with_marks);

      longest = MAX (longest, width);
      if (text[length] == '\0')
        return longest;
      text += length + 1;
    }
}
