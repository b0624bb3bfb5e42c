/* pioneer-query-value.c - What stands behind the colon of a condition, as it is written
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-value-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-term-private.h"
#include "pioneer-query-text-private.h"

static const struct
{
  const char *written;
  const char *sign;
} signs[] = { { "<=", "<=" }, { ">=", ">=" }, { "≤", "<=" }, { "≥", ">=" }, { "<", "<" }, { ">", ">" }, { "=", "=" } };

const char *
pioneer_query_value_sign (const char *text, gsize *length)
{
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_has_prefix (text, signs[i].written))
      {
        *length = strlen (signs[i].written);
        return signs[i].sign;
      }

  *length = 0;

  return "";
}

/* Texts and names have no order: the signs of a comparison are their own in quotes. */
static gboolean
holds_names (const PioneerQueryName *name)
{
  return name->spec != NULL && (name->spec->type == PIONEER_VALUE_TYPE_TEXT || name->spec->type == PIONEER_VALUE_TYPE_RECORD);
}

static gboolean
holds_dates (const PioneerQueryName *name)
{
  return name->spec != NULL && name->spec->type == PIONEER_VALUE_TYPE_PERIOD;
}

/* The two points of a range; not those of "2013-07/..", nor such as a backslash parts. */
static const char *
find_points (const PioneerQueryName *name, const char *raw, gboolean quoted)
{
  for (const char *at = raw; *at != '\0'; at++)
    {
      if (quoted && at[0] == '\\' && at[1] != '\0')
        at++;
      else if (at[0] == '.' && at[1] == '.' && !(holds_dates (name) && (at[2] == '/' || (at > raw && at[-1] == '/'))))
        return at;
    }

  return NULL;
}

/* What stands for itself: tidied, and without backslashes where it stood in quotes. */
static char *
read_literal (const char *raw, gsize length, gboolean quoted)
{
  g_autofree char *part = g_strndup (raw, length);
  g_autofree char *plain = quoted ? pioneer_query_unescape (part) : g_strdup (part);

  return pioneer_query_tidy (plain);
}

static PioneerQueryNode *
read_range (const PioneerQueryName *name, const PioneerQueryWritten *written, const char *points, GError **error)
{
  g_autofree char *lowest = read_literal (written->raw, (gsize) (points - written->raw), written->quoted);
  g_autofree char *highest = read_literal (points + 2, strlen (points + 2), written->quoted);
  PioneerQueryBounds bounds = { *lowest != '\0' ? lowest : NULL, *highest != '\0' ? highest : NULL, FALSE, FALSE };

  return pioneer_query_condition_range (name, &bounds, written->column, error);
}

static PioneerQueryNode *
read_comparison (const PioneerQueryName *name, const PioneerQueryWritten *written, GError **error)
{
  g_autofree char *bound = read_literal (written->raw, strlen (written->raw), written->quoted);
  PioneerQueryBounds bounds = { 0 };

  if (*bound == '\0')
    {
      pioneer_query_fault (
          error, PIONEER_ERROR_PARSE, written->column,
          "“%s” has no amount or date behind it; write it without a space, such as >=200k, or in quotes, such as \"<8 week\"",
          written->sign);
      return NULL;
    }

  if (*written->sign == '<')
    bounds = (PioneerQueryBounds){ .highest = bound, .below = written->sign[1] == '\0' };
  else
    bounds = (PioneerQueryBounds){ .lowest = bound, .above = written->sign[1] == '\0' };

  return pioneer_query_condition_range (name, &bounds, written->column, error);
}

static PioneerQueryNode *
read_equal (const PioneerQueryName *name, const PioneerQueryWritten *written, GError **error)
{
  g_autofree char *value = read_literal (written->raw, strlen (written->raw), written->quoted);

  return pioneer_query_condition_equal (name, value, written->column, error);
}

static PioneerQueryNode *
read_pattern (const PioneerQueryName *name, const PioneerQueryWritten *written, GError **error)
{
  PioneerQueryNode *child = pioneer_query_term_read (written->raw, written->column, error);

  return child != NULL ? pioneer_query_condition_text (name, child, written->column, error) : NULL;
}

/* A sign between the quotes is as good as one before them. */
static PioneerQueryWritten
take_sign (const PioneerQueryWritten *written)
{
  PioneerQueryWritten result = *written;
  gsize length;

  while (*result.sign == '\0' && pioneer_query_is_space (g_utf8_get_char (result.raw)) && *result.raw != '\0')
    result.raw = g_utf8_next_char (result.raw);
  if (*result.sign == '\0')
    {
      result.sign = pioneer_query_value_sign (result.raw, &length);
      result.raw += length;
    }

  return result;
}

static gboolean
is_bare_form (const PioneerQueryWritten *written)
{
  return !written->quoted && *written->sign == '\0' &&
         (pioneer_query_state_find (written->raw) >= 0 || pioneer_query_term_is_pattern (written->raw));
}

/* A word that says what is stated; prefix* or fuzzy~. */
static PioneerQueryNode *
read_bare (const PioneerQueryName *name, const PioneerQueryWritten *written, GError **error)
{
  int state = pioneer_query_state_find (written->raw);

  if (state >= 0)
    return pioneer_query_condition_state (name, (PioneerCondition) state, written->column, error);

  return read_pattern (name, written, error);
}

PioneerQueryNode *
pioneer_query_value_read (const PioneerQueryName *name, const PioneerQueryWritten *written, GError **error)
{
  PioneerQueryWritten rest;
  const char *points;

  if (is_bare_form (written))
    return read_bare (name, written, error);

  rest = holds_names (name) && written->quoted ? *written : take_sign (written);
  if (strcmp (rest.sign, "") != 0 && strcmp (rest.sign, "=") != 0)
    return read_comparison (name, &rest, error);

  points = holds_names (name) || *rest.sign == '=' ? NULL : find_points (name, rest.raw, rest.quoted);

  return points != NULL ? read_range (name, &rest, points, error) : read_equal (name, &rest, error);
}
