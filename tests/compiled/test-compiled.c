/* test-compiled.c - Catalogues that go through a compiled file
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>
#include <string.h>

#include "api-fixture.h"
#include "compiled-fixture.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-compiled-store-private.h"

static void
assert_same_json (PioneerCatalogue *a, PioneerCatalogue *b, const char *layer)
{
  g_autofree char *first = pioneer_catalogue_to_json (a, layer, NULL);
  g_autofree char *second = pioneer_catalogue_to_json (b, layer, NULL);
  g_autofree char *first_lines = pioneer_catalogue_to_json_lines (a, layer, NULL);
  g_autofree char *second_lines = pioneer_catalogue_to_json_lines (b, layer, NULL);

  g_assert_nonnull (first);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (first_lines, ==, second_lines);
}

static void
assert_same (PioneerCatalogue *a, PioneerCatalogue *b)
{
  g_assert_cmpuint (pioneer_catalogue_get_n_layers (a), ==, pioneer_catalogue_get_n_layers (b));
  g_assert_cmpint (pioneer_catalogue_get_policy (a), ==, pioneer_catalogue_get_policy (b));
  assert_same_json (a, b, NULL);
  for (guint i = 0; i < pioneer_catalogue_get_n_layers (a); i++)
    {
      g_assert_cmpstr (pioneer_catalogue_get_layer (a, i), ==, pioneer_catalogue_get_layer (b, i));
      assert_same_json (a, b, pioneer_catalogue_get_layer (a, i));
    }
}

static char *
report (PioneerCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
  g_autoptr (PioneerReport) made = pioneer_report_new (catalogue, overview, NULL, NULL, &error);
  char *text = pioneer_report_render (made, PIONEER_REPORT_FORMAT_MARKDOWN, 100, &error);

  g_assert_no_error (error);

  return text;
}

/* Everything that is derived, beside what is said. */
static void
assert_same_answers (PioneerCatalogue *a, PioneerCatalogue *b)
{
  g_autofree char *first = report (a);
  g_autofree char *second = report (b);
  g_autofree char *conflicts = api_join (pioneer_catalogue_get_conflicts (a));
  g_autofree char *other_conflicts = api_join (pioneer_catalogue_get_conflicts (b));

  assert_same (a, b);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (conflicts, ==, other_conflicts);
}

static PioneerCatalogue *
load_shipped (void)
{
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_load_shipped (&error);

  g_assert_no_error (error);

  return catalogue;
}

/* What fuzzing starts from is what is made of a catalogue today: what another version made is refused before it is read. */
static void
assert_seed (PioneerCatalogue *catalogue, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", "compiled", name, NULL);
  g_autoptr (GByteArray) made = NULL;
  g_autofree char *kept = NULL;
  g_auto (Place) place;
  gsize length;

  place_init (&place);
  compiled_write (catalogue, &place);
  made = compiled_read (&place);
  if (g_getenv ("PIONEER_WRITE_SEEDS") != NULL)
    g_assert_true (g_file_set_contents (path, (const char *) made->data, made->len, NULL));

  g_assert_true (g_file_get_contents (path, &kept, &length, NULL));
  if (length != made->len || memcmp (kept, made->data, length) != 0)
    g_error ("%s is not what is made now: run this test once with PIONEER_WRITE_SEEDS=1", path);
}

static void
test_shipped (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);

  assert_same_answers (catalogue, opened);
  g_assert_null (pioneer_catalogue_get_damage (opened));
}

static void
test_every_field (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);

  assert_same_answers (catalogue, opened);
  assert_seed (catalogue, "every-field.pioneer");
}

static void
test_layers (void)
{
  g_autoptr (PioneerCatalogue) catalogue = compiled_make_small ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);
  g_autofree char *json = pioneer_catalogue_to_json (opened, "base", NULL);

  assert_same_answers (catalogue, opened);
  g_assert_nonnull (strstr (json, "\"title\": \"The base\""));
  g_assert_nonnull (strstr (json, "\"licence\": \"CC0-1.0\""));
  assert_seed (catalogue, "layers.pioneer");
}

static void
test_empty (void)
{
  g_autoptr (PioneerCatalogue) catalogue = g_object_new (PIONEER_TYPE_CATALOGUE, NULL);
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);

  assert_same (catalogue, opened);
  g_assert_null (pioneer_catalogue_get_record (opened, "site/x"));
  assert_seed (catalogue, "empty.pioneer");
}

static void
assert_bytes_equal (GByteArray *a, GByteArray *b)
{
  g_assert_cmpmem (a->data, a->len, b->data, b->len);
}

