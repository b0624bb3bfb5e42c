/* test-dispute.c - Where sources disagree, and how
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-dispute-private.h"
#include "pioneer-enum-types.h"

#include "store-fixture.h"

typedef struct
{
  const char *record;
  const char *field;
  const char *value; /* NULL where the qualifiers give a state */
  const char *citations;
  const char *qualifiers;
} Said;

/* Expected: "kind field: text <sources> support | text <sources> support", a line a dispute. */
typedef struct
{
  const char *name;
  Said said[14];
  const char *expected;
} Case;

#define COUNT(value, ...)                                                                                                          \
  {                                                                                                                                \
    "programme/p", "site-count", value, __VA_ARGS__                                                                                \
  }
#define POPULATION(value, ...)                                                                                                     \
  {                                                                                                                                \
    "site/x", "population", value, __VA_ARGS__                                                                                     \
  }
#define FEATURE(value, ...)                                                                                                        \
  {                                                                                                                                \
    "site/x", "feature", value, __VA_ARGS__                                                                                        \
  }
#define PARTNER(value, ...)                                                                                                        \
  {                                                                                                                                \
    "site/x", "partnership", value, __VA_ARGS__                                                                                    \
  }
#define TALLY(value, ...)                                                                                                          \
  {                                                                                                                                \
    "site/x", "partner-count", value, __VA_ARGS__                                                                                  \
  }
#define SELECTED(site, ...)                                                                                                        \
  {                                                                                                                                \
    "site/" site, "participation", "programme=p;status=selected", __VA_ARGS__                                                      \
  }

