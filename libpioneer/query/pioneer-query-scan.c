/* pioneer-query-scan.c - How far a piece of a query reaches
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-scan-private.h"

#include <string.h>

#include "pioneer-query-name-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-value-private.h"

static gboolean
ends_run (const char *at)
{
  gunichar character = g_utf8_get_char (at);

  return character == 0 || character == '(' || character == ')' || pioneer_query_is_space (character) ||
         pioneer_query_is_quote (character);
}

const char *
pioneer_query_skip_run (const char *at)
{
  while (!ends_run (at))
    at = g_utf8_next_char (at);

  return at;
}

const char *
pioneer_query_skip_spaces (const char *at)
{
  while (*at != '\0' && pioneer_query_is_space (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

/* "10..," ends in the points of a range. */
char *
pioneer_query_trim_value (const char *start, const char *end)
{
  while (end > start && strchr (",;.!?", end[-1]) != NULL && !(end - start > 1 && end[-1] == '.' && end[-2] == '.'))
    end--;

  return g_strndup (start, (gsize) (end - start));
}

gboolean
pioneer_query_says_something (const char *value)
{
  return strcmp (value, "*") == 0 || pioneer_query_has_word (value, -1);
}

gboolean
pioneer_query_has_value (const char *colon)
{
  const char *start = colon + 1;
  g_autofree char *value = NULL;
  gsize length;

  if (*colon != ':' || !pioneer_query_name_starts_value (start))
    return FALSE;
  if (*start == '(' || pioneer_query_is_quote (g_utf8_get_char (start)) || *pioneer_query_value_sign (start, &length) != '\0')
    return TRUE;

  value = pioneer_query_trim_value (start, pioneer_query_skip_run (start));

  return pioneer_query_says_something (value);
}
