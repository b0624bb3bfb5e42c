/* test-choice.c - Which of several statements is shown, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-choice-private.h"

#include "store-fixture.h"

typedef struct
{
  const char *value; /* NULL where the qualifiers give a state */
  const char *citations;
  const char *qualifiers;
} Said;

/* What is said of the number of sites of a programme. */
typedef struct
{
  const char *name;
  PioneerPolicy policy;
  Said said[6];
  const char *expected; /* the value and the first source; NULL for none */
  PioneerPolicy rule;
  const char *reason;
} Case;

/* trade and press are dated, copy rewrites press, tech is of a type of one's own below evaluation-report, bare has nothing. */
static const Case cases[] = {
  { "one", PIONEER_POLICY_NEWEST, { { "14", "press@0-2" } }, "14 <press>", PIONEER_POLICY_NEWEST, "It is the only statement." },
  { "one deprecated",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2", "rank=deprecated" } },
    NULL,
    PIONEER_POLICY_NEWEST,
    "None is chosen: all are deprecated." },
  { "all deprecated",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2", "rank=deprecated" }, { "16", "press@0-2", "rank=deprecated" } },
    NULL,
    PIONEER_POLICY_NEWEST,
    "None is chosen: all are deprecated." },
  { "all but one deprecated",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2", "rank=deprecated" }, { "16", "bare@0-2" } },
    "16 <bare>",
    PIONEER_POLICY_NEWEST,
    "It is the only statement that is not deprecated." },
  { "agreed",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2" }, { "14", "trade@0-2" } },
    "14 <press>",
    PIONEER_POLICY_NEWEST,
    "All 2 statements say the same." },

  { "value before none",
    PIONEER_POLICY_NEWEST,
    { { NULL, "press@0-2", "state=none;rank=preferred" }, { "16", "bare@0-2" } },
    "16 <bare>",
    PIONEER_POLICY_NEWEST,
    "Chosen because a value comes before “none”." },
  { "none before unknown",
    PIONEER_POLICY_NEWEST,
    { { NULL, "press@0-2", "state=unknown" }, { NULL, "bare@0-2", "state=none" }, { NULL, "bare@0-2", "state=not-stated" } },
    "none <bare>",
    PIONEER_POLICY_NEWEST,
    "Chosen because “none” comes before “unknown” and “not stated”." },
  { "unknown before not stated",
    PIONEER_POLICY_NEWEST,
    { { NULL, "press@0-2", "state=not-stated" }, { NULL, "bare@0-2", "state=unknown" } },
    "unknown <bare>",
    PIONEER_POLICY_NEWEST,
    "Chosen because “unknown” comes before “not stated”." },

  { "preferred",
    PIONEER_POLICY_PREFERRED_RANK,
    { { "14", "press@0-2" }, { "16", "bare@0-2", "rank=preferred" } },
    "16 <bare>",
    PIONEER_POLICY_PREFERRED_RANK,
    "Chosen because a curator prefers it." },
  { "preferred with a reason",
    PIONEER_POLICY_PREFERRED_RANK,
    { { "14", "press@0-2" }, { "16", "bare@0-2", "rank=preferred;reason=Counted anew." } },
    "16 <bare>",
    PIONEER_POLICY_PREFERRED_RANK,
    "Chosen because a curator prefers it: Counted anew." },
  { "preferred breaks the tie",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2" }, { "16", "press@5-7", "rank=preferred" } },
    "16 <press>",
    PIONEER_POLICY_PREFERRED_RANK,
    "Chosen because a curator prefers it." },

  { "newest",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2" }, { "28", "trade@0-2" } },
    "14 <press>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the newest source: published 1 November 2013, against July 2013." },
  { "newest of three",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2" }, { "28", "trade@0-2" }, { "16", "bare@0-2" } },
    "14 <press>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the newest source: published 1 November 2013, against July 2013 and undated." },
  { "newest of its sources",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2" }, { "28", "trade@0-2 late@0-2" } },
    "28 <late>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the newest source: published 2014, against 1 November 2013." },
  { "a year is no newer than a day in it",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2" }, { "28", "vague@0-2" } },
    "14 <press>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the newest source: published 1 November 2013, against 2013." },
  { "as of",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2", "as-of=2012" }, { "28", "trade@0-2", "as-of=2009-04-01/2012-06" } },
    "28 <trade>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the latest date: as of 1 April 2009 to June 2012, against 2012." },
  { "as of against published",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2", "as-of=2012" }, { "28", "trade@0-2" } },
    "28 <trade>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the newest source: published July 2013, against as of 2012." },

  { "type",
    PIONEER_POLICY_SOURCE_TYPE,
    { { "28", "trade@0-2" }, { "14", "press@0-2" } },
    "14 <press>",
    PIONEER_POLICY_SOURCE_TYPE,
    "Chosen by the weightiest type of source: Press release, against trade-press." },
  { "type of one's own",
    PIONEER_POLICY_SOURCE_TYPE,
    { { "28", "tech@0-2" }, { "14", "press@0-2" } },
    "28 <tech>",
    PIONEER_POLICY_SOURCE_TYPE,
    "Chosen by the weightiest type of source: technical-annex, against Press release." },
  { "unknown type",
    PIONEER_POLICY_SOURCE_TYPE,
    { { "28", "bare@0-2" }, { "14", "trade@0-2" }, { "16", NULL } },
    "14 <trade>",
    PIONEER_POLICY_SOURCE_TYPE,
    "Chosen by the weightiest type of source: trade-press, against no source and no known type." },
  { "type breaks the tie",
    PIONEER_POLICY_PREFERRED_RANK,
    { { "28", "bare@0-2" }, { "14", "typed@0-2" } },
    "14 <typed>",
    PIONEER_POLICY_SOURCE_TYPE,
    "Chosen by the weightiest type of source: trade-press, against no known type." },

  { "most independent",
    PIONEER_POLICY_MOST_INDEPENDENT,
    { { "14", "press@0-2" }, { "28", "trade@0-2" }, { "28", "bare@0-2" } },
    "28 <trade>",
    PIONEER_POLICY_MOST_INDEPENDENT,
    "Chosen by the most independent sources: 2, against 1." },
  { "a rewrite adds nothing",
    PIONEER_POLICY_MOST_INDEPENDENT,
    { { "14", "press@0-2" }, { "14", "copy@0-2" }, { "28", "trade@0-2" }, { "28", "bare@0-2" } },
    "28 <trade>",
    PIONEER_POLICY_MOST_INDEPENDENT,
    "Chosen by the most independent sources: 2, against 1." },
  { "the deprecated add nothing",
    PIONEER_POLICY_MOST_INDEPENDENT,
    { { "14", "press@0-2" }, { "28", "trade@0-2" }, { "28", "bare@0-2", "rank=deprecated" } },
    "14 <press>",
    PIONEER_POLICY_NEWEST,
    "Chosen by the newest source: published 1 November 2013, against July 2013." },
  { "plan and report are two",
    PIONEER_POLICY_MOST_INDEPENDENT,
    { { "14", "press@0-2", "modality=plan" },
      { "14", "trade@0-2", "modality=reported" },
      { "28", "bare@0-2" },
      { "28", "tech@0-2" } },
    "28 <tech>",
    PIONEER_POLICY_MOST_INDEPENDENT,
    "Chosen by the most independent sources: 2, against 1." },

  { "most precise",
    PIONEER_POLICY_MOST_PRECISE,
    { { "over 10", "press@0-2" }, { "14", "bare@0-2" }, { "10..20", "trade@0-2" } },
    "14 <bare>",
    PIONEER_POLICY_MOST_PRECISE,
    "Chosen as the most precise: 14, against 10–20 and over 10." },
  { "precision breaks the tie",
    PIONEER_POLICY_PREFERRED_RANK,
    { { "about 30", "press@0-2" }, { "28", "press@9-12" } },
    "28 <press>",
    PIONEER_POLICY_MOST_PRECISE,
    "Chosen as the most precise: 28, against about 30." },

  { "nothing",
    PIONEER_POLICY_SOURCE_TYPE,
    { { "28", "press@5-7" }, { "14", "press@0-2" } },
    "14 <press>",
    PIONEER_POLICY_SOURCE_TYPE,
    "No policy tells 2 statements apart: the first in the order of sources and places is chosen, from press." },
  { "layers",
    PIONEER_POLICY_NEWEST,
    { { "14", "press@0-2", "layer=zz" }, { "14", "press@0-2", "layer=aa" } },
    "14 <press>",
    PIONEER_POLICY_NEWEST,
    "All 2 statements say the same." },
};

