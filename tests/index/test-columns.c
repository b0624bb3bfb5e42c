/* test-columns.c - Values by record, against what was worked out by hand and what lists count
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <string.h>

#include "../evidence/store-fixture.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-column-format-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-error.h"
#include "pioneer-list-private.h"
#include "pioneer-path-private.h"
#include "pioneer.h"

/* Columns of a store whose documents are its records in their order. */
typedef struct
{
  PioneerStore *store;
  GBytes *bytes;
  PioneerColumns *columns;
} Opened;

static void
opened_clear (Opened *self)
{
  g_clear_pointer (&self->columns, pioneer_columns_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->store, pioneer_store_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Opened, opened_clear)

static void
open_store (Opened *self, PioneerStore *store)
{
  g_autofree guint32 *documents = g_new (guint32, store->n_records);
  g_autoptr (GError) error = NULL;
  gconstpointer bytes;
  gsize length;

  for (guint32 i = 0; i < store->n_records; i++)
    documents[i] = i;

  self->store = store;
  self->bytes = pioneer_columns_build (store, documents);
  bytes = g_bytes_get_data (self->bytes, &length);
  g_assert_cmpuint (length % 8, ==, 0);
  self->columns = pioneer_columns_open (bytes, length, store->n_records, &error);
  g_assert_no_error (error);
  g_assert_true (pioneer_columns_check (self->columns, store->n_records, &error));
  g_assert_no_error (error);
}

static void
open_fixture (Opened *self, StoreFixture *fixture)
{
  open_store (self, store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0));
}

static void
show_value (PioneerStore *store, const PioneerColumn *column, guint32 ordinal, GString *out)
{
  static const char *const states[] = { "not-stated", "none", "unknown" };
  PioneerColumnValue value;

  if (ordinal < PIONEER_ORDINAL_FIRST_VALUE)
    {
      g_assert_false (pioneer_column_get_value (column, ordinal, &value));
      g_string_append (out, states[ordinal]);
      return;
    }

  g_assert_true (pioneer_column_get_value (column, ordinal, &value));
  if (value.datum.type == PIONEER_VALUE_TYPE_RECORD)
    {
      g_assert_cmpuint (pioneer_store_record (store, value.record)->kind, ==, value.datum.kind);
      g_string_append (out, pioneer_store_record (store, value.record)->slug);
    }
  else if (value.datum.type == 0)
    g_string_append (out, "any");
  else
    pioneer_datum_display (pioneer_column_spec (column->entry.field, column->entry.member), &value.datum, out);
  if (column->entry.by_modality)
    g_string_append_printf (out, " (%s)", pioneer_choice_nick (PIONEER_TYPE_MODALITY, (int) value.modality));
}

static const PioneerColumn *
find_column (const Opened *self, PioneerFieldId field, const char *member, gboolean by_modality)
{
  int place = member != NULL ? pioneer_shape_find_member (pioneer_field_spec (field)->spec.shape, member) : PIONEER_COLUMN_VALUE;

  return pioneer_columns_find (self->columns, field, place, by_modality);
}

static void
assert_values (const Opened *self, PioneerFieldId field, const char *member, gboolean by_modality, const char *expected)
{
  const PioneerColumn *column = find_column (self, field, member, by_modality);
  g_autoptr (GString) out = g_string_new (NULL);

  g_assert_nonnull (column);
  for (guint32 i = PIONEER_ORDINAL_FIRST_VALUE; i < pioneer_column_get_n_ordinals (column); i++)
    {
      g_string_append (out, i > PIONEER_ORDINAL_FIRST_VALUE ? " | " : "");
      show_value (self->store, column, i, out);
    }
  g_assert_cmpstr (out->str, ==, expected);
}

static void
assert_of (
    const Opened *self, const char *reference, PioneerFieldId field, const char *member, gboolean by_modality, const char *expected)
{
  const PioneerColumn *column = find_column (self, field, member, by_modality);
  guint32 record = pioneer_store_find_reference (self->store, reference);
  g_autoptr (GString) out = g_string_new (NULL);
  const guint32 *ordinals;
  guint32 one;
  guint n;

  g_assert_nonnull (column);
  g_assert_cmpuint (record, !=, PIONEER_NO_RECORD);
  n = pioneer_column_get_ordinals (column, record, &ordinals, &one);
  for (guint i = 0; i < n; i++)
    {
      g_string_append (out, i > 0 ? " | " : "");
      show_value (self->store, column, ordinals[i], out);
    }
  g_assert_cmpstr (out->str, ==, expected);
}

