/* test-blocks.c - 128 postings packed: exceptions, places, whole blocks, and what can't be one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-block-private.h"

#define SEED 5
#define ANY  1 /* least gain: whatever makes it shorter */

static void
check_exceptions (const guint32 *numbers, guint expected_bits, guint expected_ones, guint expected_others)
{
  guint32 read[PIONEER_PACK];
  guint8 packed[pioneer_packed_size (32)];
  guint8 bytes[2 * PIONEER_PACK];
  PioneerExceptions exceptions;
  guint bits = pioneer_bits_choose (numbers, ANY, &exceptions);

  g_assert_cmpuint (bits, ==, expected_bits);
  g_assert_cmpuint (exceptions.n_ones, ==, expected_ones);
  g_assert_cmpuint (exceptions.n_others, ==, expected_others);
  pioneer_pack (numbers, bits, packed);
  g_assert_cmpuint (pioneer_exceptions_write (numbers, exceptions, bits, bytes) - bytes, ==, pioneer_exceptions_size (exceptions));
  pioneer_unpack (packed, bits, read);
  pioneer_exceptions_add (bytes, exceptions, bits, read);
  g_assert_cmpmem (read, sizeof read, numbers, sizeof read);
}

/* 16 bytes a bit, against a byte for how many exceptions there are, and one or two for each. */
static void
test_exceptions (void)
{
  guint32 numbers[PIONEER_PACK] = { 0 };

  check_exceptions (numbers, 0, 0, 0);
  for (guint i = 0; i < 14; i++)
    numbers[9 * i] = 1;
  check_exceptions (numbers, 0, 14, 0);
  numbers[127] = 1;
  check_exceptions (numbers, 1, 0, 0);
  numbers[126] = 255;
  check_exceptions (numbers, 0, 15, 1);
  numbers[127] = 3;
  check_exceptions (numbers, 0, 14, 2);
  /* A byte holds the higher bits, however few need them. */
  numbers[126] = G_MAXUINT32;
  check_exceptions (numbers, 24, 0, 1);
}

/* There are at most 15 of either kind, whatever more would save. */
static void
test_many_exceptions (void)
{
  guint32 numbers[PIONEER_PACK] = { 0 };

  for (guint i = 0; i < 15; i++)
    numbers[i] = 7;
  check_exceptions (numbers, 0, 0, 15);
  numbers[15] = 7;
  check_exceptions (numbers, 3, 0, 0);
}

/* What would save less isn't done. */
static void
test_least_gain (void)
{
  guint32 numbers[PIONEER_PACK] = { [3] = 1, [7] = 1 };
  PioneerExceptions exceptions;

  g_assert_cmpuint (pioneer_bits_choose (numbers, 13, &exceptions), ==, 0);
  g_assert_cmpuint (exceptions.n_ones, ==, 2);
  g_assert_cmpuint (pioneer_bits_choose (numbers, 14, &exceptions), ==, 1);
  g_assert_cmpuint (exceptions.n_ones, ==, 0);
}

static void
test_sums (void)
{
  guint32 numbers[PIONEER_PACK];
  guint32 sum = 1000;

  for (guint i = 0; i < PIONEER_PACK; i++)
    numbers[i] = i * i % 77;
  pioneer_sum_up (sum, numbers);
  for (guint i = 0; i < PIONEER_PACK; i++)
    {
      sum += i * i % 77;
      g_assert_cmpuint (numbers[i], ==, sum);
    }
}

/* Each limit is the largest whose cube fits, and dividing by multiplying is exact for all numbers near a multiple. */
static void
test_limits (void)
{
  for (guint bits = 0; bits < PIONEER_RADIX_SINGLES; bits++)
    {
      const PioneerRadix *radix = &pioneer_radixes[bits];
      guint64 limit = radix->limit;

      g_assert_cmpuint (limit * limit * limit, <=, G_GUINT64_CONSTANT (1) << bits);
      g_assert_cmpuint ((limit + 1) * (limit + 1) * (limit + 1), >, G_GUINT64_CONSTANT (1) << bits);
      for (guint64 multiple = limit; multiple < G_GUINT64_CONSTANT (1) << bits; multiple += limit)
        {
          g_assert_cmpuint (multiple * radix->inverse >> PIONEER_RADIX_SHIFT, ==, multiple / limit);
          g_assert_cmpuint ((multiple - 1) * radix->inverse >> PIONEER_RADIX_SHIFT, ==, multiple / limit - 1);
        }
    }
}

static void
check_radix (const guint32 *numbers, guint n)
{
  guint8 bytes[PIONEER_PACK * 4 + 16];
  guint32 read[PIONEER_PACK];
  guint radix = pioneer_radix_choose (numbers, n);

  g_assert_cmpuint (pioneer_radix_write (numbers, n, radix, bytes) - bytes, ==, pioneer_radix_size (n, radix));
  for (guint first = 0; first <= n; first++)
    for (guint count = 0; count <= MIN (n - first, 5); count++)
      {
        pioneer_radix_read (bytes, radix, first, count, read);
        g_assert_cmpmem (read, count * sizeof *read, numbers + first, count * sizeof *read);
      }
}

