/* test-packing.c - Packed numbers and the list of words, as an index writes and reads them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-bit-stream-private.h"
#include "pioneer-lexicon-private.h"
#include "pioneer-starts-private.h"
#include "pioneer-packing-private.h"

#define SEED 11

static guint32
random_of (GRand *rand, guint bits)
{
  return bits == 0 ? 0 : g_rand_int (rand) >> (32 - bits);
}

static void
test_widths (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint bits = 0; bits <= 32; bits++)
    {
      guint32 numbers[PIONEER_PACK];
      guint32 unpacked[PIONEER_PACK];
      g_autofree guint8 *bytes = g_malloc0 (pioneer_packed_size (bits) + 1);

      for (guint i = 0; i < PIONEER_PACK; i++)
        numbers[i] = random_of (rand, bits);
      if (bits > 0)
        numbers[bits] = G_MAXUINT32 >> (32 - bits);
      g_assert_cmpuint (pioneer_bits_needed (numbers, PIONEER_PACK), ==, bits);

      bytes[pioneer_packed_size (bits)] = 0x5a;
      pioneer_pack (numbers, bits, bytes);
      g_assert_cmphex (bytes[pioneer_packed_size (bits)], ==, 0x5a);
      pioneer_unpack (bytes, bits, unpacked);
      g_assert_cmpmem (numbers, sizeof numbers, unpacked, sizeof unpacked);
    }
}

static void
test_sums (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint bits = 0; bits <= 32; bits++)
    {
      guint32 numbers[PIONEER_PACK];
      guint32 sums[PIONEER_PACK];
      g_autofree guint8 *bytes = g_malloc0 (pioneer_packed_size (bits) + 1);
      guint32 sum = 1000;

      for (guint i = 0; i < PIONEER_PACK; i++)
        numbers[i] = random_of (rand, bits);
      pioneer_pack (numbers, bits, bytes);
      pioneer_unpack_sums (bytes, bits, sum, sums);
      for (guint i = 0; i < PIONEER_PACK; i++)
        {
          sum += numbers[i];
          g_assert_cmpuint (sums[i], ==, sum);
        }
    }
}

static void
test_bits (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint bits = 1; bits <= 32; bits++)
    {
      guint32 numbers[50];
      guint8 bytes[50 * 4 + 8] = { 0 };

      for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
        {
          numbers[i] = random_of (rand, bits);
          pioneer_bits_write (bytes, i, bits, numbers[i]);
        }
      for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
        g_assert_cmpuint (pioneer_bits_read (bytes, i, bits), ==, numbers[i]);
    }
}

static void
test_varints (void)
{
  const guint32 numbers[] = { 0, 1, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456, G_MAXUINT32 };
  const guint lengths[] = { 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5 };
  const guint8 endless[] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
  const guint8 *at = endless;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      guint8 bytes[PIONEER_VARINT_MAX];
      const guint8 *end = pioneer_varint_write (bytes, numbers[i]);

      at = bytes;
      g_assert_cmpuint (end - bytes, ==, lengths[i]);
      g_assert_cmpuint (pioneer_varint_read (&at, end), ==, numbers[i]);
      g_assert_true (at == end);
      g_assert_cmpuint (pioneer_varint_read (&at, end), ==, 0);
    }

  at = endless;
  pioneer_varint_read (&at, endless + 3);
  g_assert_true (at == endless + 3);
}

/* Every third text is a stem, every other a word, of the stem before it; some are long, and their numbers small and large; every twelfth is a stem
 * that one document has. */
static guint
make_entries (GPtrArray *texts, PioneerLexiconEntry *entries, guint n)
{
  guint32 n_stems = 0;

  for (guint i = 0; i < n; i++)
    {
      char *text = g_strdup_printf ("%cword%06u%s", 'a' + (char) (i * 7 / n), i * 3, i % 5 == 0 ? "andthisgoesonforlong" : "");

      g_ptr_array_add (texts, text);
      entries[i] = (PioneerLexiconEntry){ .text = text, .length = (guint32) strlen (text), .flags = PIONEER_LEXICON_WORD };
      if (i % 3 == 0)
        {
          entries[i].flags |= PIONEER_LEXICON_STEM;
          entries[i].own_term = n_stems++;
        }
      entries[i].term = n_stems - 1;
      entries[i].form = i % 6;
      entries[i].n_documents = i % 12 == 0 ? 1 : i % 2 == 0 ? i * 1000 + 1 : i % 10;
    }

  return n_stems;
}