static void
test_states (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_auto (Opened) opened = { NULL };

  store_fixture_add (fixture, "outcome/a", "direction", "increase", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/b", "direction", NULL, "s@0-1", "state=none");
  store_fixture_add (fixture, "outcome/b", "direction", NULL, "t@0-1", "state=unknown");
  store_fixture_add (fixture, "outcome/c", "direction", NULL, "s@0-1", "state=unknown");
  store_fixture_add (fixture, "outcome/d", "direction", NULL, "s@0-1", "state=not-stated");
  store_fixture_add (fixture, "outcome/e", "direction", "decrease", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/e", "direction", NULL, "t@0-1", "state=none");
  store_fixture_add (fixture, "outcome/f", "direction", "decrease", "s@0-1", "rank=deprecated");
  store_fixture_add (fixture, "outcome/f", "direction", NULL, "t@0-1", "state=unknown");
  store_fixture_add (fixture, "outcome/g", "direction", "increase", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/g", "direction", "increase", "t@0-1", NULL);
  store_fixture_add (fixture, "outcome/g", "direction", "decrease", "t@0-1", NULL);
  store_fixture_record (fixture, "outcome/h");
  open_fixture (&opened, fixture);

  assert_of (&opened, "outcome/a", PIONEER_FIELD_DIRECTION, NULL, FALSE, "increase");
  assert_of (&opened, "outcome/b", PIONEER_FIELD_DIRECTION, NULL, FALSE, "none");
  assert_of (&opened, "outcome/c", PIONEER_FIELD_DIRECTION, NULL, FALSE, "unknown");
  assert_of (&opened, "outcome/d", PIONEER_FIELD_DIRECTION, NULL, FALSE, "not-stated");
  assert_of (&opened, "outcome/e", PIONEER_FIELD_DIRECTION, NULL, FALSE, "decrease");
  assert_of (&opened, "outcome/f", PIONEER_FIELD_DIRECTION, NULL, FALSE, "unknown");
  assert_of (&opened, "outcome/g", PIONEER_FIELD_DIRECTION, NULL, FALSE, "increase | decrease");
  assert_of (&opened, "outcome/h", PIONEER_FIELD_DIRECTION, NULL, FALSE, "not-stated");
  g_assert_null (find_column (&opened, PIONEER_FIELD_MEASURE, NULL, FALSE));
  /* no statement has a modality */
  g_assert_null (find_column (&opened, PIONEER_FIELD_DIRECTION, NULL, TRUE));
}

/* In their order: like units together, of them the smaller first; what is equal in meaning is one value. */
static void
test_order (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_auto (Opened) opened = { NULL };

  store_fixture_add (fixture, "concept/m", "name", "M", NULL, NULL);
  store_fixture_add (fixture, "concept/b", "name", "B", NULL, NULL);
  store_fixture_add (fixture, "outcome/a", "actual", "2 week", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/a", "measure", "m", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/b", "actual", "14 day", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/b", "measure", "b", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/c", "actual", "1 day", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/d", "actual", "48 hour", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/e", "actual", "3 person", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/f", "actual", "-3 person", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/a", "period", "2013", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/b", "period", "2009-04", "s@0-1", NULL);
  open_fixture (&opened, fixture);

  assert_values (&opened, PIONEER_FIELD_ACTUAL, NULL, FALSE, "-3 people | 3 people | 1 day | 48 hours | 2 weeks");
  assert_of (&opened, "outcome/b", PIONEER_FIELD_ACTUAL, NULL, FALSE, "2 weeks");
  assert_values (&opened, PIONEER_FIELD_PERIOD, NULL, FALSE, "April 2009 | 2013");
  assert_values (&opened, PIONEER_FIELD_MEASURE, NULL, FALSE, "b | m");
}

static void
test_members (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_auto (Opened) opened = { NULL };

  store_fixture_add (fixture, "concept/tele", "name", "Telecare", NULL, NULL);
  store_fixture_add (fixture, "concept/old", "name", "Older people", NULL, NULL);
  store_fixture_add (fixture, "programme/p", "name", "P", NULL, NULL);
  store_fixture_add (fixture, "site/a", "population", "kind=covered;quantity=5 person;base=adults", "s@0-1", NULL);
  store_fixture_add (fixture, "site/a", "population", "kind=target;quantity=5 person;group=old", "s@0-1", NULL);
  store_fixture_add (fixture, "site/b", "population", "kind=target;quantity=4 person", "s@0-1", NULL);
  store_fixture_add (fixture, "site/c", "population", NULL, "s@0-1", "state=unknown");
  store_fixture_add (fixture, "site/a", "feature", "concept=tele;count=3", "s@0-1", NULL);
  store_fixture_add (fixture, "site/b", "feature", "description=Something", "s@0-1", NULL);
  store_fixture_add (fixture, "site/b", "feature", NULL, "t@0-1", "state=none");
  open_fixture (&opened, fixture);

  assert_values (&opened, PIONEER_FIELD_POPULATION, NULL, FALSE, "4 people | 5 people");
  assert_of (&opened, "site/a", PIONEER_FIELD_POPULATION, NULL, FALSE, "5 people");
  assert_of (&opened, "site/a", PIONEER_FIELD_POPULATION, "quantity", FALSE, "5 people");
  assert_of (&opened, "site/a", PIONEER_FIELD_POPULATION, "kind", FALSE, "covered | target");
  assert_of (&opened, "site/a", PIONEER_FIELD_POPULATION, "group", FALSE, "old");
  /* a population that has no group is none of which that is unknown */
  assert_of (&opened, "site/b", PIONEER_FIELD_POPULATION, "group", FALSE, "not-stated");
  assert_of (&opened, "site/c", PIONEER_FIELD_POPULATION, "group", FALSE, "unknown");
  assert_of (&opened, "programme/p", PIONEER_FIELD_POPULATION, "group", FALSE, "not-stated");
  /* texts have no columns of their own as members */
  g_assert_null (find_column (&opened, PIONEER_FIELD_POPULATION, "base", FALSE));
  assert_of (&opened, "site/a", PIONEER_FIELD_FEATURE, "count", FALSE, "3");
  assert_of (&opened, "site/b", PIONEER_FIELD_FEATURE, NULL, FALSE, "not-stated");
}

static void
test_state_only (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_auto (Opened) opened = { NULL };

  store_fixture_add (fixture, "partner/t", "name", "Trust", NULL, NULL);
  store_fixture_add (fixture, "site/a", "name", "A", "s@0-1", NULL);
  store_fixture_add (fixture, "site/a", "name", "Also A", "s@0-1", NULL);
  store_fixture_add (fixture, "site/b", "scheme", NULL, "s@0-1", "state=none");
  store_fixture_add (fixture, "site/a", "scheme", "Together", "s@0-1", NULL);
  store_fixture_add (fixture, "site/a", "contact", "name=Somebody;organisation=t", "s@0-1", NULL);
  store_fixture_add (fixture, "site/a", "remark", "speaker=Somebody;gist=Something", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/o", "design", "trial", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/o", "design", "case study", "t@0-1", NULL);
  open_fixture (&opened, fixture);

  assert_values (&opened, PIONEER_FIELD_NAME, NULL, FALSE, "any");
  assert_of (&opened, "site/a", PIONEER_FIELD_NAME, NULL, FALSE, "any");
  assert_of (&opened, "site/b", PIONEER_FIELD_NAME, NULL, FALSE, "not-stated");
  assert_of (&opened, "site/a", PIONEER_FIELD_SCHEME, NULL, FALSE, "any");
  assert_of (&opened, "site/b", PIONEER_FIELD_SCHEME, NULL, FALSE, "none");
  assert_values (&opened, PIONEER_FIELD_CONTACT, NULL, FALSE, "any");
  g_assert_null (find_column (&opened, PIONEER_FIELD_CONTACT, "organisation", FALSE));
  assert_of (&opened, "site/a", PIONEER_FIELD_REMARK, NULL, FALSE, "any");
  /* a text that is counted by */
  assert_values (&opened, PIONEER_FIELD_DESIGN, NULL, FALSE, "case study | trial");
}

static void
test_modalities (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_auto (Opened) opened = { NULL };

  store_fixture_add (fixture, "concept/x", "name", "X", NULL, NULL);
  store_fixture_add (fixture, "concept/y", "name", "Y", NULL, NULL);
  store_fixture_add (fixture, "site/a", "feature", "concept=x", "s@0-1", "modality=plan");
  store_fixture_add (fixture, "site/a", "feature", "concept=x", "t@0-1", "modality=reported");
  store_fixture_add (fixture, "site/b", "feature", "concept=x", "s@0-1", NULL);
  store_fixture_add (fixture, "site/b", "feature", "concept=y", "s@0-1", "modality=plan");
  store_fixture_add (fixture, "site/c", "feature", NULL, "s@0-1", "state=none");
  store_fixture_add (fixture, "site/c", "aim", "An aim", "s@0-1", NULL);
  open_fixture (&opened, fixture);

  assert_values (&opened, PIONEER_FIELD_FEATURE, NULL, FALSE, "x | y");
  assert_values (&opened, PIONEER_FIELD_FEATURE, NULL, TRUE, "x (unspecified) | x (plan) | x (reported) | y (plan)");
  assert_of (&opened, "site/a", PIONEER_FIELD_FEATURE, NULL, FALSE, "x");
  assert_of (&opened, "site/a", PIONEER_FIELD_FEATURE, NULL, TRUE, "x (plan) | x (reported)");
  assert_of (&opened, "site/b", PIONEER_FIELD_FEATURE, NULL, TRUE, "x (unspecified) | y (plan)");
  assert_of (&opened, "site/c", PIONEER_FIELD_FEATURE, NULL, TRUE, "none");
  /* aims have a modality, but aren't counted by */
  g_assert_null (find_column (&opened, PIONEER_FIELD_AIM, NULL, TRUE));
}

static void
test_empty (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_auto (Opened) opened = { NULL };

  open_fixture (&opened, fixture);
  g_assert_cmpuint (opened.columns->n_columns, ==, 0);
  g_assert_null (find_column (&opened, PIONEER_FIELD_NAME, NULL, FALSE));
}

/* The documents are in another order than the records, and values still name the records. */
static void
test_documents (void)
{
  g_autoptr (StoreFixture) fixture = store_fixture_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PioneerColumns) columns = NULL;
  /* places in the store: outcomes a, b, c, then the concept */
  const guint32 documents[] = { 2, 0, 1, 3 };
  const PioneerColumn *column;
  PioneerColumnValue value;
  const guint32 *ordinals;
  guint32 one;

  store_fixture_add (fixture, "concept/m", "name", "M", NULL, NULL);
  store_fixture_add (fixture, "outcome/a", "name", "A", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/b", "name", "B", "s@0-1", NULL);
  store_fixture_add (fixture, "outcome/c", "measure", "m", "s@0-1", NULL);
  store = store_fixture_build (fixture, PIONEER_POLICY_PREFERRED_RANK, 0);
  bytes = pioneer_columns_build (store, documents);
  columns = pioneer_columns_open (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), 4, NULL);
  g_assert_nonnull (columns);

  column = pioneer_columns_find (columns, PIONEER_FIELD_MEASURE, PIONEER_COLUMN_VALUE, FALSE);
  g_assert_cmpuint (pioneer_column_get_ordinals (column, 0, &ordinals, &one), ==, 1);
  g_assert_cmpuint (ordinals[0], ==, PIONEER_ORDINAL_FIRST_VALUE);
  g_assert_true (pioneer_column_get_value (column, ordinals[0], &value));
  g_assert_cmpuint (value.record, ==, 3);
  for (guint32 i = 1; i < 4; i++)
    {
      g_assert_cmpuint (pioneer_column_get_ordinals (column, i, &ordinals, &one), ==, 1);
      g_assert_cmpuint (ordinals[0], ==, PIONEER_ORDINAL_NOT_STATED);
    }
}

/* How many statements of a field there are that aren't shown and aren't deprecated: lists look at those shown alone. */
static gboolean
is_undisputed (PioneerStore *store, guint32 record, PioneerFieldId field)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (store, record, field, &n);

  for (guint32 i = 0; i < n; i++)
    {
      gboolean said = FALSE;

      if (pioneer_store_rank (&statements[i]) == PIONEER_RANK_DEPRECATED)
        continue;
      for (guint32 j = 0; j < n; j++)
        if ((statements[j].flags & PIONEER_STATEMENT_SHOWN) &&
            pioneer_datum_compare (&statements[i].value, &statements[j].value) == 0)
          said = TRUE;
      if (!said)
        return FALSE;
    }

  return TRUE;
}

/* The group that a number stands for: in the code that lists give it. */
static char *
get_code (const Opened *self, const PioneerColumn *column, guint32 ordinal)
{
  PioneerKey key = { .spec = pioneer_column_spec (column->entry.field, column->entry.member), .store = self->store };
  PioneerColumnValue value;

  if (ordinal == PIONEER_ORDINAL_NOT_STATED)
    return g_strdup ("not stated");
  if (ordinal < PIONEER_ORDINAL_FIRST_VALUE)
    return g_strdup (ordinal == PIONEER_ORDINAL_NONE ? "none" : "unknown");

  g_assert_true (pioneer_column_get_value (column, ordinal, &value));
  key.datum = value.datum;
  if (value.datum.type == PIONEER_VALUE_TYPE_RECORD)
    key.datum.text = pioneer_store_record (self->store, value.record)->slug;

  return pioneer_path_code (&key);
}

static GHashTable *
count_groups (PioneerList *list, const char *field)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerList) groups = pioneer_list_group (list, field, &error);
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n;

  g_assert_no_error (error);
  n = pioneer_list_get_n_items (groups);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PioneerGroup) group = PIONEER_GROUP (pioneer_list_get (groups, i));
      g_autoptr (PioneerList) items = pioneer_group_get_items (group);
      const char *code = pioneer_group_is_not_stated (group) ? "not stated" : pioneer_group_get_value (group);

      if (pioneer_list_get_n_items (items) > 0)
        g_hash_table_insert (counts, g_strdup (code), GUINT_TO_POINTER (pioneer_list_get_n_items (items)));
    }

  return counts;
}

