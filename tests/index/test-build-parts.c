/* test-build-parts.c - What an index is built with: numbers for words, words in order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-text-sort-private.h"
#include "pioneer-word-table-private.h"

#define SEED    5
#define LONGEST 64

/* Texts of each length, and for each of their bytes one that differs in that byte alone. */
static void
test_word_lengths (void)
{
  g_auto (PioneerWordTable) table;
  guint32 expected = 0;

  pioneer_word_table_init (&table);
  for (guint length = 1; length <= LONGEST; length++)
    for (guint other = 0; other <= length; other++)
      {
        g_autofree char *text = g_strnfill (length, 'a');
        guint32 found_length;

        if (other < length)
          text[other] = 'b';
        g_assert_cmpuint (pioneer_word_table_add (&table, text, length), ==, expected);
        g_assert_cmpuint (pioneer_word_table_add (&table, text, length), ==, expected);
        g_assert_cmpmem (pioneer_word_table_get (&table, expected, &found_length), found_length, text, length);
        expected++;
      }
  g_assert_cmpuint (table.n_texts, ==, expected);
}

/* More words than the table has room for at first, many together. */
static void
test_many_words (void)
{
  g_auto (PioneerWordTable) table;

  pioneer_word_table_init (&table);
  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < 20000; i++)
      {
        PioneerWordQuery queries[2];
        char texts[2][32];

        for (guint j = 0; j < 2; j++)
          {
            g_snprintf (texts[j], sizeof texts[j], "word-of-some-length-%u", 2 * i + j);
            pioneer_word_table_prepare (&table, &queries[j], texts[j], (guint) strlen (texts[j]));
          }
        for (guint j = 0; j < 2; j++)
          g_assert_cmpuint (pioneer_word_table_take (&table, &queries[j]), ==, 2 * i + j);
      }
}

static void
test_order (void)
{
  static const char *const texts[] = { "stroke", "care", "integrationist", "a", "integration", "é", "care", "integrations", "" };
  static const guint32 expected[] = { 8, 3, 1, 6, 4, 2, 7, 0, 5 };
  PioneerLexiconEntry entries[G_N_ELEMENTS (texts)] = { 0 };
  g_autofree guint32 *order = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      entries[i].text = texts[i];
      entries[i].length = (guint32) strlen (texts[i]);
    }
  order = pioneer_sort_texts (entries, sizeof entries[0], G_N_ELEMENTS (texts));
  g_assert_cmpmem (order, sizeof expected, expected, sizeof expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/build/word-lengths", test_word_lengths);
  g_test_add_func ("/index/build/many-words", test_many_words);
  g_test_add_func ("/index/build/order", test_order);

  return g_test_run ();
}
