/* test-writer.c - The canonical text of a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "catalogue-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-save-private.h"

#define HEAD "{\n  \"format\": \"pioneer-catalogue\",\n  \"version\": 1,\n  \"layer\": \"main\",\n"

typedef struct
{
  const char *name;
  const char *text;
  const char *canonical; /* of what stands between the brackets of the records, with the newlines around it */
} Case;

#define SITE_IN(members) "{\"id\": \"site/a\", " members "}"
#define SITE(members)    "\n    {\n      \"id\": \"site/a\",\n" members "\n    }\n  "
#define SOURCES          "{\"id\": \"source/s\"}, {\"id\": \"source/t\"}, "
#define SOURCES_OUT      ",\n    {\n      \"id\": \"source/s\"\n    },\n    {\n      \"id\": \"source/t\"\n    }\n  "
#define CITED(members)   "\n    {\n      \"id\": \"site/a\",\n" members "\n    }" SOURCES_OUT

#define S1 "\"s@1-2#0000000000000001\""
#define S2 "\"s@2-3#0000000000000002\""
#define T1 "\"t@1-2#0000000000000003\""

static const Case cases[] = {
  { "empty", "", "" },
  { "id-alone", "{\"id\": \"site/a\"}", "\n    {\n      \"id\": \"site/a\"\n    }\n  " },
  { "order-of-records", "{\"id\": \"concept/a\"}, {\"id\": \"site/b\"}, {\"id\": \"site/a\"}, {\"id\": \"programme/z\"}",
    "\n    {\n      \"id\": \"programme/z\"\n    },\n    {\n      \"id\": \"site/a\"\n    },\n    {\n      \"id\": \"site/b\"\n    "
    "},\n"
    "    {\n      \"id\": \"concept/a\"\n    }\n  " },
  { "order-of-fields", SITE_IN ("\"note\": \"N\", \"summary\": \"S\", \"name\": \"A\""),
    SITE ("      \"name\": \"A\",\n      \"summary\": \"S\",\n      \"note\": \"N\"") },
  { "bare", SITE_IN ("\"summary\": {\"value\": \"S\", \"rank\": \"normal\"}"), SITE ("      \"summary\": \"S\"") },
  { "one-in-array", SITE_IN ("\"name\": [{\"value\": \"A\"}]"), SITE ("      \"name\": \"A\"") },
  { "order-of-statements", SITE_IN ("\"name\": [\"C\", \"A\", {\"value\": \"B\", \"rank\": \"deprecated\"}, \"A\"]"),
    SITE ("      \"name\": [\n        \"A\",\n        {\"value\": \"B\", \"rank\": \"deprecated\"},\n        \"C\"\n      ]") },
  { "members",
    SITE_IN (
        "\"summary\": {\"cite\": [" T1
        "], \"layer\": \"main\", \"reason\": \"R\", \"rank\": \"preferred\", \"modality\": \"plan\", "
        "\"attributed-to\": \"X\", \"scope\": \"adults\", \"as-of\": \"2013-05\", \"value\": \"S\"}") ", {\"id\": \"source/t\"}",
    "\n    {\n      \"id\": \"site/a\",\n"
    "      \"summary\": {\"value\": \"S\", \"as-of\": \"2013-05\", \"scope\": \"adults\", \"attributed-to\": \"X\", "
    "\"modality\": \"plan\", \"rank\": \"preferred\", \"reason\": \"R\", \"cite\": " T1 "}\n    },\n"
    "    {\n      \"id\": \"source/t\"\n    }\n  " },
  { "state", SITE_IN ("\"population\": {\"state\": \"not-stated\"}"), SITE ("      \"population\": {\"state\": \"not-stated\"}") },
  { "shape", SITE_IN ("\"population\": {\"value\": {\"base\": \"all\", \"quantity\": \"20 percent\", \"kind\": \"share\"}}"),
    SITE ("      \"population\": {\"value\": {\"kind\": \"share\", \"quantity\": \"20 percent\", \"base\": \"all\"}}") },
  { "escapes", SITE_IN ("\"summary\": \"\\u0041\\u00e9\\/\\\"\\\\\\n\\u0001\\u2028\\ud83d\\ude00\""),
    SITE ("      \"summary\": \"Aé/\\\"\\\\\\n\\u0001\xe2\x80\xa8😀\"") },
  { "counts", "{\"id\": \"programme/p\", \"site-count\": [16, 16.0, \"16\", \"1.6e1\", 0.5, \"over 700\", \"5..7\"]}",
    "\n    {\n      \"id\": \"programme/p\",\n      \"site-count\": [\n        0.5,\n        \"5..7\",\n        16,\n        "
    "\"over 700\"\n      ]\n    }\n  " },
  { "coordinates", "{\"id\": \"concept/c\", \"coordinates\": {\"value\": {\"longitude\": -1.50, \"latitude\": -0.0}}}",
    "\n    {\n      \"id\": \"concept/c\",\n      \"coordinates\": {\"value\": {\"latitude\": 0, \"longitude\": -1.5}}\n    }\n "
    " " },
  { "subject", "{\"id\": \"site/a\"}, {\"id\": \"outcome/o\", \"subject\": \"site/a\"}",
    "\n    {\n      \"id\": \"site/a\"\n    },\n    {\n      \"id\": \"outcome/o\",\n      \"subject\": \"site/a\"\n    }\n  " },

  /* The citations that most statements share stand at the record. */
  { "cite-one", SOURCES SITE_IN ("\"cite\": " S1 ", \"name\": \"A\""),
    CITED ("      \"name\": {\"value\": \"A\", \"cite\": " S1 "}") },
  { "cite-two",
    SOURCES SITE_IN ("\"name\": {\"value\": \"A\", \"cite\": " S1 "}, \"note\": {\"value\": \"N\", \"cite\": [" S1 "]}"),
    CITED ("      \"cite\": " S1 ",\n      \"name\": \"A\",\n      \"note\": \"N\"") },
  { "cite-uncited",
    SOURCES SITE_IN ("\"name\": {\"value\": \"A\", \"cite\": " S1 "}, \"note\": [{\"value\": \"N\", \"cite\": " S1 "}, \"M\"]"),
    CITED ("      \"name\": {\"value\": \"A\", \"cite\": " S1
           "},\n      \"note\": [\n        \"M\",\n        {\"value\": \"N\", \"cite\": " S1 "}\n      ]") },
  { "cite-editorial", SOURCES SITE_IN ("\"cite\": " S1 ", \"name\": \"A\", \"summary\": \"S\", \"note\": \"N\""),
    CITED ("      \"cite\": " S1 ",\n      \"name\": \"A\",\n      \"summary\": \"S\",\n      \"note\": \"N\"") },
  { "cite-editorial-own",
    SOURCES SITE_IN ("\"cite\": " S1 ", \"name\": \"A\", \"summary\": {\"value\": \"S\", \"cite\": " S1 "}, \"note\": \"N\""),
    CITED ("      \"cite\": " S1 ",\n      \"name\": \"A\",\n      \"summary\": {\"value\": \"S\", \"cite\": " S1
           "},\n      \"note\": \"N\"") },
  { "cite-most",
    SOURCES SITE_IN ("\"note\": [{\"value\": \"1\", \"cite\": " S1 "}, {\"value\": \"2\", \"cite\": " T1
                     "}, {\"value\": \"3\", \"cite\": " T1 "}]"),
    CITED ("      \"cite\": " T1 ",\n      \"note\": [\n        {\"value\": \"1\", \"cite\": " S1
           "},\n        \"2\",\n        \"3\"\n      ]") },
  { "cite-tie",
    SOURCES SITE_IN ("\"note\": [{\"value\": \"1\", \"cite\": " T1 "}, {\"value\": \"2\", \"cite\": " T1
                     "}, {\"value\": \"3\", \"cite\": " S2 "}, {\"value\": \"4\", \"cite\": " S2 "}]"),
    CITED ("      \"cite\": " S2 ",\n      \"note\": [\n        \"3\",\n        \"4\",\n        {\"value\": \"1\", \"cite\": " T1
           "},\n        {\"value\": \"2\", \"cite\": " T1 "}\n      ]") },
  { "cite-list", SOURCES SITE_IN ("\"cite\": [" T1 ", " S2 ", " S1 ", " S2 "], \"name\": \"A\", \"note\": \"N\""),
    CITED ("      \"cite\": [" S1 ", " S2 ", " T1 "],\n      \"name\": \"A\",\n      \"note\": \"N\"") },
};

