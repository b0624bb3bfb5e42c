/* test-segments.c - The texts that are searched, against what docs/search.md says of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <string.h>

#include "pioneer-segments-private.h"
#include "../evidence/store-fixture.h"

/* A line a segment: field/key text <first source of the statement> and ->mention. */
static char *
list_segments (PioneerStore *store, const char *reference)
{
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (PioneerSegment));
  GString *out = g_string_new (NULL);
  guint32 record = pioneer_store_find_reference (store, reference);

  g_assert_cmpuint (record, !=, PIONEER_NO_RECORD);
  pioneer_segments_collect (store, record, segments);
  for (guint i = 0; i < segments->len; i++)
    {
      const PioneerSegment *segment = &g_array_index (segments, PioneerSegment, i);
      const PioneerStatementData *statement = pioneer_store_statement (store, segment->statement);

      g_assert_cmpuint (statement->record, ==, record);
      g_assert_cmpuint (statement->field, ==, segment->field);
      g_string_append_printf (out, "%s/%u %s <%s>", pioneer_field_spec (segment->field)->name, segment->key, segment->text,
                              statement->n_citations > 0 ? statement->citations[0].source : "");
      if (segment->mention != PIONEER_NO_RECORD)
        g_string_append_printf (out, " ->%s", pioneer_store_record (store, segment->mention)->slug);
      g_string_append_c (out, '\n');
    }

  return g_string_free (out, FALSE);
}

static void
assert_segments (StoreFixture *fixture, const char *reference, const char *expected)
{
  for (guint32 seed = 0; seed < 4; seed++)
    {
      g_autoptr (PioneerStore) store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, seed);
      g_autofree char *found = list_segments (store, reference);

      g_assert_cmpstr (found, ==, expected);
    }
}

static void
test_texts (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_add (fixture, "partner/trust", "name", "The Trust", NULL, NULL);
  store_fixture_add (fixture, "concept/lead", "name", "Lead partner", NULL, NULL);
  store_fixture_add (fixture, "site/leeds", "name", "Leeds", "a@0-5", NULL);
  store_fixture_add (fixture, "site/leeds", "summary", "A summary", NULL, NULL);
  store_fixture_add (fixture, "site/leeds", "aim", "Better care", "a@5-6", NULL);
  store_fixture_add (fixture, "site/leeds", "partnership", "partner=trust;role=lead;count=9", "a@7-9", NULL);
  store_fixture_add (fixture, "site/leeds", "partnership", "partner=nobody", "b@7-9", NULL);
  store_fixture_add (fixture, "site/leeds", "event", "date=2013;description=It began", "a@10-11", NULL);
  store_fixture_add (fixture, "site/leeds", "note", NULL, "a@12-13", "state=none");
  /* weights of 0: neither a population nor a contact is searched */
  store_fixture_add (fixture, "site/leeds", "population", "kind=covered;quantity=5 person;base=the town", "a@1-2", NULL);
  store_fixture_add (fixture, "site/leeds", "contact", "kind=press office;name=Somebody", "a@1-2", NULL);

  /* of the two partnerships, "nobody" comes before "trust"; the members of a key stand in the order of their texts */
  assert_segments (fixture, "site/leeds",
                   "name/0 Leeds <a>\n"
                   "summary/1 A summary <>\n"
                   "aim/2 Better care <a>\n"
                   "partnership/3 nobody <b>\n"
                   "partnership/4 Lead partner <a> ->lead\n"
                   "partnership/4 The Trust <a> ->trust\n"
                   "event/5 It began <a>\n");
}

static void
test_nothing (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_record (fixture, "site/empty");
  store_fixture_add (fixture, "site/silent", "name", NULL, "a@0-1", "state=unknown");
  store_fixture_add (fixture, "site/silent", "participation", NULL, "a@0-1", "state=not-stated");

  assert_segments (fixture, "site/empty", "");
  assert_segments (fixture, "site/silent", "");
}

/* The appended segments don't touch what was there. */
static void
test_appends (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (PioneerSegment));

  store_fixture_add (fixture, "site/leeds", "name", "Leeds", "a@0-5", NULL);
  store_fixture_add (fixture, "site/leeds", "name", "City of Leeds", "b@0-5", NULL);
  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);

  pioneer_segments_collect (store, 0, segments);
  pioneer_segments_collect (store, 0, segments);
  g_assert_cmpuint (segments->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpstr (g_array_index (segments, PioneerSegment, i).text, ==, i % 2 == 0 ? "City of Leeds" : "Leeds");
  g_assert_cmpuint (g_array_index (segments, PioneerSegment, 3).key, ==, 0);
}

