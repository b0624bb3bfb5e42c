/* test-postings.c - The documents of a term, from one to many blocks, and what is found of damage
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "../evidence/store-fixture.h"
#include "pioneer-cursor-private.h"
#include "pioneer-error.h"

#define N_RECORDS 1500

/* In how many records the words stand: those whose number it divides. */
static const struct
{
  const char *word;
  guint every;
  guint most;
} words[] = { { "ward", 1, 1 },    { "team", 3, 127 },  { "home", 2, 128 },
              { "nurse", 1, 129 }, { "term", 1, 1000 }, { "care", 1, N_RECORDS } };

static gboolean
has_word (guint which, guint record)
{
  return record % words[which].every == 0 && record / words[which].every < words[which].most;
}

/* Names are padded to different lengths; each word stands once or twice, and half of the time in another form. */
static PioneerStore *
make_store (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  for (guint i = 0; i < N_RECORDS; i++)
    {
      g_autofree char *record = g_strdup_printf ("partner/r%04u", i);
      g_autoptr (GString) name = g_string_new ("x");

      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        if (has_word (j, i))
          g_string_append_printf (name, " %s%s", words[j].word, i % 2 == 1 ? "s" : "");
      for (guint j = 0; j < i % 5; j++)
        g_string_append (name, " pad");
      store_fixture_add (fixture, record, "name", name->str, "a@0-1", NULL);
    }

  return store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
}

static PioneerIndex *
open_index (PioneerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = pioneer_index_build (store, NULL, &error);
  PioneerIndex *index;

  g_assert_no_error (error);
  index = pioneer_index_new (bytes, &error);
  g_assert_no_error (error);
  g_assert_true (pioneer_index_check (index, store, &error));
  g_assert_no_error (error);

  return index;
}

static guint
get_number (PioneerStore *store, PioneerIndex *index, guint32 document)
{
  const char *slug = pioneer_store_record (store, pioneer_index_get_record (index, document))->slug;

  return slug[0] == 'r' ? (guint) g_ascii_strtoull (slug + 1, NULL, 10) : G_MAXUINT;
}

static void
check_block (PioneerStore *store, PioneerIndex *index, PioneerCursor *cursor, guint which, GHashTable *seen)
{
  guint32 places[PIONEER_MAX_PLACES];

  pioneer_cursor_read_codes (cursor);
  for (guint32 i = 0; i < cursor->n; i++)
    {
      guint number = get_number (store, index, cursor->documents[i]);
      guint before = 1; /* the "x", and the words before it */

      g_assert_true (has_word (which, number));
      g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (number + 1)));
      g_assert_cmpuint (pioneer_cursor_code (cursor, i)->frequency, ==, 10);
      g_assert_cmpuint (pioneer_cursor_places (cursor, i, places), ==, 1);
      for (guint j = 0; j < which; j++)
        before += has_word (j, number);
      g_assert_cmpuint (places[0], ==, before);
    }
}

static void
test_blocks (void)
{
  g_autoptr (PioneerStore) store = make_store ();
  g_autoptr (PioneerIndex) index = open_index (store);
  g_autofree PioneerCursor *cursor = g_new (PioneerCursor, 1);

  for (guint which = 0; which < G_N_ELEMENTS (words); which++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
      PioneerIndexWord word;
      guint expected = 0;

      for (guint i = 0; i < N_RECORDS; i++)
        expected += has_word (which, i);
      g_assert_true (pioneer_index_find_word (index, words[which].word, strlen (words[which].word), &word));
      g_assert_cmpuint (pioneer_index_get_frequency (index, word.term), ==, expected);
      g_assert_true (pioneer_cursor_init (cursor, index, word.term));
      g_assert_cmpuint (cursor->n_documents, ==, expected);
      for (guint32 block = 0; block < cursor->n_blocks; block++)
        {
          pioneer_cursor_read (cursor, block);
          check_block (store, index, cursor, which, seen);
        }
      g_assert_cmpuint (g_hash_table_size (seen), ==, expected);
    }
}

/* Asked for each document in its order, with steps of several sizes, the cursor is at those that have the word. */
static void
test_seek (void)
{
  const guint steps[] = { 1, 2, 7, 130, 700 };
  g_autoptr (PioneerStore) store = make_store ();
  g_autoptr (PioneerIndex) index = open_index (store);
  g_autofree PioneerCursor *cursor = g_new (PioneerCursor, 1);

  for (guint which = 0; which < G_N_ELEMENTS (words); which++)
    for (guint step = 0; step < G_N_ELEMENTS (steps); step++)
      {
        PioneerIndexWord word;

        g_assert_true (pioneer_index_find_word (index, words[which].word, strlen (words[which].word), &word));
        g_assert_true (pioneer_cursor_init (cursor, index, word.term));
        for (guint32 i = 0; i < pioneer_index_get_n_documents (index); i += steps[step])
          {
            guint number = get_number (store, index, i);

            g_assert_cmpint (pioneer_cursor_seek (cursor, i), ==, number != G_MAXUINT && has_word (which, number));
          }
      }
}

/* Reads all that an index has, as a search would. */
static void
read_all (PioneerIndex *index)
{
  g_autofree PioneerCursor *cursor = g_new (PioneerCursor, 1);
  guint32 places[PIONEER_MAX_PLACES];

  for (guint32 term = 0; term < index->n_terms; term++)
    {
      if (!pioneer_cursor_init (cursor, index, term))
        continue;
      for (guint32 block = 0; block < cursor->n_blocks; block++)
        {
          pioneer_cursor_read (cursor, block);
          pioneer_cursor_read_codes (cursor);
          pioneer_cursor_read_forms (cursor);
          for (guint32 i = 0; i < cursor->n; i++)
            {
              g_assert_cmpuint (cursor->documents[i], <, pioneer_index_get_n_documents (index));
              pioneer_cursor_places (cursor, i, places);
            }
        }
    }
}

/* Bytes whose damage a reading of all must find: where documents are, where terms start, and what stands for a record. Others change what is
 * found, and only a file's checksums tell. */
static void
test_damage (void)
{
  g_autoptr (PioneerStore) store = make_store ();
  g_autoptr (GBytes) bytes = pioneer_index_build (store, NULL, NULL);
  gsize length;
  const guint8 *whole = g_bytes_get_data (bytes, &length);
  const PioneerIndexHeader *header = (const PioneerIndexHeader *) (gconstpointer) whole;
  guint n_found = 0;
  guint n = 0;

  for (gsize place = 0; place < length; place += 1 + length / 1500)
    {
      guint8 *copy = g_memdup2 (whole, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (PioneerIndex) index = NULL;
      gsize records = header->parts[PIONEER_PART_RECORDS].offset;
      gboolean good;

      copy[place] ^= 0xff;
      damaged = g_bytes_new_take (copy, length);
      index = pioneer_index_new (damaged, &error);
      good = index != NULL && pioneer_index_check (index, store, &error);
      g_assert_true (good == (error == NULL));
      if (place >= records && place < records + header->n_documents / PIONEER_STARTS_GROUP * sizeof (PioneerStartsGroup))
        g_assert_false (good);
      if (index != NULL)
        read_all (index);
      n_found += !good;
      n++;
    }
  g_test_message ("%u of %u flipped bytes are found", n_found, n);
  g_assert_cmpuint (n_found, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/postings/blocks", test_blocks);
  g_test_add_func ("/index/postings/seek", test_seek);
  g_test_add_func ("/index/postings/damage", test_damage);

  return g_test_run ();
}
