/* test-support.c - Counting independent sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-support-private.h"

#include "store-fixture.h"

typedef struct
{
  const char *name;
  const char *relations[8]; /* "derived-from a b", "quotes a b@0-10 a@5-9": a from b; then the citations of that statement */
  const char *cited[6];     /* the citations of each agreeing statement; "" is none */
  guint expected;
} Case;

static const Case cases[] = {
  { "uncited", { NULL }, { "" }, 0 },
  { "one", { NULL }, { "a@0-10" }, 1 },
  { "one source twice", { NULL }, { "a@0-10", "a@20-30" }, 1 },
  { "uncited beside cited", { NULL }, { "", "a@0-10" }, 1 },
  { "two apart", { NULL }, { "a@0-10", "b@0-10" }, 2 },
  { "two in one statement", { NULL }, { "a@0-10 b@0-10" }, 2 },
  { "a rewrite adds none", { "derived-from a b" }, { "a@0-10", "b@0-10" }, 1 },
  { "a rewrite alone is one", { "derived-from a b" }, { "a@0-10" }, 1 },
  { "a quotation adds none", { "quotes a b" }, { "a@0-10", "b@0-10" }, 1 },
  { "outside of the passage", { "quotes a b a@100-200" }, { "a@0-10", "b@0-10" }, 2 },
  { "inside of the passage", { "quotes a b a@100-200" }, { "a@110-120", "b@0-10" }, 1 },
  { "touching the passage", { "quotes a b a@100-200" }, { "a@200-210 a@90-100", "b@0-10" }, 2 },
  { "overlapping the passage", { "quotes a b a@100-200" }, { "a@199-210", "b@0-10" }, 1 },
  { "inside and outside", { "quotes a b a@100-200" }, { "a@110-120 a@300-310", "b@0-10" }, 2 },
  { "several passages", { "quotes a b a@0-5 a@50-60 a@100-200 a@120-130" }, { "a@150-160", "b@0-10" }, 1 },
  { "a relation that another source states holds for all", { "quotes a b b@0-5" }, { "a@300-310", "b@0-10" }, 1 },
  { "through a third", { "derived-from a b", "derived-from b c" }, { "a@0-10", "c@0-10" }, 1 },
  { "a chain", { "derived-from a b", "derived-from b c" }, { "a@0-10", "b@0-10", "c@0-10" }, 1 },
  { "a common origin outside", { "derived-from a c", "quotes b c" }, { "a@0-10", "b@0-10" }, 1 },
  { "a common origin inside", { "derived-from a c", "quotes b c" }, { "a@0-10", "b@0-10", "c@0-10" }, 1 },
  { "a common origin, one by itself", { "derived-from a c", "quotes b c b@0-5" }, { "a@0-10", "b@50-60" }, 2 },
  { "origins apart", { "derived-from a c", "derived-from b d" }, { "a@0-10", "b@0-10" }, 2 },
  { "an origin that nobody describes", { "derived-from a nowhere", "derived-from b nowhere" }, { "a@0-10", "b@0-10" }, 1 },
  { "of each other", { "quotes a b", "quotes b a" }, { "a@0-10", "b@0-10" }, 1 },
  { "of each other, one of them", { "quotes a b", "quotes b a" }, { "a@0-10" }, 1 },
  { "a circle beside another", { "quotes a b", "quotes b c", "quotes c a" }, { "a@0-10", "b@0-10", "c@0-10", "d@0-10" }, 2 },
  { "from itself", { "derived-from a a" }, { "a@0-10", "b@0-10" }, 2 },
  { "from two that stand", { "derived-from a b", "derived-from a c" }, { "a@0-10", "b@0-10", "c@0-10" }, 2 },
  { "only the passages cited count", { "quotes a b a@0-10", "quotes a c a@20-30" }, { "a@0-5", "c@0-10" }, 2 },
  { "of another passage", { "quotes a b a@0-10", "quotes a c a@20-30" }, { "a@22-25", "c@0-10" }, 1 },
};