/* All names share a key; what is said twice is one segment, that of the first source. */
static void
test_same_key (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_add (fixture, "site/leeds", "name", "Leeds", "b@0-5", NULL);
  store_fixture_add (fixture, "site/leeds", "name", "Leeds", "a@0-5", NULL);
  store_fixture_add (fixture, "site/leeds", "name", "Leeds", "c@0-5", NULL);
  store_fixture_add (fixture, "site/leeds", "name", "City of Leeds", "c@9-10", NULL);
  store_fixture_add (fixture, "site/leeds", "aim", "Care", "b@1-2", NULL);
  store_fixture_add (fixture, "site/leeds", "aim", "Care", "a@1-2", NULL);
  store_fixture_add (fixture, "site/leeds", "aim", "Better care", "a@1-2", NULL);

  assert_segments (fixture, "site/leeds",
                   "name/0 City of Leeds <c>\n"
                   "name/0 Leeds <a>\n"
                   "aim/1 Better care <a>\n"
                   "aim/2 Care <a>\n");
}

/* The key of an event is its kind, were it not that events are each a thing of its own; that of a stage is the stage. */
static void
test_shape_keys (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_add (fixture, "concept/applied", "name", "Applied", NULL, NULL);
  store_fixture_add (fixture, "programme/p", "stage", "stage=applied;counted=areas;quantity=99", "a@0-1", NULL);
  store_fixture_add (fixture, "programme/p", "stage", "stage=applied;counted=towns;quantity=100", "b@0-1", NULL);
  store_fixture_add (fixture, "programme/p", "event", "kind=applied;description=One", "a@0-1", NULL);
  store_fixture_add (fixture, "programme/p", "event", "kind=applied;description=Two", "b@0-1", NULL);

  assert_segments (fixture, "programme/p",
                   "stage/0 Applied <a> ->applied\n"
                   "stage/0 areas <a>\n"
                   "stage/0 towns <b>\n"
                   "event/1 Applied <a> ->applied\n"
                   "event/1 One <a>\n"
                   "event/2 Applied <b> ->applied\n"
                   "event/2 Two <b>\n");
}

/* Deprecated statements are searched; one that isn't stands for the text where there is one, and only such mention. */
static void
test_deprecated (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_add (fixture, "partner/old", "name", "Old", NULL, NULL);
  store_fixture_add (fixture, "partner/new", "name", "New", NULL, NULL);
  store_fixture_add (fixture, "outcome/o", "name", "Stays", "a@0-1", "rank=deprecated");
  store_fixture_add (fixture, "outcome/o", "name", "Stays", "b@0-1", NULL);
  store_fixture_add (fixture, "outcome/o", "name", "Gone", "b@2-3", "rank=deprecated");
  store_fixture_add (fixture, "outcome/o", "reported-by", "old", "a@0-1", "rank=deprecated");
  store_fixture_add (fixture, "outcome/o", "reported-by", "new", "a@0-1", "rank=deprecated");
  store_fixture_add (fixture, "outcome/o", "reported-by", "new", "b@0-1", NULL);

  assert_segments (fixture, "outcome/o",
                   "name/0 Gone <b>\n"
                   "name/0 Stays <b>\n"
                   "reported-by/1 New <b> ->new\n"
                   "reported-by/1 Old <a>\n");
}

/* Records that are called alike are both mentioned, and a text that is equal to a name costs no mention. */
static void
test_alike (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_add (fixture, "partner/one", "name", "Trust", NULL, NULL);
  store_fixture_add (fixture, "partner/two", "name", "Trust", NULL, NULL);
  store_fixture_add (fixture, "outcome/o", "reported-by", "one", "b@0-1", NULL);
  store_fixture_add (fixture, "outcome/o", "reported-by", "two", "a@0-1", NULL);
  store_fixture_add (fixture, "outcome/o", "reported-by", "two", "c@0-1", NULL);
  store_fixture_add (fixture, "site/s", "remark", "speaker=Trust;organisation=one;gist=Trust", "a@0-1", NULL);

  assert_segments (fixture, "outcome/o",
                   "reported-by/0 Trust <b> ->one\n"
                   "reported-by/0 Trust <a> ->two\n");
  assert_segments (fixture, "site/s", "remark/0 Trust <a> ->one\n");
}

static void
test_many (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (PioneerSegment));

  for (guint i = 0; i < 70000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%05u", i);

      store_fixture_add (fixture, "site/s", "note", text, NULL, NULL);
    }
  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  pioneer_segments_collect (store, 0, segments);

  g_assert_cmpuint (segments->len, ==, 70000);
  for (guint i = 0; i < segments->len; i++)
    g_assert_cmpuint (g_array_index (segments, PioneerSegment, i).key, ==, MIN (i, G_MAXUINT16));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/segments/texts", test_texts);
  g_test_add_func ("/segments/nothing", test_nothing);
  g_test_add_func ("/segments/appends", test_appends);
  g_test_add_func ("/segments/same-key", test_same_key);
  g_test_add_func ("/segments/shape-keys", test_shape_keys);
  g_test_add_func ("/segments/deprecated", test_deprecated);
  g_test_add_func ("/segments/alike", test_alike);
  g_test_add_func ("/segments/many", test_many);

  return g_test_run ();
}