static const Case cases[] = {
  { "agreed", { COUNT ("14", "a@0-2"), COUNT ("14", "b@0-2") }, "" },
  { "value", { COUNT ("14", "a@0-2"), COUNT ("16", "b@0-2") }, "value site-count: 14 <a> 1 | 16 <b> 1" },
  { "value, the better supported first",
    { COUNT ("14", "a@0-2"), COUNT ("16", "b@0-2"), COUNT ("16", "c@0-2") },
    "value site-count: 16 <b c> 2 | 14 <a> 1" },
  { "value, a rewrite gives no support",
    { COUNT ("14", "a@0-2"), COUNT ("16", "b@0-2"), COUNT ("16", "c@0-2"), { "source/c", "derived-from", "b", "c@0-99" } },
    "value site-count: 14 <a> 1 | 16 <b c> 1" },
  { "within one source", { COUNT ("14", "a@0-2"), COUNT ("16", "a@5-7") }, "value site-count: 14 <a> 1 | 16 <a> 1" },
  { "deprecated takes no part", { COUNT ("14", "a@0-2"), COUNT ("16", "b@0-2", "rank=deprecated") }, "" },
  { "uncited", { COUNT ("14", "a@0-2"), COUNT ("16", NULL) }, "value site-count: 14 <a> 1 | 16 <> 0" },

  { "precision", { COUNT ("over 10", "a@0-2"), COUNT ("14", "b@0-2") }, "precision site-count: over 10 <a> 1 | 14 <b> 1" },
  { "precision of three, unless one denies",
    { COUNT ("over 10", "a@0-2"), COUNT ("14", "b@0-2"), COUNT ("16", "c@0-2") },
    "value site-count: over 10 <a> 1 | 14 <b> 1 | 16 <c> 1" },
  { "precision of dates",
    { { "programme/p", "announced", "2013", "a@0-2" }, { "programme/p", "announced", "2013-11-01", "b@0-2" } },
    "precision announced: 2013 <a> 1 | 1 November 2013 <b> 1" },
  { "dates",
    { { "programme/p", "announced", "2013-10", "a@0-2" }, { "programme/p", "announced", "2013-11-01", "b@0-2" } },
    "value announced: October 2013 <a> 1 | 1 November 2013 <b> 1" },

  { "scope",
    { COUNT ("14", "a@0-2", "scope=first wave"), COUNT ("25", "b@0-2", "scope=both waves") },
    "scope site-count: 14 <a> 1 | 25 <b> 1" },
  { "date", { COUNT ("14", "a@0-2", "as-of=2013"), COUNT ("25", "b@0-2", "as-of=2015") }, "scope site-count: 14 <a> 1 | 25 <b> 1" },
  { "scope of one of them",
    { COUNT ("14", "a@0-2"), COUNT ("25", "b@0-2", "as-of=2015") },
    "scope site-count: 14 <a> 1 | 25 <b> 1" },
  { "scope doesn't explain all",
    { COUNT ("14", "a@0-2"), COUNT ("16", "c@0-2"), COUNT ("25", "b@0-2", "as-of=2015") },
    "value site-count: 14 <a> 1 | 25 <b> 1 | 16 <c> 1" },
  { "same scope",
    { COUNT ("14", "a@0-2", "as-of=2013"), COUNT ("25", "b@0-2", "as-of=2013") },
    "value site-count: 14 <a> 1 | 25 <b> 1" },
  { "a plan isn't denied by a result",
    { COUNT ("30", "a@0-2", "modality=plan"), COUNT ("14", "b@0-2", "modality=reported") },
    "scope site-count: 30 <a> 1 | 14 <b> 1" },

  { "modality",
    { COUNT ("14", "a@0-2", "modality=plan"), COUNT ("14", "b@0-2", "modality=reported") },
    "modality site-count: 14 <a> 1 | 14 <b> 1" },
  { "modality, both plans", { COUNT ("14", "a@0-2", "modality=plan"), COUNT ("14", "b@0-2", "modality=hope") }, "" },
  { "modality, plain", { COUNT ("14", "a@0-2"), COUNT ("14", "b@0-2", "modality=measured") }, "" },
  { "modality, of one source", { COUNT ("14", "a@0-2", "modality=plan"), COUNT ("14", "a@5-7", "modality=reported") }, "" },
  { "modality of features",
    { FEATURE ("concept=hub;description=one", "a@0-2", "modality=in-progress"),
      FEATURE ("concept=hub;description=two;count=2", "b@0-2", "modality=reported") },
    "modality feature: hub; one <a> 1 | hub; two; 2 <b> 1" },
  { "features for others",
    { FEATURE ("concept=hub;group=old", "a@0-2", "modality=plan"),
      FEATURE ("concept=hub;group=young", "b@0-2", "modality=reported") },
    "" },
  { "features of one modality",
    { FEATURE ("concept=hub;count=3", "a@0-2", "modality=plan"), FEATURE ("concept=hub;count=2", "b@0-2", "modality=plan") },
    "" },
  { "features in prose",
    { FEATURE ("description=one", "a@0-2", "modality=plan"), FEATURE ("description=two", "b@0-2", "modality=reported") },
    "" },
  { "modality of a place",
    { { "site/x", "place", "leeds", "a@0-2", "modality=plan" }, { "site/x", "place", "leeds", "b@0-2", "modality=reported" } },
    "modality place: leeds <a> 1 | leeds <b> 1" },

  { "names",
    { { "site/x", "name", "Leeds", "a@0-2" }, { "site/x", "name", "Leeds City", "b@0-2" } },
    "name name: Leeds <a> 1 | Leeds City <b> 1" },
  { "names that one source knows",
    { { "site/x", "name", "Leeds", "a@0-2 b@0-2" }, { "site/x", "name", "Leeds City", "b@5-7" } },
    "" },
  { "names of which no source knows all",
    { { "site/x", "scheme", "A", "a@0-2" }, { "site/x", "scheme", "B", "a@5-7 b@0-2" }, { "site/x", "scheme", "C", "b@5-7" } },
    "name scheme: B <a b> 2 | A <a> 1 | C <b> 1" },
  { "names of sources are editorial", { { "source/x", "name", "A", "a@0-2" }, { "source/x", "name", "B", "b@0-2" } }, "" },
  { "aims stand alone", { { "site/x", "aim", "A", "a@0-2" }, { "site/x", "aim", "B", "b@0-2" } }, "" },

  { "members, of other kinds",
    { POPULATION ("kind=covered;quantity=8 person", "a@0-2"), POPULATION ("kind=target;quantity=9 person", "b@0-2") },
    "" },
  { "members, of one kind",
    { POPULATION ("kind=covered;quantity=8 person", "a@0-2"), POPULATION ("kind=covered;quantity=9 person", "b@0-2") },
    "value population: covered; 8 people <a> 1 | covered; 9 people <b> 1" },
  { "members left out",
    { { "site/x", "participation", "programme=p;status=selected", "a@0-2" },
      { "site/x", "participation", "programme=p;status=selected;date=2013-11", "b@0-2" } },
    "" },
  { "members left out by one of three",
    { { "site/x", "participation", "programme=p;status=selected;date=2012", "a@0-2" },
      { "site/x", "participation", "programme=p;status=selected;date=2013", "b@0-2" },
      { "site/x", "participation", "programme=p;status=selected", "c@0-2" } },
    "value participation: p; selected; 2012 <a> 1 | p; selected; 2013 <b> 1" },
  { "members left out that can take but one side",
    { { "site/x", "participation", "programme=p;status=selected;date=2013", "a@0-2" },
      { "site/x", "participation", "programme=p;status=not-selected", "b@0-2" },
      { "site/x", "participation", "programme=p;status=selected", "c@0-2" } },
    "value participation: p; selected; 2013 <a c> 2 | p; not-selected <b> 1" },
  { "status, a step on the way",
    { { "site/x", "participation", "programme=p;status=shortlisted", "a@0-2" },
      { "site/x", "participation", "programme=p;status=selected", "b@0-2" } },
    "" },
  { "status, steps of differing dates",
    { { "site/x", "participation", "programme=p;status=shortlisted;date=2013-07", "a@0-2" },
      { "site/x", "participation", "programme=p;status=selected;date=2013-11", "b@0-2" } },
    "" },
  { "status, one step of differing dates",
    { { "site/x", "participation", "programme=p;status=selected;date=2013-10", "a@0-2" },
      { "site/x", "participation", "programme=p;status=selected;date=2013-11", "b@0-2" } },
    "value participation: p; selected; October 2013 <a> 1 | p; selected; November 2013 <b> 1" },
  { "an outcome to come and come",
    { { "outcome/o", "modality", "hope", "a@0-2" }, { "outcome/o", "modality", "reported", "b@0-2" } },
    "modality modality: hope <a> 1 | reported <b> 1" },
  { "an outcome aimed at and hoped for",
    { { "outcome/o", "modality", "aim", "a@0-2" }, { "outcome/o", "modality", "hope", "b@0-2" } },
    "" },
  { "prose",
    { { "programme/p", "stage", "stage=shortlist;counted=areas;quantity=28", "a@0-2" },
      { "programme/p", "stage", "stage=shortlist;counted=places;quantity=28", "b@0-2" } },
    "" },
  { "identifiers",
    { { "partner/n", "identifier", "scheme=ods;value=A1", "a@0-2" },
      { "partner/n", "identifier", "scheme=ods;value=A2", "b@0-2" } },
    "value identifier: ods; A1 <a> 1 | ods; A2 <b> 1" },

  { "absent",
    { { "site/x", "place", "leeds", "a@0-2" }, { "site/x", "place", NULL, "b@0-2", "state=not-stated" } },
    "absent-against-present place: leeds <a> 1 | not stated <b> 1" },
  { "absent, of different keys",
    { POPULATION ("kind=covered;quantity=8 person", "a@0-2"), POPULATION ("kind=target;quantity=8 person", "a@5-7"),
      POPULATION (NULL, "b@0-2", "state=unknown") },
    "absent-against-present population: covered; 8 people <a> 1 | target; 8 people <a> 1 | unknown <b> 1" },
  { "absent, of one source",
    { { "site/x", "place", "leeds", "a@0-2" }, { "site/x", "place", NULL, "a@5-7", "state=unknown" } },
    "" },
  { "absent, deprecated",
    { { "site/x", "place", "leeds", "a@0-2" }, { "site/x", "place", NULL, "b@0-2", "state=none;rank=deprecated" } },
    "" },
  { "absent in two ways",
    { { "site/x", "place", NULL, "a@0-2", "state=unknown" }, { "site/x", "place", NULL, "b@0-2", "state=none" } },
    "" },

  { "list as stated", { TALLY ("quantity=2", "a@0-2"), PARTNER ("partner=m", "a@5-7"), PARTNER ("partner=n", "a@8-9") }, "" },
  { "list of another number",
    { TALLY ("quantity=3", "a@0-2"), PARTNER ("partner=m", "a@5-7 b@5-7"), PARTNER ("partner=n", "a@8-9") },
    "count-against-list partner-count: 3 <a> 1 | 2 listed <a> 1 | 1 listed <b> 1" },
  { "lists of as many",
    { TALLY ("quantity=3", "a@0-2"), PARTNER ("partner=m", "b@5-7 c@5-7"), PARTNER ("partner=n", "b@8-9 c@8-9") },
    "count-against-list partner-count: 2 listed <b c> 2 | 3 <a> 1" },
  { "no list", { TALLY ("quantity=3", "a@0-2") }, "" },
  { "a bound", { TALLY ("quantity=at-least 2", "a@0-2"), PARTNER ("partner=m", "b@5-7"), PARTNER ("partner=n", "b@8-9") }, "" },
  { "two roles are one partner",
    { TALLY ("quantity=1", "a@0-2"), PARTNER ("partner=m;role=lead", "a@5-7"), PARTNER ("partner=m;role=host", "a@8-9") },
    "" },
  { "a group in a list",
    { TALLY ("quantity=10", "a@0-2"),
      PARTNER ("partner=m", "a@5-7"),
      PARTNER ("partner=trusts", "a@8-9"),
      { "partner/trusts", "count", "9", "a@8-9" } },
    "" },
  { "a group and one of it",
    { TALLY ("quantity=9", "a@0-2"),
      PARTNER ("partner=m", "a@5-7"),
      PARTNER ("partner=trusts;count=9", "a@8-9"),
      { "partner/trusts", "member", "m", "a@8-9" } },
    "" },
  { "a group of unknown number",
    { TALLY ("quantity=10", "a@0-2"),
      PARTNER ("partner=m", "a@5-7"),
      PARTNER ("partner=trusts", "a@8-9"),
      { "partner/trusts", "count", NULL, "a@8-9", "state=unknown" } },
    "" },
  { "a group of about so many",
    { TALLY ("quantity=10", "a@0-2"),
      PARTNER ("partner=m", "a@5-7"),
      PARTNER ("partner=trusts", "a@8-9"),
      { "partner/trusts", "count", "over 3", "a@8-9" } },
    "" },
  { "partners of a type",
    { TALLY ("of=council;quantity=2", "a@0-2"),
      PARTNER ("partner=m", "a@5-7"),
      PARTNER ("partner=n", "a@8-9"),
      { "partner/m", "type", "district-council", "a@5-7" },
      { "partner/n", "type", "trust", "a@5-7" },
      { "concept/district-council", "broader", "council" } },
    "count-against-list partner-count: council; 2 <a> 1 | 1 listed <a> 1" },
  { "partners of no known type", { TALLY ("of=council;quantity=2", "a@0-2"), PARTNER ("partner=m", "a@5-7") }, "" },
  { "partners deprecated",
    { TALLY ("quantity=1", "a@0-2"), PARTNER ("partner=m", "a@5-7"), PARTNER ("partner=n", "a@8-9", "rank=deprecated") },
    "" },

  { "sites",
    { COUNT ("2", "a@0-2"),
      SELECTED ("x", "a@5-7"),
      SELECTED ("y", "a@8-9 b@0-2"),
      { "site/z", "participation", "programme=p;status=shortlisted", "a@8-9" },
      { "site/z", "participation", "programme=q;status=selected", "a@8-9" } },
    "count-against-list site-count: 2 <a> 1 | 1 listed <b> 1" },
  { "sites and a dispute of values",
    { COUNT ("2", "a@0-2"), COUNT ("3", "b@0-2"), SELECTED ("x", "a@5-7"), SELECTED ("y", "a@8-9") },
    "value site-count: 2 <a> 1 | 3 <b> 1\ncount-against-list site-count: 2 <a> 1 | 2 listed <a> 1 | 3 <b> 1" },
  { "members of a group",
    { { "partner/g", "count", "3", "a@0-2" }, { "partner/g", "member", "m", "a@5-7" }, { "partner/g", "member", "n", "b@5-7" } },
    "count-against-list count: 2 listed <a b> 2 | 3 <a> 1" },
};

