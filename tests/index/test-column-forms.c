/* test-column-forms.c - Columns in all their forms, against what is counted one by one, and columns that are damaged
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <string.h>

#include "../evidence/store-fixture.h"
#include "pioneer-column-draft-private.h"
#include "pioneer-error.h"

#define N_DOCUMENTS 5000

/* One column, and by document the numbers that it should have, ascending. */
typedef struct
{
  PioneerColumnDraft draft;
  guint32 n_values;
  GArray *expected[N_DOCUMENTS]; /* guint32 */
  guint8 *bytes;
  gsize length;
  PioneerColumns *columns;
  const PioneerColumn *column;
} Made;

static void
made_init (Made *self, guint32 n_values)
{
  *self = (Made){ .draft = { .field = PIONEER_FIELD_SUBJECT, .member = PIONEER_COLUMN_VALUE }, .n_values = n_values };
  pioneer_word_table_init (&self->draft.items);
  /* the n-th value is the n-th record, so that it also is the n-th in their order */
  for (guint32 i = 0; i < n_values; i++)
    {
      PioneerColumnItem item;

      memset (&item, 0, sizeof item);
      item.type = PIONEER_VALUE_TYPE_RECORD;
      item.kind = PIONEER_KIND_SITE;
      item.number = (gint32) i;
      pioneer_word_table_add (&self->draft.items, (const char *) &item, sizeof item);
    }
  for (guint i = 0; i < N_DOCUMENTS; i++)
    self->expected[i] = g_array_new (FALSE, FALSE, sizeof (guint32));
}

static void
made_clear (Made *self)
{
  for (guint i = 0; i < N_DOCUMENTS; i++)
    g_array_unref (self->expected[i]);
  pioneer_columns_free (self->columns);
  g_free (self->bytes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Made, made_clear)

/* Documents ascend, and of one document the numbers. */
static void
say (Made *self, guint32 document, guint32 number)
{
  PioneerColumnSaying saying = { document, number };

  pioneer_column_draft_say (&self->draft, saying);
  g_array_append_val (self->expected[document], number);
}

static void
pack (Made *self, PioneerColumnForm form, guint width)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GError) error = NULL;
  PioneerColumnParts parts = { .parts = all };
  PioneerColumnsHead head = { 1, N_DOCUMENTS };
  PioneerColumnEntry entry;
  guint8 *at;

  g_assert_true (pioneer_column_pack (&self->draft, &parts, &entry));
  self->length = sizeof head + sizeof entry + parts.length;
  self->bytes = g_malloc0 (self->length);
  memcpy (self->bytes, &head, sizeof head);
  memcpy (self->bytes + sizeof head, &entry, sizeof entry);
  at = self->bytes + sizeof head + sizeof entry;
  for (guint i = 0; i < all->len; i++)
    {
      gsize length;
      gconstpointer part = g_bytes_get_data (all->pdata[i], &length);

      if (length > 0)
        memcpy (at, part, length);
      at += (length + 7) / 8 * 8;
    }

  self->columns = pioneer_columns_open (self->bytes, self->length, N_DOCUMENTS, &error);
  g_assert_no_error (error);
  /* there are only so many records */
  if (self->n_values <= N_DOCUMENTS)
    g_assert_true (pioneer_columns_check (self->columns, N_DOCUMENTS, &error));
  self->column = pioneer_columns_find (self->columns, PIONEER_FIELD_SUBJECT, PIONEER_COLUMN_VALUE, FALSE);
  g_assert_nonnull (self->column);
  g_assert_cmpuint (self->column->entry.form, ==, form);
  if (form != PIONEER_COLUMN_CONSTANT)
    g_assert_cmpuint (self->column->entry.width, ==, width);
  g_assert_cmpuint (pioneer_column_get_n_ordinals (self->column), ==, PIONEER_ORDINAL_FIRST_VALUE + self->n_values);
}

static gboolean
has (const Made *self, guint32 document, const guint64 *wanted)
{
  const GArray *numbers = self->expected[document];

  if (numbers->len == 0)
    return (wanted[0] & 1) != 0;
  for (guint i = 0; i < numbers->len; i++)
    {
      guint32 number = g_array_index (numbers, guint32, i);

      if (wanted[number / 64] & (G_GUINT64_CONSTANT (1) << (number % 64)))
        return TRUE;
    }

  return FALSE;
}

