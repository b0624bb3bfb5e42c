/* pioneer-words.c - Lists in English sentences
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-words-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

#define MOST_NAMED 3

static GPtrArray *
drop_repeats (GPtrArray *words)
{
  GPtrArray *kept = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (pioneer_hash_text, g_str_equal);

  for (guint i = 0; i < words->len; i++)
    if (g_hash_table_add (seen, words->pdata[i]))
      g_ptr_array_add (kept, words->pdata[i]);

  return kept;
}

/* "Bradford and Airedale" beside others would be read as two of them. */
static gboolean
is_compound (const char *word)
{
  return strstr (word, ", ") != NULL || strstr (word, " and ") != NULL;
}

const char *
pioneer_words_between (const char *const *words, guint n, guint i, guint n_all)
{
  gboolean compound = FALSE;

  for (guint j = 0; j < n; j++)
    compound = compound || is_compound (words[j]);
  if (i + 1 < n_all)
    return compound ? "; " : ", ";

  return compound && n_all > 2 ? "; and " : " and ";
}

void
pioneer_words_append_list (GString *out, GPtrArray *words)
{
  g_autoptr (GPtrArray) kept = drop_repeats (words);
  /* "and 1 other" is no shorter than its name. */
  guint named = kept->len <= MOST_NAMED + 1 ? kept->len : MOST_NAMED;

  for (guint i = 0; i < named; i++)
    {
      if (i > 0)
        g_string_append (out, pioneer_words_between ((const char *const *) kept->pdata, named, i, kept->len));
      g_string_append (out, kept->pdata[i]);
    }

  if (named < kept->len)
    g_string_append_printf (out, "%s%u others", pioneer_words_between ((const char *const *) kept->pdata, named, named, named + 1),
                            kept->len - named);
}

static int
compare_slugs (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
pioneer_words_sources (const PioneerStatementData *const *statements, guint n)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (pioneer_hash_text, g_str_equal);
  GPtrArray *slugs = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    for (guint32 j = 0; j < statements[i]->n_citations; j++)
      if (g_hash_table_add (seen, (gpointer) statements[i]->citations[j].source))
        g_ptr_array_add (slugs, (gpointer) statements[i]->citations[j].source);

  g_ptr_array_sort (slugs, compare_slugs);

  return slugs;
}

void
pioneer_words_append_sources (PioneerStore *store, GPtrArray *slugs, GString *out)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < slugs->len; i++)
    {
      guint32 record = pioneer_store_find (store, PIONEER_KIND_SOURCE, slugs->pdata[i]);

      g_ptr_array_add (names, record != PIONEER_NO_RECORD ? (gpointer) pioneer_store_name (store, record) : slugs->pdata[i]);
    }

  if (names->len > 0)
    pioneer_words_append_list (out, names);
  else
    g_string_append (out, "no source");
}

const char *
pioneer_words_state (PioneerState state)
{
  static const char *const words[] = {
    [PIONEER_STATE_VALUE] = "a value",
    [PIONEER_STATE_UNKNOWN] = "unknown",
    [PIONEER_STATE_NONE] = "none",
    [PIONEER_STATE_NOT_STATED] = "not stated",
  };

  return words[state];
}

char *
pioneer_words_value (PioneerStore *store, const PioneerStatementData *statement)
{
  GString *out = g_string_new (NULL);

  if (statement->state == PIONEER_STATE_VALUE)
    pioneer_store_display (store, &pioneer_field_spec (statement->field)->spec, &statement->value, out);
  else
    g_string_append (out, pioneer_words_state (statement->state));

  return g_string_free (out, FALSE);
}