static void
append_side (const PioneerSideData *side, GString *out)
{
  g_string_append_printf (out, "%s <", side->text);
  for (guint i = 0; i < side->sources->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "", (const char *) side->sources->pdata[i]);
  g_string_append_printf (out, "> %u", side->support);
}

static char *
list_disputes (GPtrArray *disputes)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < disputes->len; i++)
    {
      const PioneerDispute *dispute = disputes->pdata[i];

      g_string_append_printf (out, "%s%s %s: ", i > 0 ? "\n" : "",
                              pioneer_choice_nick (PIONEER_TYPE_CONFLICT_KIND, (int) dispute->kind),
                              pioneer_field_spec (dispute->field)->name);
      for (guint j = 0; j < dispute->sides->len; j++)
        {
          g_string_append (out, j > 0 ? " | " : "");
          append_side (dispute->sides->pdata[j], out);
        }
    }

  return g_string_free (out, FALSE);
}

static StoreFixture *
make_fixture (const Case *test)
{
  StoreFixture *fixture = store_fixture_new ();

  for (guint i = 0; i < G_N_ELEMENTS (test->said) && test->said[i].record != NULL; i++)
    {
      const Said *said = &test->said[i];

      store_fixture_add (fixture, said->record, said->field, said->value, said->citations, said->qualifiers);
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
      g_autoptr (GPtrArray) disputes = pioneer_disputes_of_store (store);
      g_autofree char *listed = list_disputes (disputes);

      g_assert_cmpstr (listed, ==, test->expected);
    }
}