static void
assert_numbers (const Made *self)
{
  for (guint32 document = 0; document < N_DOCUMENTS; document++)
    {
      const GArray *expected = self->expected[document];
      const guint32 *ordinals;
      guint32 one;
      guint n = pioneer_column_get_ordinals (self->column, document, &ordinals, &one);

      g_assert_cmpuint (n, ==, MAX (expected->len, 1));
      if (expected->len == 0)
        g_assert_cmpuint (ordinals[0], ==, PIONEER_ORDINAL_NOT_STATED);
      else
        g_assert_cmpmem (ordinals, n * sizeof *ordinals, expected->data, expected->len * sizeof *ordinals);
    }
}

static void
assert_counts (const Made *self, const guint32 *documents, gsize n)
{
  guint32 n_ordinals = pioneer_column_get_n_ordinals (self->column);
  g_autofree guint32 *counts = g_new (guint32, n_ordinals);
  g_autofree guint32 *expected = g_new (guint32, n_ordinals);

  /* what was counted before stays */
  for (guint32 i = 0; i < n_ordinals; i++)
    counts[i] = expected[i] = i;
  for (gsize i = 0; i < n; i++)
    {
      const GArray *numbers = self->expected[documents[i]];

      if (numbers->len == 0)
        expected[PIONEER_ORDINAL_NOT_STATED]++;
      for (guint j = 0; j < numbers->len; j++)
        expected[g_array_index (numbers, guint32, j)]++;
    }

  pioneer_column_count (self->column, documents, n, counts);
  g_assert_cmpmem (counts, n_ordinals * sizeof *counts, expected, n_ordinals * sizeof *expected);
}

static void
assert_kept (const Made *self, const guint64 *wanted, const guint32 *documents, gsize n)
{
  g_autofree guint32 *kept = g_memdup2 (documents, MAX (n, 1) * sizeof *documents);
  PioneerColumnWanted numbers;
  gsize n_expected = 0;
  gsize n_kept;

  pioneer_column_wanted_init (&numbers, self->column, wanted);
  n_kept = pioneer_column_keep (self->column, &numbers, kept, n);

  for (gsize i = 0; i < n; i++)
    if (has (self, documents[i], wanted))
      {
        g_assert_cmpuint (n_expected, <, n_kept);
        g_assert_cmpuint (kept[n_expected++], ==, documents[i]);
      }
  g_assert_cmpuint (n_kept, ==, n_expected);
}

static void
assert_selected (const Made *self, const guint64 *wanted, guint32 first, guint32 last)
{
  guint64 words[N_DOCUMENTS / 64 + 2] = { 0 };
  PioneerColumnWanted numbers;

  pioneer_column_wanted_init (&numbers, self->column, wanted);
  /* a bit that is set stays set, and what is beyond the last isn't touched */
  words[0] = 1;
  pioneer_column_select (self->column, &numbers, first, last, words);
  for (guint32 i = 0; i < G_N_ELEMENTS (words) * 64; i++)
    {
      gboolean expected = i == 0 || (i < last - first && has (self, first + i, wanted));

      g_assert_cmpuint ((words[i / 64] >> (i % 64)) & 1, ==, expected);
    }
}

