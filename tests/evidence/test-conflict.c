/* test-conflict.c - Conflicts, sides, resolutions and checks as objects
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-citation-check-private.h"
#include "pioneer-citation-private.h"
#include "pioneer-conflict-private.h"
#include "pioneer-list.h"
#include "pioneer-quantity.h"
#include "pioneer-record.h"
#include "pioneer-resolution-private.h"
#include "pioneer-side.h"
#include "pioneer-statement-private.h"

#include "store-fixture.h"

static PioneerStore *
make_store (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();

  store_fixture_add (fixture, "source/a", "published", "2013-07", NULL, NULL);
  store_fixture_add (fixture, "source/b", "published", "2013-11-01", NULL, NULL);
  store_fixture_add (fixture, "programme/p", "site-count", "3", "a@0-5", NULL);
  store_fixture_add (fixture, "programme/p", "site-count", "2", "b@6-9", NULL);
  store_fixture_add (fixture, "site/x", "participation", "programme=p;status=selected", "a@10-12", NULL);

  return store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
}

static void
check_side (PioneerConflict *conflict, guint place, const char *text, double amount, const char *field)
{
  g_autoptr (PioneerList) sides = pioneer_conflict_get_sides (conflict);
  g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (sides, place));
  g_autoptr (PioneerList) sources = pioneer_side_get_sources (side);
  g_autoptr (PioneerList) statements = pioneer_side_get_statements (side);
  g_autoptr (GObject) value = pioneer_side_get_value (side);
  g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, 0));

  g_assert_cmpstr (pioneer_side_get_text (side), ==, text);
  g_assert_cmpfloat (pioneer_quantity_get_amount (PIONEER_QUANTITY (value)), ==, amount);
  g_assert_cmpuint (pioneer_side_get_support (side), ==, 1);
  g_assert_cmpuint (pioneer_list_get_n_items (sources), ==, 1);
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, 1);
  g_assert_cmpstr (pioneer_statement_get_field_name (statement), ==, field);
}

static void
test_conflict (void)
{
  g_autoptr (PioneerStore) store = make_store ();
  g_autoptr (PioneerList) conflicts = pioneer_conflicts_of_store (store, PIONEER_POLICY_PREFERRED_RANK);
  g_autoptr (PioneerConflict) first = PIONEER_CONFLICT (pioneer_list_get (conflicts, 0));
  g_autoptr (PioneerConflict) second = PIONEER_CONFLICT (pioneer_list_get (conflicts, 1));
  g_autoptr (PioneerRecord) record = pioneer_conflict_get_record (first);

  g_assert_cmpuint (pioneer_list_get_n_items (conflicts), ==, 2);
  g_clear_pointer (&store, pioneer_store_unref);
  g_clear_object (&conflicts);

  g_assert_cmpstr (pioneer_record_get_reference (record), ==, "programme/p");
  g_assert_cmpstr (pioneer_conflict_get_field_name (first), ==, "site-count");
  g_assert_cmpint (pioneer_conflict_get_kind (first), ==, PIONEER_CONFLICT_KIND_VALUE);
  g_assert_cmpstr (pioneer_conflict_get_explanation (first), ==, "The values differ: 3 (a) against 2 (b).");
  check_side (first, 0, "3", 3, "site-count");
  check_side (first, 1, "2", 2, "site-count");

  g_assert_cmpint (pioneer_conflict_get_kind (second), ==, PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST);
  check_side (second, 0, "3", 3, "site-count");
  check_side (second, 1, "1 listed", 1, "participation");
}

static void
test_resolution (void)
{
  g_autoptr (PioneerStore) store = make_store ();
  guint32 place = pioneer_store_find_reference (store, "programme/p");
  g_autoptr (PioneerList) conflicts = pioneer_conflicts_of_record (store, place, PIONEER_POLICY_PREFERRED_RANK);
  g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, 0));
  g_autoptr (PioneerResolution) resolution = pioneer_conflict_get_resolution (conflict);
  g_autoptr (PioneerStatement) statement = pioneer_resolution_get_statement (resolution);
  g_autoptr (PioneerList) statements = pioneer_resolution_get_statements (resolution);

  g_assert_cmpstr (pioneer_statement_get_text (statement), ==, "2");
  g_assert_true (pioneer_statement_is_shown (statement));
  g_assert_cmpint (pioneer_resolution_get_policy (resolution), ==, PIONEER_POLICY_PREFERRED_RANK);
  g_assert_cmpint (pioneer_resolution_get_rule (resolution), ==, PIONEER_POLICY_NEWEST);
  g_assert_cmpstr (pioneer_resolution_get_reason (resolution), ==,
                   "Chosen by the newest source: published 1 November 2013, against July 2013.");
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, 2);
}

static void
test_check (void)
{
  g_autoptr (PioneerStore) store = make_store ();
  g_autoptr (GPtrArray) field = store_fixture_field (store, "programme/p", "site-count");
  const PioneerStatementData *statement = field->pdata[0];
  g_autoptr (PioneerCitation) citation = pioneer_citation_object (store, &statement->citations[0], statement);
  g_autoptr (PioneerVerifier) verifier = pioneer_verifier_new ("Three pioneers", -1, NULL);
  g_autoptr (PioneerCitationCheck) check = pioneer_citation_check_new (citation, verifier, NULL, NULL);
  g_autoptr (PioneerCitation) checked = pioneer_citation_check_get_citation (check);

  g_assert_true (checked == citation);
  g_assert_cmpint (pioneer_citation_check_get_verification (check), ==, PIONEER_VERIFICATION_MISSING);
  g_assert_cmpuint (pioneer_citation_check_get_start (check), ==, 0);
  g_assert_cmpuint (pioneer_citation_check_get_end (check), ==, 0);
  g_assert_true (
      g_str_has_prefix (pioneer_citation_check_get_message (check), "a@0-5#0000000000000000: the cited text does not stand"));
}

/* All properties can be read. */
static void
read_properties (GObject *object)
{
  g_autofree GParamSpec **specs = NULL;
  guint n;

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  g_assert_cmpuint (n, >=, 5);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_value_init (&value, specs[i]->value_type);
      g_object_get_property (object, specs[i]->name, &value);
    }
}

static void
test_properties (void)
{
  g_autoptr (PioneerStore) store = make_store ();
  g_autoptr (PioneerList) conflicts = pioneer_conflicts_of_store (store, PIONEER_POLICY_NEWEST);
  g_autoptr (GObject) conflict = pioneer_list_get (conflicts, 0);
  g_autoptr (PioneerList) sides = pioneer_conflict_get_sides (PIONEER_CONFLICT (conflict));
  g_autoptr (GObject) side = pioneer_list_get (sides, 0);
  g_autoptr (PioneerResolution) resolution = pioneer_conflict_get_resolution (PIONEER_CONFLICT (conflict));

  read_properties (conflict);
  read_properties (side);
  read_properties (G_OBJECT (resolution));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/conflict/conflict", test_conflict);
  g_test_add_func ("/conflict/resolution", test_resolution);
  g_test_add_func ("/conflict/check", test_check);
  g_test_add_func ("/conflict/properties", test_properties);

  return g_test_run ();
}