/* However it came to be, the same catalogue is the same bytes. */
static void
test_same_bytes (void)
{
  g_auto (Place) place;
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autoptr (PioneerCatalogue) again = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = NULL;
  g_autoptr (GByteArray) first = NULL;
  g_autoptr (GByteArray) second = NULL;
  g_autoptr (GByteArray) third = NULL;

  place_init (&place);
  compiled_write (catalogue, &place);
  first = compiled_read (&place);
  compiled_write (again, &place);
  second = compiled_read (&place);
  opened = compiled_open (&place);
  compiled_write (opened, &place);
  third = compiled_read (&place);

  assert_bytes_equal (first, second);
  assert_bytes_equal (first, third);
}

static void
test_lazy (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);
  PioneerStore *store = pioneer_catalogue_get_store (opened);
  g_autoptr (PioneerList) sites = pioneer_catalogue_get_sites (opened);
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (opened);
  g_autoptr (PioneerSite) site = NULL;
  g_autoptr (PioneerSite) same = NULL;

  g_assert_cmpuint (pioneer_list_get_n_items (sites), >, 10);
  g_assert_cmpuint (pioneer_list_get_n_items (statements), >, 100);
  g_assert_cmpuint (pioneer_compiled_store_count_read (store), ==, 0);

  site = pioneer_catalogue_get_site (opened, "leeds");
  g_assert_nonnull (pioneer_record_get_name (PIONEER_RECORD (site)));
  g_assert_cmpuint (pioneer_compiled_store_count_read (store), ==, 1);

  same = pioneer_catalogue_get_site (opened, "leeds");
  g_assert_true (site == same);
  g_assert_cmpuint (pioneer_compiled_store_count_read (store), ==, 1);
}

static void
test_find (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);
  PioneerStore *store = pioneer_catalogue_get_store (catalogue);
  PioneerStore *mapped = pioneer_catalogue_get_store (opened);

  for (guint32 i = 0; i < store->n_records; i++)
    {
      const PioneerRecordData *record = pioneer_store_record (store, i);

      g_assert_cmpuint (pioneer_store_find (mapped, record->kind, record->slug), ==, i);
    }
  g_assert_cmpuint (pioneer_store_find (mapped, PIONEER_KIND_SITE, "nowhere"), ==, PIONEER_NO_RECORD);
  g_assert_cmpuint (pioneer_store_find (mapped, PIONEER_KIND_SITE, ""), ==, PIONEER_NO_RECORD);
  g_assert_cmpuint (pioneer_store_find (mapped, PIONEER_KIND_SITE, "zzzz"), ==, PIONEER_NO_RECORD);
  g_assert_cmpuint (pioneer_store_find (mapped, PIONEER_KIND_PROGRAMME, "leeds"), ==, PIONEER_NO_RECORD);
}

/* Statements are found by their places as well as by their records. */
static void
test_statement_places (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);
  PioneerStore *store = pioneer_catalogue_get_store (catalogue);
  PioneerStore *mapped = pioneer_catalogue_get_store (opened);

  g_assert_cmpuint (store->n_statements, ==, mapped->n_statements);
  for (guint32 i = store->n_statements; i > 0; i -= MIN (i, 7))
    {
      const PioneerStatementData *a = pioneer_store_statement (store, i - 1);
      const PioneerStatementData *b = pioneer_store_statement (mapped, i - 1);

      g_assert_cmpuint (a->record, ==, b->record);
      g_assert_cmpuint (a->field, ==, b->field);
      g_assert_cmpuint (a->flags, ==, b->flags);
      g_assert_cmpint (pioneer_statement_data_compare (a, b), ==, 0);
    }
}

static void
test_change (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);
  g_autoptr (PioneerList) sources = pioneer_catalogue_get_sources (catalogue);
  g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, 0));
  g_autoptr (PioneerCatalogue) newest = pioneer_catalogue_with_policy (catalogue, PIONEER_POLICY_NEWEST);
  g_autoptr (PioneerCatalogue) opened_newest = pioneer_catalogue_with_policy (opened, PIONEER_POLICY_NEWEST);
  g_autoptr (PioneerCatalogue) without = pioneer_catalogue_without_source (catalogue, pioneer_record_get_id (source), NULL);
  g_autoptr (PioneerCatalogue) opened_without = pioneer_catalogue_without_source (opened, pioneer_record_get_id (source), NULL);

  assert_same_answers (newest, opened_newest);
  assert_same_answers (without, opened_without);
}