static void
test_radix (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint bits = 0; bits <= 32; bits++)
    for (guint n = 0; n <= 40; n++)
      {
        guint32 numbers[40];

        for (guint i = 0; i < n; i++)
          numbers[i] = bits == 0 ? 0 : g_rand_int (rand) >> (32 - bits);
        check_radix (numbers, n);
      }
}

static void
make_block (PioneerBlockDraft *block, guint32 *places, GRand *rand)
{
  const guint widths[PIONEER_BLOCK_N_ROWS] = { (guint) g_rand_int_range (rand, 1, 26), (guint) g_rand_int_range (rand, 0, 17),
                                               (guint) g_rand_int_range (rand, 0, 33) };

  for (guint row = 0; row < PIONEER_BLOCK_N_ROWS; row++)
    for (guint i = 0; i < PIONEER_PACK; i++)
      {
        guint less = (guint) g_rand_int_range (rand, 0, 8);
        guint width = widths[row] > less ? widths[row] - less : 0;

        block->rows[row][i] = (width > 0 ? g_rand_int (rand) >> (32 - width) : 0) + (row == PIONEER_BLOCK_DOCUMENTS);
      }
  block->places = places;
  block->n_places = (guint32) g_rand_int_range (rand, 0, 300);
  for (guint32 i = 0; i < block->n_places; i++)
    places[i] = g_rand_int (rand) >> (10 + i % 20);
}

static void
check_block (const PioneerBlockDraft *draft, const guint8 *bytes, const guint8 *end)
{
  PioneerBlock block;
  guint32 numbers[PIONEER_PACK];
  guint32 places[300];
  guint32 document = 41;

  g_assert_true (pioneer_block_open (&block, bytes, end));
  pioneer_block_read_documents (&block, document, numbers);
  for (guint i = 0; i < PIONEER_PACK; i++)
    g_assert_cmpuint (numbers[i], ==, document += draft->rows[PIONEER_BLOCK_DOCUMENTS][i]);
  for (guint row = PIONEER_BLOCK_CODES; row < PIONEER_BLOCK_N_ROWS; row++)
    {
      pioneer_block_read (&block, row, numbers);
      g_assert_cmpmem (numbers, sizeof numbers, draft->rows[row], sizeof draft->rows[row]);
      for (guint i = 0; i < PIONEER_PACK; i++)
        g_assert_cmpuint (pioneer_block_peek (&block, row, i), ==, numbers[i]);
    }
  g_assert_cmpuint (bytes + block.places + pioneer_radix_size (draft->n_places, block.radix) - end, ==, 0);
  pioneer_radix_read (bytes + block.places, block.radix, 0, draft->n_places, places);
  g_assert_cmpmem (places, draft->n_places * sizeof *places, draft->places, draft->n_places * sizeof *places);
}

static void
test_blocks (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint round = 0; round < 1000; round++)
    {
      PioneerBlockDraft draft;
      guint32 places[300];
      g_autofree guint8 *bytes = NULL;

      make_block (&draft, places, rand);
      bytes = g_malloc0 (pioneer_block_size (&draft));
      check_block (&draft, bytes, pioneer_block_write (&draft, bytes));
    }
}

/* Whatever the bytes are, what is opened lies within them. */
static void
test_damaged (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint round = 0; round < 5000; round++)
    {
      gsize size = (gsize) g_rand_int_range (rand, 0, 2000);
      g_autofree guint8 *bytes = g_malloc (size + 8); /* some are read 8 at a time */
      guint32 numbers[PIONEER_PACK];
      PioneerBlock block;

      for (gsize i = 0; i < size + 8; i++)
        bytes[i] = (guint8) (g_rand_int (rand) & g_rand_int (rand));
      if (!pioneer_block_open (&block, bytes, bytes + size))
        continue;
      g_assert_cmpuint (block.places, <=, size);
      pioneer_block_read_documents (&block, G_MAXUINT32, numbers);
      for (guint row = 0; row < PIONEER_BLOCK_N_ROWS; row++)
        {
          pioneer_block_read (&block, row, numbers);
          pioneer_block_peek (&block, row, PIONEER_PACK - 1);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/blocks/exceptions", test_exceptions);
  g_test_add_func ("/index/blocks/many-exceptions", test_many_exceptions);
  g_test_add_func ("/index/blocks/least-gain", test_least_gain);
  g_test_add_func ("/index/blocks/sums", test_sums);
  g_test_add_func ("/index/blocks/limits", test_limits);
  g_test_add_func ("/index/blocks/radix", test_radix);
  g_test_add_func ("/index/blocks/whole", test_blocks);
  g_test_add_func ("/index/blocks/damaged", test_damaged);

  return g_test_run ();
}