static void
assert_entry (const PioneerLexiconEntry *entry, const PioneerLexiconEntry *expected)
{
  g_assert_cmpmem (entry->text, entry->length, expected->text, expected->length);
  g_assert_cmpuint (entry->flags, ==, expected->flags);
  g_assert_cmpuint (entry->term, ==, expected->term);
  g_assert_cmpuint (entry->form, ==, expected->form);
  g_assert_cmpuint (entry->n_documents, ==, expected->n_documents);
  if (expected->flags & PIONEER_LEXICON_STEM)
    g_assert_cmpuint (entry->own_term, ==, expected->own_term);
}

static void
check_lexicon (const PioneerLexicon *lexicon, const PioneerLexiconEntry *entries, guint n)
{
  PioneerLexiconWalk walk;
  PioneerLexiconEntry entry;
  guint next = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *longer = g_strdup_printf ("%s0", entries[i].text);

      g_assert_true (pioneer_lexicon_find (lexicon, entries[i].text, entries[i].length, &entry));
      entry.text = entries[i].text;
      assert_entry (&entry, &entries[i]);
      g_assert_false (pioneer_lexicon_find (lexicon, longer, strlen (longer), &entry));
      g_assert_false (pioneer_lexicon_find (lexicon, entries[i].text, entries[i].length - 1, &entry));
      pioneer_lexicon_walk (&walk, lexicon, longer, strlen (longer));
      g_assert_cmpint (pioneer_lexicon_next (&walk, &entry), ==, i + 1 < n);
      if (i + 1 < n)
        assert_entry (&entry, &entries[i + 1]);
    }

  for (pioneer_lexicon_walk (&walk, lexicon, "", 0); pioneer_lexicon_next (&walk, &entry); next++)
    assert_entry (&entry, &entries[next]);
  g_assert_cmpuint (next, ==, n);
}

static void
open_lexicon (PioneerLexicon *lexicon, PioneerLexiconParts *parts)
{
  lexicon->length = parts->bytes->len;
  g_byte_array_append (parts->bytes, (const guint8 *) "", 1); /* of none, too, there are bytes */
  lexicon->bytes = parts->bytes->data;
  lexicon->guides = (const guint64 *) (gconstpointer) parts->guides->data;
  lexicon->codes = &parts->codes;
  g_assert_true (pioneer_starts_open (&lexicon->starts, parts->starts->data, parts->starts->len, lexicon->n_blocks));
  g_assert_true (pioneer_starts_open (&lexicon->terms, parts->terms->data, parts->terms->len, lexicon->n_blocks));
}

static void
test_lexicon (void)
{
  /* Of 5,000, several blocks that guides tell of begin with the same eight bytes. */
  const guint sizes[] = { 0, 1, 2, 15, 16, 17, 32, 33, 255, 256, 257, 500, 5000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      g_autofree PioneerLexiconEntry *entries = g_new0 (PioneerLexiconEntry, sizes[i] + 1);
      g_auto (PioneerLexiconParts) parts = { 0 };
      PioneerLexicon lexicon = { .n_entries = sizes[i], .n_blocks = (sizes[i] + 15) / 16 };
      PioneerLexiconEntry entry;

      make_entries (texts, entries, sizes[i]);
      pioneer_lexicon_write (entries, sizes[i], &parts);
      open_lexicon (&lexicon, &parts);
      g_assert_cmpuint (pioneer_lexicon_count_blocks (sizes[i]), ==, lexicon.n_blocks);
      g_assert_cmpuint (parts.guides->len, ==, (sizes[i] + 255) / 256);
      g_assert_false (pioneer_lexicon_find (&lexicon, "", 0, &entry));
      g_assert_false (pioneer_lexicon_find (&lexicon, "zzz", 3, &entry));
      check_lexicon (&lexicon, entries, sizes[i]);
    }
}