/* Numbers that follow each other, from the first three on or beyond them, up to any. */
static void
assert_ranges (const Made *self, const guint32 *documents, gsize n)
{
  guint32 n_ordinals = pioneer_column_get_n_ordinals (self->column);
  g_autofree guint64 *wanted = g_new0 (guint64, n_ordinals / 64 + 1);

  for (guint32 lowest = 0; lowest < n_ordinals; lowest += 1 + lowest / 3)
    {
      memset (wanted, 0, (n_ordinals / 64 + 1) * sizeof *wanted);
      for (guint32 i = lowest; i < n_ordinals; i++)
        {
          wanted[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
          if (i < lowest + 2 || i % 61 == 0 || i + 1 == n_ordinals)
            assert_kept (self, wanted, documents, n);
        }
    }
}

/* All documents, every seventh, one in fifty, one, and none. */
static void
assert_all (const Made *self)
{
  static const guint steps[] = { 1, 7, 50, 4999, 6000 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint32 n_ordinals = pioneer_column_get_n_ordinals (self->column);
  g_autofree guint64 *wanted = g_new0 (guint64, n_ordinals / 64 + 1);
  guint32 documents[N_DOCUMENTS];

  assert_numbers (self);
  for (guint round = 0; round < 6; round++)
    {
      guint odds = round + 1;

      for (guint32 i = 0; i < n_ordinals; i++)
        if (g_rand_int_range (rand, 0, (gint32) odds * 2) == 0)
          wanted[i / 64] ^= G_GUINT64_CONSTANT (1) << (i % 64);
      for (guint s = 0; s < G_N_ELEMENTS (steps); s++)
        {
          gsize n = 0;

          for (guint32 i = steps[s] % N_DOCUMENTS == 1000 ? N_DOCUMENTS : round; i < N_DOCUMENTS; i += steps[s])
            documents[n++] = i;
          assert_counts (self, documents, n);
          assert_kept (self, wanted, documents, n);
        }
      assert_selected (self, wanted, 0, N_DOCUMENTS);
      assert_selected (self, wanted, 1000 + round, 1000 + round);
      assert_selected (self, wanted, 1 + round, 4321 - round);
      assert_selected (self, wanted, 4999, 5000);
    }

  for (guint32 i = 0; i < N_DOCUMENTS / 50; i++)
    documents[i] = i * 50 + 7;
  assert_ranges (self, documents, N_DOCUMENTS / 50);
}

static void
test_constant (void)
{
  g_auto (Made) made;

  made_init (&made, 9);
  for (guint32 i = 100; i < 4000; i++)
    say (&made, i, 7);
  pack (&made, PIONEER_COLUMN_CONSTANT, 1);
  assert_all (&made);
}

/* All the same, but not of all documents between them; then dense is smaller than sparse. */
static void
test_dense (void)
{
  static const struct
  {
    guint32 n_values;
    guint width;
  } sizes[] = { { 8, 1 }, { 253, 1 }, { 254, 2 }, { 3000, 2 }, { 65533, 2 }, { 65534, 4 }, { 70000, 4 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (i);
      g_auto (Made) made;

      made_init (&made, sizes[i].n_values);
      for (guint32 document = 3; document < N_DOCUMENTS - 3; document++)
        if (document % 10 != 0)
          say (&made, document, (guint32) g_rand_int_range (rand, 1, (gint32) sizes[i].n_values + 3));
      pack (&made, PIONEER_COLUMN_DENSE, sizes[i].width);
      assert_all (&made);
    }
}

static void
test_sparse (void)
{
  for (guint step = 6; step < 2000; step *= 3)
    {
      g_auto (Made) made;

      made_init (&made, 20);
      for (guint32 document = 0; document < N_DOCUMENTS; document += step)
        say (&made, document, 1 + document % 22);
      pack (&made, PIONEER_COLUMN_SPARSE, 1);
      assert_all (&made);
    }
}

/* Lists of several values: few different ones, then so many that they can't be counted at once. */
static void
test_lists (void)
{
  static const struct
  {
    guint32 n_values;
    guint most;
    guint width;
  } sizes[] = { { 4, 3, 1 }, { 30, 3, 2 }, { 400, 6, 2 }, { 3000, 60, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (i);
      g_auto (Made) made;

      made_init (&made, sizes[i].n_values);
      for (guint32 document = 0; document < N_DOCUMENTS; document++)
        {
          guint32 n = (guint32) g_rand_int_range (rand, 0, (gint32) sizes[i].most + 1);
          guint32 number = 2;

          for (guint32 j = 0; j < n; j++)
            {
              number += (guint32) g_rand_int_range (rand, 1, (gint32) (sizes[i].n_values / sizes[i].most) + 1);
              say (&made, document, number);
            }
        }
      pack (&made, PIONEER_COLUMN_DENSE, sizes[i].width);
      assert_all (&made);
    }
}

static void
test_sparse_lists (void)
{
  g_auto (Made) made;

  made_init (&made, 300);
  for (guint32 document = 17; document < N_DOCUMENTS; document += 97)
    for (guint32 number = 3 + document % 7; number < 300; number += 50)
      say (&made, document, number);
  pack (&made, PIONEER_COLUMN_SPARSE, 2);
  assert_all (&made);
}

/* Equal lists stand there once: of 5,000 documents with one of two lists of two values each there are two lists. */
static void
test_shared_lists (void)
{
  g_auto (Made) made;

  made_init (&made, 4);
  for (guint32 document = 0; document < N_DOCUMENTS; document++)
    {
      say (&made, document, 3 + document % 2);
      say (&made, document, 5 + document % 2);
    }
  pack (&made, PIONEER_COLUMN_DENSE, 1);
  g_assert_cmpuint (made.column->entry.n_lists, ==, 2);
  g_assert_cmpuint (made.length, <, 5000 + 1000);
  assert_all (&made);
}

/* Documents that there aren't, and such as don't ascend, come from damaged postings: they do no harm. */
static void
test_wrong_documents (void)
{
  g_auto (Made) made;
  guint32 documents[] = { 4999, 7, G_MAXUINT32, 5000, 0, 1u << 31 };
  guint64 wanted[1] = { 1 };
  PioneerColumnWanted numbers;
  guint32 counts[8] = { 0 };

  made_init (&made, 5);
  for (guint32 document = 0; document < N_DOCUMENTS; document += 2)
    say (&made, document, 3 + document % 5);
  pack (&made, PIONEER_COLUMN_DENSE, 1);
  pioneer_column_count (made.column, documents, G_N_ELEMENTS (documents), counts);
  g_assert_cmpuint (counts[PIONEER_ORDINAL_NOT_STATED], ==, 5);
  g_assert_cmpuint (counts[3], ==, 1);
  g_assert_true (pioneer_column_wanted_init (&numbers, made.column, wanted));
  g_assert_cmpuint (pioneer_column_keep (made.column, &numbers, documents, G_N_ELEMENTS (documents)), ==, 5);
}

static void
use_column (const PioneerColumn *column, guint32 n_documents)
{
  guint32 n_ordinals = pioneer_column_get_n_ordinals (column);
  g_autofree guint32 *counts = g_new0 (guint32, n_ordinals);
  g_autofree guint64 *wanted = g_new0 (guint64, n_ordinals / 64 + 1);
  g_autofree guint64 *words = g_new0 (guint64, n_documents / 64 + 1);
  g_autofree guint32 *documents = g_new (guint32, n_documents);
  PioneerColumnWanted numbers;
  PioneerColumnValue value;

  wanted[0] = 0x5555;
  for (guint32 i = 0; i < n_ordinals; i++)
    if (pioneer_column_get_value (column, i, &value) && value.datum.type != 0 && value.datum.type != PIONEER_VALUE_TYPE_RECORD)
      {
        g_autoptr (GString) out = g_string_new (NULL);

        pioneer_datum_display (pioneer_column_spec (column->entry.field, column->entry.member), &value.datum, out);
      }
  for (guint32 i = 0; i < n_documents; i++)
    {
      const guint32 *ordinals;
      guint32 one;
      guint n = pioneer_column_get_ordinals (column, i, &ordinals, &one);

      for (guint j = 0; j < n; j++)
        g_assert_cmpuint (ordinals[j], <, n_ordinals);
      documents[i] = i;
    }

  pioneer_column_count (column, documents, n_documents, counts);
  pioneer_column_count (column, documents, MIN (n_documents, 1), counts);
  pioneer_column_wanted_init (&numbers, column, wanted);
  pioneer_column_select (column, &numbers, 0, n_documents, words);
  g_assert_cmpuint (pioneer_column_keep (column, &numbers, documents, n_documents), <=, n_documents);
}

/* Whatever the bytes are, nothing reaches beyond them: the sanitizers tell. */
static void
use_bytes (const guint8 *bytes, gsize length, guint32 n_documents)
{
  g_autoptr (GError) error = NULL;
  g_autofree guint8 *exact = g_memdup2 (bytes, length);
  g_autoptr (PioneerColumns) columns = pioneer_columns_open (exact, length, n_documents, &error);

  if (columns == NULL)
    {
      g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED);
      return;
    }
  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    pioneer_columns_find (columns, field, PIONEER_COLUMN_VALUE, FALSE);
  for (guint32 i = 0; i < columns->n_columns; i++)
    use_column (&columns->columns[i], n_documents);
  if (!pioneer_columns_check (columns, n_documents, &error))
    g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED);
}

/* Every type of value and every form. */
static GBytes *
build_small (guint32 *n_documents)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autofree guint32 *documents = NULL;

  store_fixture_add (fixture, "concept/x", "name", "X", NULL, NULL);
  store_fixture_add (fixture, "concept/x", "coordinates", "latitude=51.5;longitude=-0.1", NULL, NULL);
  store_fixture_add (fixture, "concept/y", "name", "Y", NULL, NULL);
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *reference = g_strdup_printf ("outcome/%u", i);
      g_autofree char *amount = g_strdup_printf ("%u week", i * i);

      store_fixture_add (fixture, reference, "actual", amount, "s@0-1", NULL);
      store_fixture_add (fixture, reference, "measure", i % 2 == 0 ? "x" : "y", "s@0-1", i == 3 ? "modality=plan" : NULL);
      store_fixture_add (fixture, reference, "place", "x", "s@0-1", NULL);
      store_fixture_add (fixture, reference, "place", i % 2 == 0 ? "x" : "y", "s@0-1", NULL);
    }
  store_fixture_add (fixture, "outcome/2", "design", "trial", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/1", "period", "2009-04-01/P2Y", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/2", "period", "2009/2013", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/5", "direction", "increase", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/0", "direction", NULL, "s@0-1", "state=none");
  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  documents = g_new (guint32, store->n_records);
  for (guint32 i = 0; i < store->n_records; i++)
    documents[i] = i;
  *n_documents = store->n_records;

  return pioneer_columns_build (store, documents);
}