static void
test_case (gconstpointer data)
{
  const Case *given = data;
  g_autofree char *text = g_strdup_printf ("{\"version\": 1, \"format\": \"pioneer-catalogue\", \"records\": [%s]}", given->text);
  g_autofree char *canonical = g_strdup_printf (HEAD "  \"records\": [%s]\n}\n", given->canonical);
  g_autofree char *once = fixture_rewrite (text, PIONEER_CATALOGUE_FORM_JSON);
  g_autofree char *twice = fixture_rewrite (once, PIONEER_CATALOGUE_FORM_JSON);
  g_autofree char *lines = fixture_rewrite (once, PIONEER_CATALOGUE_FORM_LINES);
  g_autofree char *lines_twice = fixture_rewrite (lines, PIONEER_CATALOGUE_FORM_LINES);
  g_autofree char *back = fixture_rewrite (lines, PIONEER_CATALOGUE_FORM_JSON);

  g_assert_cmpstr (once, ==, canonical);
  g_assert_cmpstr (twice, ==, canonical);
  g_assert_cmpstr (lines_twice, ==, lines);
  g_assert_cmpstr (back, ==, canonical);
}

static const char alpha[] =
    "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"alpha\", \"title\": \"The first\", \"licence\": \"CC0-1.0\", "
    "\"records\": ["
    "{\"id\": \"site/a\", \"name\": [\"A\", {\"value\": \"B\", \"layer\": \"beta\"}]}, {\"id\": \"site/empty\"}]}";