/* Steps of up to a power of two, some of them none; groups that are full and not; of bits that are cut off, nothing is read. */
static void
test_starts (void)
{
  const guint sizes[] = { 1, 2, 31, 32, 33, 64, 1000 };
  g_autoptr (GRand) chance = g_rand_new_with_seed (3);

  for (guint i = 0; i < G_N_ELEMENTS (sizes) * 22; i++)
    {
      guint n = sizes[i / 22];
      g_autofree guint32 *numbers = g_new (guint32, n);
      g_autoptr (GByteArray) bytes = NULL;
      PioneerStarts starts;

      for (guint j = 0; j < n; j++)
        numbers[j] = (j > 0 ? numbers[j - 1] : 7) + (guint32) g_rand_int_range (chance, 0, 1 << i % 22);
      bytes = pioneer_starts_write (numbers, n);
      g_assert_true (pioneer_starts_open (&starts, bytes->data, bytes->len, n));
      for (guint j = 0; j < n; j++)
        g_assert_cmpuint (pioneer_starts_get (&starts, j), ==, numbers[j]);

      g_assert_true (pioneer_starts_open (&starts, bytes->data, bytes->len - 1, n));
      g_assert_cmpuint (pioneer_starts_get (&starts, n - 1), ==, G_MAXUINT32);
      g_assert_false (pioneer_starts_open (&starts, bytes->data, (n - 1) / 32 * 8 + 7, n));
    }
}

/* Numbers of every size by each code, one after the other; beyond their end there are zeros. */
static void
test_bit_stream (void)
{
  g_autofree guint8 *bytes = g_malloc0 (32 * 32 * PIONEER_BIT_STREAM_MAX * 3 + 16);
  PioneerBitWriter writer = { .bytes = bytes };
  PioneerBitReader reader = { .bytes = bytes };

  for (guint bits = 0; bits < 32; bits++)
    for (guint size = 0; size < 32; size++)
      {
        guint32 number = (1u << size) - (size % 3 == 0);

        pioneer_bits_put_rice (&writer, number, bits);
        pioneer_bits_put_gamma (&writer, number);
        pioneer_bits_put (&writer, number, size + 1);
      }

  reader.end = writer.at;
  for (guint bits = 0; bits < 32; bits++)
    for (guint size = 0; size < 32; size++)
      {
        guint32 number = (1u << size) - (size % 3 == 0);

        g_assert_cmpuint (pioneer_bits_take_rice (&reader, bits), ==, number);
        g_assert_cmpuint (pioneer_bits_take_gamma (&reader), ==, number);
        g_assert_cmpuint (pioneer_bits_take (&reader, size + 1), ==, number);
      }

  g_assert_cmpuint (reader.at, ==, reader.end);
  g_assert_cmpuint (pioneer_bits_take_rice (&reader, 5), ==, 0);
  g_assert_cmpuint (pioneer_bits_take_gamma (&reader), ==, 0);
}

/* 9 takes the gamma code of 10 (1010: three ones, a zero, and 010), 9 = 2 × 4 + 1 the Rice code of 2 bits 110 and 01: lowest bits first. */
static void
test_bit_codes (void)
{
  guint8 bytes[2 * PIONEER_BIT_STREAM_MAX] = { 0 };
  PioneerBitWriter writer = { .bytes = bytes };

  pioneer_bits_put_gamma (&writer, 9);
  g_assert_cmpuint (writer.at, ==, 7);
  g_assert_cmphex (bytes[0], ==, 0x27);
  pioneer_bits_put_rice (&writer, 9, 2);
  g_assert_cmpuint (writer.at, ==, 12);
  g_assert_cmphex (bytes[0], ==, 0xa7);
  g_assert_cmphex (bytes[1], ==, 0x05);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/packing/widths", test_widths);
  g_test_add_func ("/index/packing/sums", test_sums);
  g_test_add_func ("/index/packing/bits", test_bits);
  g_test_add_func ("/index/packing/varints", test_varints);
  g_test_add_func ("/index/bit-stream/all", test_bit_stream);
  g_test_add_func ("/index/bit-stream/codes", test_bit_codes);
  g_test_add_func ("/index/lexicon", test_lexicon);
  g_test_add_func ("/index/starts", test_starts);

  return g_test_run ();
}