/* Returns how many values there were. */
static guint
assert_counts_of_groups (
    const Opened *opened, PioneerList *list, const guint32 *documents, guint n, PioneerFieldId field, const char *member)
{
  const PioneerColumn *column = find_column (opened, field, member, FALSE);
  g_autofree char *path =
      g_strdup_printf ("%s%s%s", pioneer_field_spec (field)->name, member != NULL ? "." : "", member != NULL ? member : "");
  g_autoptr (GHashTable) groups = count_groups (list, path);
  g_autofree guint32 *counts = NULL;
  guint n_values = 0;

  g_assert_cmpuint (pioneer_list_get_n_items (list), ==, n);
  if (column == NULL)
    return 0;
  counts = g_new0 (guint32, pioneer_column_get_n_ordinals (column));
  pioneer_column_count (column, documents, n, counts);
  for (guint32 i = 0; i < pioneer_column_get_n_ordinals (column); i++)
    {
      g_autofree char *code = get_code (opened, column, i);

      g_test_message ("%s: %s", path, code);
      g_assert_cmpuint (counts[i], ==, GPOINTER_TO_UINT (g_hash_table_lookup (groups, code)));
      n_values += counts[i] > 0;
    }
  g_assert_cmpuint (g_hash_table_size (groups), ==, n_values);

  return n_values;
}