/* Policies go with the file. */
static void
test_policy (void)
{
  g_autoptr (PioneerCatalogue) shipped = load_shipped ();
  g_autoptr (PioneerCatalogue) newest = pioneer_catalogue_with_policy (shipped, PIONEER_POLICY_NEWEST);
  g_autoptr (PioneerCatalogue) opened = compiled_pass (newest);

  g_assert_cmpint (pioneer_catalogue_get_policy (opened), ==, PIONEER_POLICY_NEWEST);
  assert_same_answers (newest, opened);
}

static PioneerCatalogue *
build (PioneerCatalogueBuilder *builder)
{
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_builder_build (builder, &error);

  g_assert_no_error (error);

  return catalogue;
}

/* Wherever a file of JSON goes, a compiled one goes. */
static void
test_builder (void)
{
  g_auto (Place) place;
  g_autoptr (PioneerCatalogue) small = compiled_make_small ();
  g_autoptr (PioneerCatalogue) opened = compiled_pass (small);
  g_autoptr (PioneerCatalogueBuilder) of_catalogue = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogueBuilder) of_file = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) first = NULL;
  g_autoptr (PioneerCatalogue) second = NULL;
  g_autoptr (PioneerCatalogue) loaded = NULL;

  place_init (&place);
  compiled_write (small, &place);

  g_assert_true (pioneer_catalogue_builder_add_catalogue (of_catalogue, opened, NULL));
  first = build (of_catalogue);
  assert_same_answers (small, first);

  g_assert_true (pioneer_catalogue_builder_add_file (of_file, place.file, NULL, NULL));
  second = build (of_file);
  assert_same_answers (small, second);

  loaded = pioneer_catalogue_load (place.file, NULL, NULL);
  g_assert_nonnull (pioneer_compiled_store_get_file (pioneer_catalogue_get_store (loaded)));
  assert_same_answers (small, loaded);
}

static gpointer
read_in_thread (gpointer data)
{
  return pioneer_catalogue_to_json (data, NULL, NULL);
}

static gpointer
walk_in_thread (gpointer data)
{
  compiled_walk (data);

  return NULL;
}

#define N_THREADS 8

static void
test_threads (void)
{
  g_autoptr (PioneerCatalogue) catalogue = load_shipped ();
  g_autofree char *expected = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autoptr (PioneerCatalogue) opened = compiled_pass (catalogue);
  PioneerStore *store = pioneer_catalogue_get_store (opened);
  GThread *threads[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("reader", i % 2 == 0 ? read_in_thread : walk_in_thread, opened);
  for (guint i = 0; i < N_THREADS; i++)
    {
      g_autofree char *json = g_thread_join (threads[i]);

      if (i % 2 == 0)
        g_assert_cmpstr (json, ==, expected);
    }
  g_assert_cmpuint (pioneer_compiled_store_count_read (store), ==, store->n_records);
}

static void
note_result (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_compile_finish (PIONEER_CATALOGUE (object), result, &error));
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
test_async (void)
{
  g_auto (Place) place;
  g_autoptr (PioneerCatalogue) small = compiled_make_small ();
  g_autoptr (PioneerCatalogue) opened = NULL;
  gboolean done = FALSE;

  place_init (&place);
  pioneer_catalogue_compile_async (small, place.file, NULL, note_result, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);

  opened = compiled_open (&place);
  assert_same (small, opened);
}

/* The catalogue outlives the file that it was opened from. */
static void
test_replaced (void)
{
  g_auto (Place) place;
  g_autoptr (PioneerCatalogue) small = compiled_make_small ();
  g_autoptr (PioneerCatalogue) shipped = load_shipped ();
  g_autoptr (PioneerCatalogue) opened = NULL;

  place_init (&place);
  compiled_write (small, &place);
  opened = compiled_open (&place);
  compiled_write (shipped, &place);

  assert_same (small, opened);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compiled/shipped", test_shipped);
  g_test_add_func ("/compiled/every-field", test_every_field);
  g_test_add_func ("/compiled/layers", test_layers);
  g_test_add_func ("/compiled/empty", test_empty);
  g_test_add_func ("/compiled/same-bytes", test_same_bytes);
  g_test_add_func ("/compiled/lazy", test_lazy);
  g_test_add_func ("/compiled/find", test_find);
  g_test_add_func ("/compiled/statement-places", test_statement_places);
  g_test_add_func ("/compiled/change", test_change);
  g_test_add_func ("/compiled/policy", test_policy);
  g_test_add_func ("/compiled/builder", test_builder);
  g_test_add_func ("/compiled/threads", test_threads);
  g_test_add_func ("/compiled/async", test_async);
  g_test_add_func ("/compiled/replaced", test_replaced);

  return g_test_run ();
}