static const char beta[] =
    "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"beta\", \"title\": \"The second\", \"records\": ["
    "{\"id\": \"site/a\", \"name\": \"A\"}, {\"id\": \"site/b\", \"summary\": \"S\"}]}";

static void
test_layers (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autofree char *whole = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *lines = NULL;

  fixture_add (builder, beta, "beta");
  fixture_add (builder, alpha, "alpha");
  whole = fixture_write (builder, NULL, PIONEER_CATALOGUE_FORM_JSON);
  first = fixture_write (builder, "alpha", PIONEER_CATALOGUE_FORM_JSON);
  second = fixture_write (builder, "beta", PIONEER_CATALOGUE_FORM_JSON);
  lines = fixture_write (builder, NULL, PIONEER_CATALOGUE_FORM_LINES);

  g_assert_cmpstr (
      first, ==,
      "{\n  \"format\": \"pioneer-catalogue\",\n  \"version\": 1,\n  \"layer\": \"alpha\",\n  \"title\": \"The first\",\n"
      "  \"licence\": \"CC0-1.0\",\n  \"records\": [\n"
      "    {\n      \"id\": \"site/a\",\n      \"name\": \"A\"\n    },\n"
      "    {\n      \"id\": \"site/empty\"\n    }\n  ]\n}\n");
  g_assert_cmpstr (
      second, ==,
      "{\n  \"format\": \"pioneer-catalogue\",\n  \"version\": 1,\n  \"layer\": \"beta\",\n  \"title\": \"The second\",\n"
      "  \"records\": [\n"
      "    {\n      \"id\": \"site/a\",\n      \"name\": [\n        \"A\",\n        \"B\"\n      ]\n    },\n"
      "    {\n      \"id\": \"site/b\",\n      \"summary\": \"S\"\n    }\n  ]\n}\n");
  g_assert_cmpstr (
      lines, ==,
      "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"alpha\", \"title\": \"The first\", \"licence\": "
      "\"CC0-1.0\"}\n"
      "{\"id\": \"site/a\", \"name\": [\"A\", {\"value\": \"A\", \"layer\": \"beta\"}, {\"value\": \"B\", \"layer\": \"beta\"}]}\n"
      "{\"id\": \"site/b\", \"summary\": {\"value\": \"S\", \"layer\": \"beta\"}}\n"
      "{\"id\": \"site/empty\"}\n");

  /* The layers, each from its file, make the whole again. */
  g_clear_object (&builder);
  builder = pioneer_catalogue_builder_new ();
  fixture_add (builder, second, "second");
  fixture_add (builder, first, "first");
  g_clear_pointer (&lines, g_free);
  lines = fixture_write (builder, NULL, PIONEER_CATALOGUE_FORM_JSON);
  g_assert_cmpstr (lines, ==, whole);
}