static void
add_sources (StoreFixture *fixture)
{
  store_fixture_add (fixture, "source/press", "published", "2013-11-01", NULL, NULL);
  store_fixture_add (fixture, "source/press", "published", "2015", NULL, "rank=deprecated");
  store_fixture_add (fixture, "source/press", "type", "press-release", NULL, NULL);
  store_fixture_add (fixture, "source/copy", "derived-from", "press", NULL, NULL);
  store_fixture_add (fixture, "source/trade", "published", "2013-07", NULL, NULL);
  store_fixture_add (fixture, "source/trade", "type", "trade-press", NULL, NULL);
  store_fixture_add (fixture, "source/typed", "type", "trade-press", NULL, NULL);
  store_fixture_add (fixture, "source/late", "published", "2014", NULL, NULL);
  store_fixture_add (fixture, "source/vague", "published", "2013", NULL, NULL);
  store_fixture_add (fixture, "source/tech", "type", "technical-annex", NULL, NULL);
  store_fixture_record (fixture, "source/bare");
  store_fixture_add (fixture, "concept/technical-annex", "broader", "annex", NULL, NULL);
  store_fixture_add (fixture, "concept/annex", "broader", "evaluation-report", NULL, NULL);
  store_fixture_add (fixture, "concept/annex", "broader", "technical-annex", NULL, NULL);
  store_fixture_add (fixture, "concept/press-release", "name", "Press release", NULL, NULL);
}