static void
test_damaged (void)
{
  static const guint8 flips[] = { 0x01, 0x02, 0x10, 0x80, 0xff };
  guint32 n_documents;
  g_autoptr (GBytes) bytes = build_small (&n_documents);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  g_autofree guint8 *copy = g_memdup2 (data, length);

  use_bytes (data, length, n_documents);
  for (gsize i = 0; i < length; i++)
    for (guint j = 0; j < G_N_ELEMENTS (flips); j++)
      {
        copy[i] ^= flips[j];
        use_bytes (copy, length, n_documents);
        copy[i] = data[i];
      }
  for (gsize i = 0; i < length; i++)
    use_bytes (data, i, n_documents);
  use_bytes (data, length, n_documents + 1);
}

/* Runs of the bytes are replaced by others, often by such as are numbers of about the right size. */
static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  guint32 n_documents;
  g_autoptr (GBytes) bytes = build_small (&n_documents);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  for (guint round = 0; round < 20000; round++)
    {
      g_autofree guint8 *copy = g_memdup2 (data, length);
      guint n = (guint) g_rand_int_range (rand, 1, 6);

      for (guint i = 0; i < n; i++)
        {
          gsize at = (gsize) g_rand_int_range (rand, 0, (gint32) (length / 4)) * 4;
          guint32 number = g_rand_int (rand) >> g_rand_int_range (rand, 0, 32);

          memcpy (copy + at, &number, sizeof number);
        }
      use_bytes (copy, length, n_documents);
    }
}