static void
test_no_such_layer (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerStore) store = pioneer_catalogue_builder_build_store (builder, NULL);
  PioneerWriting writing = { .store = store, .layer = "main" };
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_catalogue_write_text (&writing, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD);
}

static void
shuffle (guint *order, guint n)
{
  for (guint i = 0; i < n; i++)
    order[i] = i;
  for (guint i = n; i > 1; i--)
    {
      guint j = (guint) g_test_rand_int_range (0, (int) i);
      guint kept = order[i - 1];

      order[i - 1] = order[j];
      order[j] = kept;
    }
}

/* The shipped files in any order, some of them twice, some by way of JSON Lines. */
static char *
write_shuffled (GStrv texts)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  guint n = g_strv_length (texts);
  g_autofree guint *order = g_new (guint, n);

  shuffle (order, n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("file-%u", order[i]);

      fixture_add (builder, texts[order[i]], name);
      if (g_test_rand_bit ())
        fixture_add (builder, texts[order[i]], name);
    }

  return fixture_write (builder, NULL, PIONEER_CATALOGUE_FORM_JSON);
}

static void
test_shipped (void)
{
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) texts = fixture_shipped (&names);
  g_autofree char *once = write_shuffled (texts);
  g_autofree char *again = fixture_rewrite (once, PIONEER_CATALOGUE_FORM_JSON);
  g_autofree char *lines = fixture_rewrite (once, PIONEER_CATALOGUE_FORM_LINES);
  g_autofree char *back = fixture_rewrite (lines, PIONEER_CATALOGUE_FORM_JSON);

  g_assert_cmpstr (again, ==, once);
  g_assert_cmpstr (back, ==, once);

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *shuffled = write_shuffled (texts);

      g_assert_cmpstr (shuffled, ==, once);
    }
}

/* A random statement out of few, so that many are alike in all but one thing. */
static void
append_statement (GString *text)
{
  static const char *const values[] = {
    "{\"kind\": \"covered\", \"quantity\": \"over 2000 person\"}",
    "{\"kind\": \"covered\", \"quantity\": \"2000 person\"}",
    "{\"kind\": \"share\", \"quantity\": \"20 percent\"}",
    "{\"kind\": \"covered\", \"quantity\": \"1000..3000 person\"}",
  };
  static const char *const rests[] = {
    "",
    ", \"rank\": \"preferred\"",
    ", \"rank\": \"deprecated\"",
    ", \"as-of\": \"2013\"",
    ", \"as-of\": \"2013-01/2013-12\"",
    ", \"as-of\": \"2013-01-01/2013-12-31\"",
    ", \"scope\": \"adults\"",
    ", \"layer\": \"beta\"",
    ", \"layer\": \"alpha\"",
    ", \"cite\": " S1,
    ", \"cite\": [" S1 ", " T1 "]",
    ", \"modality\": \"plan\"",
  };

  g_string_append_printf (text, "{\"value\": %s%s}", values[g_test_rand_int_range (0, G_N_ELEMENTS (values))],
                          rests[g_test_rand_int_range (0, G_N_ELEMENTS (rests))]);
}

static char *
join (char **statements, const guint *order, guint n, const char *record_cite)
{
  GString *text = g_string_new ("{\"format\": \"pioneer-catalogue\", \"version\": 1, \"records\": [" SOURCES "{\"id\": \"site/a\"");

  g_string_append (text, record_cite);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? ", \"population\": [" : ", ", statements[order[i]]);
  g_string_append (text, "]}]}");

  return g_string_free (text, FALSE);
}