static void
check (const Case *test, PioneerStore *store, guint32 seed)
{
  g_autoptr (GPtrArray) statements = store_fixture_field (store, "programme/x", "site-count");
  const PioneerStatementData *const *all = (const PioneerStatementData *const *) statements->pdata;
  g_autofree char *reason = NULL;
  g_autofree char *shown = NULL;
  PioneerPolicy rule;
  guint chosen;

  store_fixture_shuffle (statements, seed + 1);
  chosen = pioneer_choose (store, all, statements->len, test->policy, &rule);
  if (chosen != PIONEER_NOT_CHOSEN)
    shown = store_fixture_show (store, all[chosen]);
  reason = pioneer_choice_reason (store, all, statements->len, test->policy);

  g_assert_cmpstr (shown, ==, test->expected);
  g_assert_cmpint (rule, ==, test->rule);
  g_assert_cmpstr (reason, ==, test->reason);
  for (guint i = 0; i < statements->len; i++)
    g_assert_cmpint ((all[i]->flags & PIONEER_STATEMENT_SHOWN) != 0, ==, i == chosen);
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  add_sources (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (test->said) && (test->said[i].value != NULL || test->said[i].qualifiers != NULL); i++)
    store_fixture_add (fixture, "programme/x", "site-count", test->said[i].value, test->said[i].citations,
                       test->said[i].qualifiers);

  for (guint32 seed = 0; seed < 100; seed++)
    {
      g_autoptr (PioneerStore) store = store_fixture_build (fixture, test->policy, seed);

      check (test, store, seed);
    }
}