typedef struct
{
  Said said[5];
  const char *expected;
} Explained;

static const Explained explained[] = {
  { { COUNT ("14", "a@0-2"), COUNT ("16", "b@0-2"), COUNT ("16", "c@0-2") },
    "The values differ: 16 (b and c) against 14 (The first)." },
  { { COUNT ("over 10", "a@0-2"), COUNT ("14", NULL) },
    "The values differ only in how precise they are: over 10 (The first) against 14 (no source)." },
  { { COUNT ("14", "a@0-2", "scope=first wave;as-of=2013"), COUNT ("25", "b@0-2", "modality=plan") },
    "The values differ, and so does what they hold for: 14, as of 2013, first wave (The first) against 25, plan (b)." },
  { { FEATURE ("concept=hub", "a@0-2", "modality=plan"), FEATURE ("concept=hub", "b@0-2", "modality=reported") },
    "What is still planned in one place is done in another: hub, plan (The first) against hub, reported (b)." },
  { { { "site/x", "name", "Leeds", "a@0-2" }, { "site/x", "name", "Leeds City", "b@0-2" } },
    "The names differ: Leeds (The first) against Leeds City (b)." },
  { { TALLY ("quantity=3", "a@0-2"), PARTNER ("partner=m", "b@5-7") },
    "The number stated and the number listed differ: 3 (The first) against 1 listed (b)." },
  { { { "site/x", "place", "leeds", "a@0-2" }, { "site/x", "place", NULL, "b@0-2", "state=none" } },
    "One source has nothing where another has something: leeds (The first) against none (b)." },
  { { COUNT ("1", "a@0-2"), COUNT ("2", "b@0-2"), COUNT ("3", "b@0-2"), COUNT ("4", "b@0-2"), COUNT ("5", "b@0-2") },
    "The values differ: 1 (The first) against 2 (b) against 3 (b) against 2 others." },
};