static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      guint n = (guint) g_test_rand_int_range (1, 12);
      g_autofree guint *order = g_new (guint, n);
      g_auto (GStrv) statements = g_new0 (char *, n + 1);
      const char *cite = g_test_rand_bit () ? ", \"cite\": " S1 : "";
      g_autofree char *expected = NULL;

      for (guint i = 0; i < n; i++)
        {
          GString *text = g_string_new (NULL);

          append_statement (text);
          statements[i] = g_string_free (text, FALSE);
        }

      for (guint i = 0; i < 4; i++)
        {
          g_autofree char *text = NULL;
          g_autofree char *once = NULL;
          g_autofree char *twice = NULL;

          shuffle (order, n);
          text = join (statements, order, n, cite);
          once = fixture_rewrite (text, PIONEER_CATALOGUE_FORM_JSON);
          twice = fixture_rewrite (once, PIONEER_CATALOGUE_FORM_JSON);
          g_assert_cmpstr (twice, ==, once);
          if (expected == NULL)
            expected = g_steal_pointer (&once);
          else
            g_assert_cmpstr (once, ==, expected);
        }
    }
}

static GFile *
make_folder (void)
{
  g_autofree char *path = g_dir_make_tmp ("pioneer-test-XXXXXX", NULL);

  return g_file_new_for_path (path);
}

static guint
count_files (GFile *folder)
{
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
assert_contents (GFile *file, const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static gboolean
write_half (GOutputStream *stream, gpointer data, GCancellable *cancellable, GError **error)
{
  g_output_stream_write_all (stream, "half", 4, NULL, cancellable, error);
  g_clear_error (error);
  if (data != NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "no space");

  return data == NULL;
}

static void
test_save (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerStore) store = pioneer_catalogue_builder_build_store (builder, NULL);
  PioneerWriting writing = { .store = store };
  g_autoptr (GFile) folder = make_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "catalogue.json");
  g_autoptr (GFile) link = g_file_get_child (folder, "link.json");
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  /* New, then over the old one, by way of a link, which stays one; the mode stays too. */
  g_assert_true (pioneer_catalogue_write_file (&writing, file, NULL, &error));
  assert_contents (file, HEAD "  \"records\": []\n}\n");
  g_assert_cmpint (g_chmod (g_file_peek_path (file), 0640), ==, 0);
  g_assert_true (g_file_make_symbolic_link (link, "catalogue.json", NULL, NULL));
  writing.form = PIONEER_CATALOGUE_FORM_LINES;
  g_assert_true (pioneer_catalogue_write_file (&writing, link, NULL, &error));
  assert_contents (file, "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"main\"}\n");
  g_assert_true (g_file_test (g_file_peek_path (link), G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (g_stat (g_file_peek_path (file), &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 07777, ==, 0640);
  g_assert_cmpuint (count_files (folder), ==, 2);

  g_file_delete (link, NULL, NULL);
  g_file_delete (file, NULL, NULL);
  g_assert_true (g_file_delete (folder, NULL, NULL));
}

/* Whatever goes wrong, the old file stays and nothing is left beside it. */
static void
test_save_fails (void)
{
  g_autoptr (GFile) folder = make_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "catalogue.json");
  g_autoptr (GFile) missing = g_file_get_child (folder, "missing/catalogue.json");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (file), "old", -1, NULL));

  g_assert_false (pioneer_save (file, write_half, &error, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_clear_error (&error);

  g_assert_false (pioneer_save (missing, write_half, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_false (pioneer_save (folder, write_half, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  g_assert_false (pioneer_save (file, write_half, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  assert_contents (file, "old");
  g_assert_cmpuint (count_files (folder), ==, 1);
  g_file_delete (file, NULL, NULL);
  g_assert_true (g_file_delete (folder, NULL, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/writer/cases/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/writer/layers", test_layers);
  g_test_add_func ("/writer/no-such-layer", test_no_such_layer);
  g_test_add_func ("/writer/shipped", test_shipped);
  g_test_add_func ("/writer/random", test_random);
  g_test_add_func ("/writer/save", test_save);
  g_test_add_func ("/writer/save-fails", test_save_fails);

  return g_test_run ();
}
