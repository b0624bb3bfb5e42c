/* test-builder.c - Building catalogues from several files
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "catalogue-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-list.h"

#define HEAD  "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"records\": ["
#define TAIL  "]}"
#define LINES "{\"format\": \"pioneer-catalogue\", \"version\": 1}\n"

static gboolean
add (PioneerCatalogueBuilder *builder, const char *text, const char *name, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return pioneer_catalogue_builder_add_bytes (builder, bytes, name, error);
}

static void
assert_issues (PioneerCatalogueBuilder *builder, const char *expected)
{
  g_autofree char *issues = fixture_issues (builder, FALSE);

  g_assert_cmpstr (issues, ==, expected);
}

/* Canonical JSON Lines, without their head. */
static void
assert_records (PioneerCatalogueBuilder *builder, const char *expected)
{
  g_autofree char *text = fixture_write (builder, NULL, PIONEER_CATALOGUE_FORM_LINES);

  g_assert_cmpstr (strchr (text, '\n') + 1, ==, expected);
}

static void
test_refused (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;

  fixture_add (builder, HEAD "{\"id\": \"site/a\"}" TAIL, "a");
  g_assert_false (
      add (builder, HEAD "{\"id\": \"site/b\"}, {\"id\": \"site/c\", \"summary\": 1}, {\"id\": \"site\"}" TAIL, "b", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_assert_cmpstr (
      error->message, ==,
      "b:1:105: error: site/c, summary: found the number 1 where a text was expected [wrong-type]\n(and 1 more error)");
  assert_records (builder, "{\"id\": \"site/a\"}\n");
  assert_issues (builder, "wrong-type 1:105 $.records[1].summary\nbad-id 1:116 $.records[2].id\n");

  /* Corrected, it is as if it had never been wrong. */
  fixture_add (builder, HEAD "{\"id\": \"site/b\"}" TAIL, "b");
  assert_records (builder, "{\"id\": \"site/a\"}\n{\"id\": \"site/b\"}\n");
  assert_issues (builder, "");
}

static void
test_error_domains (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (add (builder, "{", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_assert_true (g_str_has_prefix (error->message, "1:2: error: "));
  g_clear_error (&error);

  g_assert_false (add (builder, "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

static void
test_partial (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;

  pioneer_catalogue_builder_set_partial (builder, TRUE);
  g_assert_true (pioneer_catalogue_builder_get_partial (builder));

  fixture_add (builder,
               HEAD "{\"id\": \"site/a\", \"name\": [\"A\", 1, \"B\"], \"nmae\": 5, \"place\": [\"nowhere\", \"leeds\"]},"
                    "{\"id\": \"site/b\", \"cite\": \"s\", \"name\": \"B\", \"summary\": \"S\"},"
                    "{\"id\": \"site\"},"
                    "{\"id\": \"site/a\", \"summary\": \"twice\"},"
                    "{\"id\": \"concept/leeds\"}" TAIL,
               "a");
  assert_records (builder, "{\"id\": \"site/a\", \"name\": [\"A\", \"B\"], \"place\": \"leeds\"}\n"
                           "{\"id\": \"site/b\", \"summary\": \"S\"}\n"
                           "{\"id\": \"concept/leeds\"}\n");

  /* Nothing in it can be used: that is an error even so. */
  g_assert_false (add (builder, HEAD "{\"id\": \"site\"}" TAIL, "b", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_clear_error (&error);

  g_assert_false (add (builder, "nonsense", "c", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
}

/* What is left out may make more of it wrong: here it is the measure that the figure was in the unit of. */
static void
test_reduced (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();

  pioneer_catalogue_builder_set_partial (builder, TRUE);
  fixture_add (builder,
               LINES "{\"id\": \"concept/m\", \"unit\": \"week\"}\n{\"id\": \"concept/p\", \"unit\": \"percent\"}\n"
                     "{\"id\": \"outcome/o\", \"measure\": [{\"value\": \"m\", \"rank\": \"preferred\", "
                     "\"cite\": \"nowhere@0-1#0123456789abcdef\"}, \"p\"], \"actual\": \"3 week\"}\n",
               "a");
  assert_issues (builder, "dangling-reference 4:33 $.measure[0]\nunlike-units 4:126 $.actual\n");
  assert_records (builder, "{\"id\": \"outcome/o\", \"measure\": \"p\"}\n"
                           "{\"id\": \"concept/m\", \"unit\": \"week\"}\n{\"id\": \"concept/p\", \"unit\": \"percent\"}\n");
}

/* What one file lacks another may bring. */
static void
test_across_files (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  fixture_add (builder, HEAD "{\"id\": \"site/a\", \"place\": \"leeds\"}" TAIL, "a");
  g_assert_null (pioneer_catalogue_builder_build_store (builder, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==,
                   "a:1:85: error: site/a, place: there is no record concept/leeds [dangling-reference]\n"
                   "  Add the record, load the file that has it, or correct the slug.");
  assert_issues (builder, "dangling-reference 1:85 $.records[0].place\n");

  fixture_add (builder, HEAD "{\"id\": \"concept/leeds\"}" TAIL, "b");
  assert_issues (builder, "");
  store = pioneer_catalogue_builder_build_store (builder, NULL);
  g_assert_nonnull (store);

  /* More can be added; what was built stays. */
  fixture_add (builder, HEAD "{\"id\": \"site/a\", \"summary\": \"S\"}" TAIL, "c");
  g_assert_cmpuint (store->n_statements, ==, 1);
  assert_records (builder, "{\"id\": \"site/a\", \"summary\": \"S\", \"place\": \"leeds\"}\n{\"id\": \"concept/leeds\"}\n");
}

static void
test_statements (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_builder_add_statement (builder, "site/a", "summary", "\"S\"", NULL, NULL));
  assert_issues (builder, "dangling-reference 1:1 $\n");
  g_assert_true (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"site/a\"}", NULL, NULL));
  assert_issues (builder, "");
  g_assert_true (pioneer_catalogue_builder_add_statement (builder, "site/a", "summary", "{\"value\": \"T\"}", "mine", NULL));
  assert_records (builder, "{\"id\": \"site/a\", \"summary\": [\"S\", {\"value\": \"T\", \"layer\": \"mine\"}]}\n");

  g_assert_false (pioneer_catalogue_builder_add_statement (builder, "site/a", "sumary", "\"S\"", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_builder_add_statement (builder, "leeds", "summary", "\"S\"", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_builder_add_statement (builder, "site/a", "summary", "\"S\"", "No!", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_builder_add_statement (builder, "site/a", "summary", "[\"S\"]", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_builder_add_statement (builder, "site/a", "summary", "S", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_builder_add_record (builder, "[]", NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
}

static void
test_catalogue (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogueBuilder) other = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  fixture_add (
      builder,
      "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"mine\", \"title\": \"T\", \"records\": ["
      "{\"id\": \"source/s\"}, {\"id\": \"site/a\", \"cite\": \"s@0-1#0123456789abcdef\", \"name\": [\"A\", "
      "{\"value\": \"B\", \"reason\": \"R\", \"as-of\": \"2013\"}], \"summary\": {\"value\": \"S\", \"layer\": \"yours\"}}]}",
      "a");
  catalogue = pioneer_catalogue_builder_build (builder, NULL);
  g_assert_nonnull (catalogue);
  text = fixture_write (builder, NULL, PIONEER_CATALOGUE_FORM_JSON);

  /* Its memory is its own. */
  g_clear_object (&builder);
  g_assert_true (pioneer_catalogue_builder_add_catalogue (other, catalogue, NULL));
  g_assert_true (pioneer_catalogue_builder_add_catalogue (other, catalogue, NULL));
  g_clear_object (&catalogue);
  again = fixture_write (other, NULL, PIONEER_CATALOGUE_FORM_JSON);
  g_assert_cmpstr (again, ==, text);
}

static void
test_policy (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerStore) store = NULL;

  pioneer_catalogue_builder_set_policy (builder, PIONEER_POLICY_NEWEST);
  g_assert_cmpint (pioneer_catalogue_builder_get_policy (builder), ==, PIONEER_POLICY_NEWEST);
  store = pioneer_catalogue_builder_build_store (builder, NULL);
  g_assert_cmpint (store->policy, ==, PIONEER_POLICY_NEWEST);
}

static GFile *
write_file (const char *text)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("pioneer-test-XXXXXX.json", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return g_file_new_for_path (path);
}

typedef struct
{
  guint n_left;
  guint n_added;
  GError *error; /* the last */
} Waiting;

static void
file_added (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Waiting *waiting = user_data;

  g_clear_error (&waiting->error);
  if (pioneer_catalogue_builder_add_file_finish (PIONEER_CATALOGUE_BUILDER (source), result, &waiting->error))
    waiting->n_added++;
  waiting->n_left--;
}

static void
stream_added (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Waiting *waiting = user_data;

  g_clear_error (&waiting->error);
  if (pioneer_catalogue_builder_add_stream_finish (PIONEER_CATALOGUE_BUILDER (source), result, &waiting->error))
    waiting->n_added++;
  waiting->n_left--;
}

static void
wait_for (Waiting *waiting)
{
  while (waiting->n_left > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_async (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GFile) right = write_file (HEAD "{\"id\": \"site/a\"}" TAIL);
  g_autoptr (GFile) wrong = write_file (HEAD "{\"id\": \"site\"}" TAIL);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (LINES "{\"id\": \"site/b\"}", -1, NULL);
  Waiting waiting = { .n_left = 2 };

  pioneer_catalogue_builder_add_file_async (builder, right, NULL, file_added, &waiting);
  pioneer_catalogue_builder_add_stream_async (builder, stream, "stream", NULL, stream_added, &waiting);

  /* Meanwhile it can be used: nothing comes into it before the callbacks. */
  assert_records (builder, "");
  g_assert_true (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"site/c\"}", NULL, NULL));
  wait_for (&waiting);
  g_assert_cmpuint (waiting.n_added, ==, 2);
  assert_records (builder, "{\"id\": \"site/a\"}\n{\"id\": \"site/b\"}\n{\"id\": \"site/c\"}\n");

  waiting.n_left = 1;
  pioneer_catalogue_builder_add_file_async (builder, wrong, NULL, file_added, &waiting);
  wait_for (&waiting);
  g_assert_error (waiting.error, PIONEER_ERROR, PIONEER_ERROR_INVALID);
  g_clear_error (&waiting.error);
  assert_issues (builder, "bad-id 1:66 $.records[0].id\n");

  g_file_delete (right, NULL, NULL);
  g_file_delete (wrong, NULL, NULL);
}

static void
test_cancelled (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GFile) file = write_file (HEAD "{\"id\": \"site/a\"}" TAIL);
  g_autoptr (GError) error = NULL;
  Waiting waiting = { .n_left = 1 };

  g_cancellable_cancel (cancellable);
  g_assert_false (pioneer_catalogue_builder_add_file (builder, file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  pioneer_catalogue_builder_add_file_async (builder, file, cancellable, file_added, &waiting);
  wait_for (&waiting);
  g_assert_error (waiting.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&waiting.error);

  assert_records (builder, "");
  assert_issues (builder, "");
  g_file_delete (file, NULL, NULL);
}

static void
test_missing_file (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GFile) missing = g_file_new_for_path ("/nonexistent/catalogue.json");
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_tmp_dir ());
  g_autoptr (GError) error = NULL;

  g_assert_false (pioneer_catalogue_builder_add_file (builder, missing, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "/nonexistent/catalogue.json"));
  g_clear_error (&error);

  g_assert_false (pioneer_catalogue_builder_add_file (builder, folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  assert_records (builder, "");
}

/* A stream of JSON Lines without end, as far as the reader can tell: it gives the same text over and over, and says how
 * much of it was asked for at once. */
#define TYPE_LONG_STREAM (long_stream_get_type ())
G_DECLARE_FINAL_TYPE (LongStream, long_stream, LONG, STREAM, GInputStream)

struct _LongStream
{
  GInputStream parent_instance;

  GString *rest;
  guint n_records;
  guint n_made;
  gsize most;
};

G_DEFINE_FINAL_TYPE (LongStream, long_stream, G_TYPE_INPUT_STREAM)

static gssize
long_stream_read (
    GInputStream *stream, void *buffer, gsize count, G_GNUC_UNUSED GCancellable *cancellable, G_GNUC_UNUSED GError **error)
{
  LongStream *self = LONG_STREAM (stream);
  gsize n;

  if (self->rest->len == 0 && self->n_made < self->n_records)
    g_string_append_printf (self->rest, "{\"id\": \"site/a%u\", \"summary\": \"same\"}\n", self->n_made++);

  n = MIN (count, self->rest->len);
  memcpy (buffer, self->rest->str, n);
  g_string_erase (self->rest, 0, (gssize) n);
  self->most = MAX (self->most, count);

  return (gssize) n;
}

static void
long_stream_finalize (GObject *object)
{
  g_string_free (LONG_STREAM (object)->rest, TRUE);
  G_OBJECT_CLASS (long_stream_parent_class)->finalize (object);
}

static void
long_stream_class_init (LongStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = long_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = long_stream_read;
}

static void
long_stream_init (LongStream *self)
{
  self->rest = g_string_new (LINES);
}

/* The room that is asked for does not grow with the number of lines. */
static void
test_bounded (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (LongStream) stream = g_object_new (TYPE_LONG_STREAM, NULL);
  g_autoptr (PioneerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  stream->n_records = 20000;
  g_assert_true (pioneer_catalogue_builder_add_stream (builder, G_INPUT_STREAM (stream), NULL, NULL, &error));
  g_assert_cmpuint (stream->most, <=, 256 * 1024);
  store = pioneer_catalogue_builder_build_store (builder, NULL);
  g_assert_cmpuint (store->n_records, ==, 20000);
  g_assert_cmpuint (pioneer_catalogue_builder_get_size (builder), <, 20000 * 64);
}

static void
test_long_line (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GString) text = g_string_new (LINES "{\"id\": \"site/a\"}\n{\"id\": \"site/b\", \"summary\": \"");
  gsize length = ((gsize) 64 << 20) + 10;
  g_autoptr (GError) error = NULL;

  g_string_set_size (text, text->len + length);
  memset (text->str + text->len - length, 'a', length);
  g_string_append (text, "\"}\n");

  g_assert_false (add (builder, text->str, "long", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "long:3:1: error: the line is longer than 67108864 bytes [too-large]"));
}

static void
test_many_layers (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < PIONEER_DRAFT_MAX_LAYERS; i++)
    {
      g_autofree char *layer = g_strdup_printf ("layer-%u", i);

      g_assert_true (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"site/a\"}", layer, NULL));
    }
  g_assert_true (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"site/a\"}", "layer-7", NULL));
  g_assert_false (pioneer_catalogue_builder_add_record (builder, "{\"id\": \"site/a\"}", "one-more", &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/builder/refused", test_refused);
  g_test_add_func ("/builder/error-domains", test_error_domains);
  g_test_add_func ("/builder/partial", test_partial);
  g_test_add_func ("/builder/reduced", test_reduced);
  g_test_add_func ("/builder/across-files", test_across_files);
  g_test_add_func ("/builder/statements", test_statements);
  g_test_add_func ("/builder/catalogue", test_catalogue);
  g_test_add_func ("/builder/policy", test_policy);
  g_test_add_func ("/builder/async", test_async);
  g_test_add_func ("/builder/cancelled", test_cancelled);
  g_test_add_func ("/builder/missing-file", test_missing_file);
  g_test_add_func ("/builder/bounded", test_bounded);
  g_test_add_func ("/builder/long-line", test_long_line);
  g_test_add_func ("/builder/many-layers", test_many_layers);

  return g_test_run ();
}