static void
test_explanations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (explained); i++)
    {
      g_autoptr (StoreFixture) fixture = store_fixture_new ();
      g_autoptr (PioneerStore) store = NULL;
      g_autoptr (GPtrArray) disputes = NULL;

      store_fixture_add (fixture, "source/a", "name", "The first", NULL, NULL);
      for (guint j = 0; j < G_N_ELEMENTS (explained[i].said) && explained[i].said[j].record != NULL; j++)
        store_fixture_add (fixture, explained[i].said[j].record, explained[i].said[j].field, explained[i].said[j].value,
                           explained[i].said[j].citations, explained[i].said[j].qualifiers);
      store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
      disputes = pioneer_disputes_of_store (store);

      g_assert_cmpuint (disputes->len, ==, 1);
      g_assert_cmpstr (((const PioneerDispute *) disputes->pdata[0])->explanation, ==, explained[i].expected);
    }
}

static void
test_record (void)
{
  g_autoptr (StoreFixture) fixture = make_fixture (&cases[1]);
  g_autoptr (PioneerStore) store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);
  g_autoptr (GPtrArray) disputes = pioneer_disputes_of_record (book, pioneer_store_find_reference (store, "programme/p"));
  const PioneerDispute *dispute;

  g_assert_cmpuint (disputes->len, ==, 1);
  dispute = disputes->pdata[0];
  g_assert_cmpuint (dispute->record, ==, pioneer_store_find_reference (store, "programme/p"));
  g_assert_cmpuint (dispute->competing->len, ==, 2);
}

/* Thirty thousand values of one key, with members left out, and names: a matter of a second or so. */
static void
test_many (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GPtrArray) disputes = NULL;
  gint64 begun;

  for (guint i = 0; i < 30000; i++)
    {
      g_autofree char *wave = g_strdup_printf ("programme=p;status=selected;wave=%u", i);
      g_autofree char *date = g_strdup_printf ("programme=p;status=selected;date=%u", 1000 + i % 1500);
      g_autofree char *number = g_strdup_printf ("over %u", i);
      g_autofree char *source = g_strdup_printf ("s%u@%u-%u", i % 500, i, i + 5);

      store_fixture_add (fixture, "site/x", "participation", i % 2 ? wave : date, source, NULL);
      store_fixture_add (fixture, "site/x", "name", number, source, NULL);
      store_fixture_add (fixture, "programme/p", "site-count", number, source, NULL);
    }

  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  begun = g_get_monotonic_time ();
  disputes = pioneer_disputes_of_store (store);
  g_test_message ("%" G_GINT64_FORMAT " ms", (g_get_monotonic_time () - begun) / 1000);
  g_assert_cmpint (g_get_monotonic_time () - begun, <, 10 * G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/dispute/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/dispute/explanations", test_explanations);
  g_test_add_func ("/dispute/record", test_record);
  g_test_add_func ("/dispute/many", test_many);

  return g_test_run ();
}