static PioneerList *
list_undisputed (PioneerCatalogue *catalogue, PioneerStore *store, PioneerKind kind, PioneerFieldId field, GArray *documents)
{
  g_autoptr (PioneerList) all = pioneer_catalogue_get_records (catalogue, kind);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint32 i = store->kinds[kind]; i < store->kinds[kind + 1]; i++)
    if (is_undisputed (store, i, field))
      {
        guint position = i - store->kinds[kind];

        g_array_append_val (documents, i);
        g_array_append_val (positions, position);
      }

  return pioneer_list_pick (all, positions);
}

/* For every field that is counted by, of every kind: what columns count is what lists group, but that a list sees only what is shown. */
static void
test_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (&error);
  g_auto (Opened) opened = { NULL };
  guint n_values = 0;
  guint n_left_out = 0;

  g_assert_no_error (error);
  open_store (&opened, pioneer_store_ref (pioneer_catalogue_get_store (catalogue)));
  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
      {
        const PioneerFieldSpec *spec = pioneer_field_spec (field);
        g_autoptr (GArray) documents = g_array_new (FALSE, FALSE, sizeof (guint32));
        g_autoptr (PioneerList) list = NULL;

        if (!(spec->flags & PIONEER_FIELD_FLAG_FACET) || !pioneer_field_is_of (field, kind))
          continue;
        list = list_undisputed (catalogue, opened.store, kind, field, documents);
        n_left_out += opened.store->kinds[kind + 1] - opened.store->kinds[kind] - documents->len;
        n_values +=
            assert_counts_of_groups (&opened, list, (const guint32 *) (gpointer) documents->data, documents->len, field, NULL);
        if (spec->spec.type != PIONEER_VALUE_TYPE_SHAPE)
          continue;
        for (guint i = 0; i < spec->spec.shape->n_members; i++)
          if (spec->spec.shape->members[i].spec.type != PIONEER_VALUE_TYPE_TEXT)
            assert_counts_of_groups (&opened, list, (const guint32 *) (gpointer) documents->data, documents->len, field,
                                     spec->spec.shape->members[i].name);
      }

  g_test_message ("%u values; %u of a disputed field left out", n_values, n_left_out);
  g_assert_cmpuint (n_values, >, 500);
  g_assert_cmpuint (n_left_out, <, 100);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/columns/states", test_states);
  g_test_add_func ("/columns/order", test_order);
  g_test_add_func ("/columns/members", test_members);
  g_test_add_func ("/columns/state-only", test_state_only);
  g_test_add_func ("/columns/modalities", test_modalities);
  g_test_add_func ("/columns/empty", test_empty);
  g_test_add_func ("/columns/documents", test_documents);
  g_test_add_func ("/columns/shipped", test_shipped);

  return g_test_run ();
}