static void
test_messages (void)
{
  guint32 n_documents;
  g_autoptr (GBytes) bytes = build_small (&n_documents);
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_columns_open (g_bytes_get_data (bytes, NULL), 4, n_documents, &error));
  g_assert_cmpstr (error->message, ==, "The columns of the index are damaged: they end too early; make the index again");
  g_clear_error (&error);
  g_assert_null (pioneer_columns_open (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), n_documents + 1, &error));
  g_assert_cmpstr (error->message, ==,
                   "The columns of the index are damaged: they are of another number of records; make the index again");
}

/* The same store gives the same bytes. */
static void
test_deterministic (void)
{
  guint32 n_documents;
  g_autoptr (GBytes) one = build_small (&n_documents);
  g_autoptr (GBytes) two = build_small (&n_documents);

  g_assert_true (g_bytes_equal (one, two));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/column-forms/constant", test_constant);
  g_test_add_func ("/column-forms/dense", test_dense);
  g_test_add_func ("/column-forms/sparse", test_sparse);
  g_test_add_func ("/column-forms/lists", test_lists);
  g_test_add_func ("/column-forms/sparse-lists", test_sparse_lists);
  g_test_add_func ("/column-forms/shared-lists", test_shared_lists);
  g_test_add_func ("/column-forms/wrong-documents", test_wrong_documents);
  g_test_add_func ("/column-forms/damaged", test_damaged);
  g_test_add_func ("/column-forms/random", test_random);
  g_test_add_func ("/column-forms/messages", test_messages);
  g_test_add_func ("/column-forms/deterministic", test_deterministic);

  return g_test_run ();
}
