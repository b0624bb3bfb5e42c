/* test-build-parts.c - What an index is built with: numbers for words, words in order, numbers with exceptions
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-packing-private.h"
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

static void
check_exceptions (const guint32 *numbers, guint expected_bits, guint expected_exceptions)
{
  guint32 read[PIONEER_PACK];
  guint8 packed[pioneer_packed_size (32)];
  guint8 exceptions[PIONEER_PACK * PIONEER_EXCEPTION_SIZE];
  guint n;
  guint bits = pioneer_bits_choose (numbers, &n);

  g_assert_cmpuint (bits, ==, expected_bits);
  g_assert_cmpuint (n, ==, expected_exceptions);
  pioneer_pack (numbers, bits, packed);
  g_assert_cmpuint (pioneer_exceptions_write (numbers, bits, exceptions) - exceptions, ==, n * PIONEER_EXCEPTION_SIZE);
  pioneer_unpack (packed, bits, read);
  pioneer_exceptions_add (exceptions, n, bits, read);
  g_assert_cmpmem (read, sizeof read, numbers, sizeof read);
}

/* A bit more for all takes 16 bytes, an exception 2. */
static void
test_exceptions (void)
{
  guint32 numbers[PIONEER_PACK] = { 0 };

  check_exceptions (numbers, 0, 0);
  for (guint i = 0; i < 7; i++)
    numbers[10 * i] = 1;
  check_exceptions (numbers, 0, 7);
  numbers[127] = 1;
  check_exceptions (numbers, 1, 0);
  numbers[126] = 255;
  check_exceptions (numbers, 1, 1);
  /* A byte holds the higher bits, however few need them. */
  numbers[126] = G_MAXUINT32;
  check_exceptions (numbers, 24, 1);
}

static void
test_random_exceptions (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint round = 0; round < 2000; round++)
    {
      guint32 numbers[PIONEER_PACK];
      guint32 read[PIONEER_PACK];
      guint8 packed[pioneer_packed_size (32)];
      guint8 exceptions[PIONEER_PACK * PIONEER_EXCEPTION_SIZE];
      guint bits;
      guint n;

      for (guint i = 0; i < PIONEER_PACK; i++)
        numbers[i] = g_rand_int (rand) >> (g_rand_int_range (rand, 0, 16) == 0 ? round % 32 : 31 - round % 7);
      bits = pioneer_bits_choose (numbers, &n);
      g_assert_cmpuint (pioneer_packed_size (bits) + n * PIONEER_EXCEPTION_SIZE, <=,
                        pioneer_packed_size (pioneer_bits_needed (numbers, PIONEER_PACK)));
      pioneer_pack (numbers, bits, packed);
      pioneer_exceptions_write (numbers, bits, exceptions);
      pioneer_unpack (packed, bits, read);
      pioneer_exceptions_add (exceptions, n, bits, read);
      g_assert_cmpmem (read, sizeof read, numbers, sizeof read);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/build/word-lengths", test_word_lengths);
  g_test_add_func ("/index/build/many-words", test_many_words);
  g_test_add_func ("/index/build/order", test_order);
  g_test_add_func ("/index/build/exceptions", test_exceptions);
  g_test_add_func ("/index/build/random-exceptions", test_random_exceptions);

  return g_test_run ();
}
