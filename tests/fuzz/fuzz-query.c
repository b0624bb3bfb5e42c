/* fuzz-query.c - fuzzes the reading and building of queries, or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdint.h>
#include <string.h>

#include "pioneer-error.h"
#include "pioneer-query.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* Whatever came to be a query is written so that it is read as an equal one; whatever didn't says why. Takes both. */
static void
check (PioneerQuery *query, GError *error)
{
  g_autoptr (PioneerQuery) taken = query;
  g_autoptr (GError) failure = error;
  g_autoptr (GError) again = NULL;
  g_autoptr (PioneerQuery) second = NULL;

  g_assert_true ((taken == NULL) == (failure != NULL));
  if (failure != NULL)
    {
      g_assert_true (failure->domain == PIONEER_ERROR);
      g_assert_true (g_utf8_validate (failure->message, -1, NULL));
      g_assert_cmpuint (strlen (failure->message), >, 0);
      return;
    }

  second = pioneer_query_new (pioneer_query_to_string (taken), &again);
  g_assert_no_error (again);
  g_assert_cmpstr (pioneer_query_to_string (second), ==, pioneer_query_to_string (taken));
  g_assert_true (pioneer_query_equal (second, taken));
}

static void
check_words (const char *text)
{
  GError *error = NULL;
  PioneerQuery *query;

  query = pioneer_query_new_word (text, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_phrase (text, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_prefix (text, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_fuzzy (text, 1, &error);
  check (query, error);
}

/* The first line is the name of a field, the second a value. */
static void
check_conditions (const char *field, const char *value)
{
  GError *error = NULL;
  PioneerQuery *query;

  query = pioneer_query_new_field (field, value, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_field_prefix (field, value, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_range (field, value, value, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_below (field, value, &error);
  check (query, error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  char *line = strchr (text, '\n');
  GError *error = NULL;
  PioneerQuery *query;

  query = pioneer_query_new (text, &error);
  check (query, error);
  error = NULL;
  query = pioneer_query_new_any_word (text, &error);
  check (query, error);

  check_words (text);
  if (line != NULL)
    {
      *line = '\0';
      check_conditions (text, line + 1);
    }

  return 0;
}