static StoreFixture *
make_fixture (const Case *test)
{
  StoreFixture *fixture = store_fixture_new ();

  for (const char *slug = "abcd"; *slug != '\0'; slug++)
    {
      g_autofree char *reference = g_strdup_printf ("source/%c", *slug);

      store_fixture_record (fixture, reference);
    }

  for (guint i = 0; test->relations[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (test->relations[i], " ", 4);
      g_autofree char *from = g_strdup_printf ("source/%s", words[1]);

      store_fixture_add (fixture, from, words[0], words[2], words[3], NULL);
    }

  for (guint i = 0; test->cited[i] != NULL; i++)
    {
      g_autofree char *scope = g_strdup_printf ("scope=%u", i);

      store_fixture_add (fixture, "site/x", "place", "somewhere", *test->cited[i] != '\0' ? test->cited[i] : NULL, scope);
    }

  return fixture;
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (StoreFixture) fixture = make_fixture (test);

  for (guint32 seed = 0; seed < 100; seed++)
    {
      g_autoptr (PioneerStore) store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, seed);
      g_autoptr (GPtrArray) statements = store_fixture_field (store, "site/x", "place");

      store_fixture_shuffle (statements, seed + 1);
      g_assert_cmpuint (pioneer_support_count (store, (const PioneerStatementData *const *) statements->pdata, statements->len), ==,
                        test->expected);
    }
}

static void
test_deprecated_relation (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GPtrArray) statements = NULL;

  store_fixture_add (fixture, "source/a", "derived-from", "b", NULL, "rank=deprecated");
  store_fixture_add (fixture, "source/a", "quotes", NULL, NULL, "state=none");
  store_fixture_add (fixture, "site/x", "place", "somewhere", "a@0-10 b@0-10", NULL);
  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  statements = store_fixture_field (store, "site/x", "place");

  g_assert_cmpuint (pioneer_support_count (store, (const PioneerStatementData *const *) statements->pdata, 1), ==, 2);
  g_assert_cmpuint (pioneer_support_count (store, (const PioneerStatementData *const *) statements->pdata, 0), ==, 0);
}

/* A long chain of rewrites, each with many passages, and many citations of each: a matter of milliseconds. */
static void
test_many (void)
{
  enum
  {
    SOURCES = 400,
    PASSAGES = 50,
    CITATIONS = 50
  };
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GPtrArray) statements = NULL;
  gint64 begun;

  for (guint i = 0; i < SOURCES; i++)
    {
      g_autofree char *reference = g_strdup_printf ("source/s%u", i);
      g_autofree char *origin = g_strdup_printf ("s%u", i + 1);
      g_autoptr (GString) passages = g_string_new (NULL);
      g_autoptr (GString) citations = g_string_new (NULL);

      for (guint j = 0; j < PASSAGES; j++)
        g_string_append_printf (passages, "%ss%u@%u-%u", j > 0 ? " " : "", i, 10 * j, 10 * j + 10);
      for (guint j = 0; j < CITATIONS; j++)
        g_string_append_printf (citations, "%ss%u@%u-%u", j > 0 ? " " : "", i, 10 * j + 2, 10 * j + 5);
      store_fixture_add (fixture, reference, "quotes", origin, passages->str, NULL);
      store_fixture_add (fixture, "site/x", "place", "somewhere", citations->str, NULL);
    }

  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  statements = store_fixture_field (store, "site/x", "place");
  begun = g_get_monotonic_time ();
  g_assert_cmpuint (pioneer_support_count (store, (const PioneerStatementData *const *) statements->pdata, statements->len), ==, 1);
  g_assert_cmpint (g_get_monotonic_time () - begun, <, G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/support/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/support/deprecated-relation", test_deprecated_relation);
  g_test_add_func ("/support/many", test_many);

  return g_test_run ();
}