static char *
list_shown (PioneerStore *store, const char *field)
{
  g_autoptr (GPtrArray) statements = store_fixture_field (store, "site/x", field);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      const PioneerStatementData *statement = statements->pdata[i];
      g_autofree char *words = store_fixture_show (store, statement);

      if (statement->flags & PIONEER_STATEMENT_SHOWN)
        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", words);
    }

  return g_string_free (list, FALSE);
}

typedef struct
{
  const char *field;
  Said said[6];
  const char *expected;
} ShownCase;

static const ShownCase shown_cases[] = {
  { "place", { { "leeds", "a@0-2" }, { "leeds", "b@0-2" }, { "kent", "b@0-2" } }, "leeds <a>, kent <b>" },
  { "place", { { "leeds", "a@0-2" }, { NULL, "b@0-2", "state=none" } }, "leeds <a>" },
  { "place", { { NULL, "a@0-2", "state=not-stated" }, { NULL, "b@0-2", "state=unknown" } }, "unknown <b>" },
  { "place", { { "leeds", "a@0-2", "rank=deprecated" }, { NULL, "b@0-2", "state=none" } }, "none <b>" },
  { "place", { { "leeds", "a@0-2", "rank=deprecated" } }, "" },
  { "name", { { "Leeds", "a@0-2" }, { "Leeds City", "b@0-2", "rank=preferred" } }, "Leeds City <b>" },
  { "aim", { { "one", "a@0-2" }, { "two", "a@0-2" }, { "two", "b@0-2" } }, "one <a>, two <a>" },
  { "population",
    { { "kind=covered;quantity=800000 person", "a@0-2" },
      { "kind=covered;quantity=over 700000 person", "b@0-2" },
      { "kind=target;quantity=5 person", "b@0-2" } },
    "covered; 800,000 people <a>, target; 5 people <b>" },
};

static void
test_shown (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (shown_cases); i++)
    {
      const ShownCase *test = &shown_cases[i];
      g_autoptr (StoreFixture) fixture = store_fixture_new ();

      for (guint j = 0; j < G_N_ELEMENTS (test->said) && (test->said[j].value != NULL || test->said[j].qualifiers != NULL); j++)
        store_fixture_add (fixture, "site/x", test->field, test->said[j].value, test->said[j].citations, test->said[j].qualifiers);
      for (guint32 seed = 0; seed < 100; seed++)
        {
          g_autoptr (PioneerStore) store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, seed);
          g_autofree char *shown = list_shown (store, test->field);

          g_assert_cmpstr (shown, ==, test->expected);
        }
    }
}

/* One field with a hundred thousand statements, once of one key and once of as many: a matter of a second or so. */
static void
test_many (void)
{
  const char *const fields[] = { "name", "place" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (StoreFixture) fixture = store_fixture_new ();
      g_autoptr (PioneerStore) store = NULL;
      G_GNUC_UNUSED g_autofree char *shown = NULL;
      gint64 begun;

      for (guint j = 0; j < 100000; j++)
        {
          g_autofree char *value = g_strdup_printf ("n%u", j % 50000);
          g_autofree char *citation = g_strdup_printf ("s%u@%u-%u", j % 1000, j, j + 5);

          store_fixture_add (fixture, "site/x", fields[i], value, citation, NULL);
        }
      store = store_fixture_build (fixture, PIONEER_POLICY_MOST_INDEPENDENT, 0);
      begun = g_get_monotonic_time ();
      pioneer_store_mark_shown (store);
      g_test_message ("%s: %" G_GINT64_FORMAT " ms", fields[i], (g_get_monotonic_time () - begun) / 1000);
      g_assert_cmpint (g_get_monotonic_time () - begun, <, 5 * G_USEC_PER_SEC);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/choice/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/choice/shown", test_shown);
  g_test_add_func ("/choice/many", test_many);

  return g_test_run ();
}
