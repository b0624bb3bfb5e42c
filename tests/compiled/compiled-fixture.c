/* compiled-fixture.c - Compiled catalogues as bytes and as files
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "compiled-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-checksum-private.h"
#include "pioneer-compiled-format-private.h"

static const char *const small[] = {
  "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"base\", \"title\": \"The base\", \"licence\": \"CC0-1.0\", "
  "\"records\": ["
  "{\"id\": \"programme/p\", \"name\": {\"value\": \"Programme P\", \"cite\": \"a@0-9#0123456789abcdef\"}},"
  "{\"id\": \"site/x\", \"cite\": \"a@10-20#0123456789abcdef\", \"name\": [\"Place X\", \"X-ville\"], "
  "\"summary\": \"Où l'on soigne, and a text that is longer than a hundred and twenty-eight bytes, so that it is not shared with "
  "another one: that is how long.\", "
  "\"participation\": {\"value\": {\"programme\": \"p\", \"status\": \"selected\", \"wave\": \"one\", \"date\": "
  "\"2009-04-01/P2Y\"}}, "
  "\"population\": [{\"value\": {\"kind\": \"covered\", \"quantity\": \"over 2000 person\"}, \"as-of\": \"2013\", \"scope\": "
  "\"town\", "
  "\"attributed-to\": \"the trust\"}, {\"value\": {\"kind\": \"covered\", \"quantity\": \"5..10 person\"}, "
  "\"cite\": [\"a@1-2#0123456789abcdef\", \"b@3-4#fedcba9876543210\"]}], "
  "\"place\": \"z\", \"aim\": {\"state\": \"unknown\"}},"
  "{\"id\": \"site/y\"},"
  "{\"id\": \"outcome/o\", \"cite\": \"b@5-6#0123456789abcdef\", \"subject\": \"site/x\", \"modality\": \"reported\", "
  "\"actual\": \"about 0.5 percent\"},"
  "{\"id\": \"source/a\", \"name\": \"Source A\", \"published\": \"2013-11-01\"},"
  "{\"id\": \"source/b\", \"name\": \"Source B\", \"published\": \"2013-05\"},"
  "{\"id\": \"concept/z\", \"name\": \"Z\", \"vocabulary\": \"place\", "
  "\"coordinates\": {\"value\": {\"latitude\": 53.8, \"longitude\": -1.55}}}]}",
  "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"layer\": \"fixes\", \"records\": ["
  "{\"id\": \"site/x\", \"name\": {\"value\": \"X-ville\", \"rank\": \"deprecated\", \"reason\": \"A slip\", "
  "\"cite\": \"b@7-8#0123456789abcdef\"}}]}",
};

PioneerCatalogue *
compiled_make_small (void)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue;

  for (guint i = 0; i < G_N_ELEMENTS (small); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (small[i], strlen (small[i]));

      pioneer_catalogue_builder_add_bytes (builder, bytes, NULL, &error);
      g_assert_no_error (error);
    }
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);

  return catalogue;
}

void
place_init (Place *self)
{
  self->folder = g_dir_make_tmp ("pioneer-test-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
  self->path = g_build_filename (self->folder, "test.pioneer", NULL);
  self->file = g_file_new_for_path (self->path);
}

void
place_clear (Place *self)
{
  g_unlink (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
  g_object_unref (self->file);
}

void
compiled_write (PioneerCatalogue *catalogue, Place *place)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (pioneer_catalogue_compile (catalogue, place->file, NULL, &error));
  g_assert_no_error (error);
}

GByteArray *
compiled_read (Place *place)
{
  char *text;
  gsize length;

  g_assert_true (g_file_get_contents (place->path, &text, &length, NULL));

  return g_byte_array_new_take ((guint8 *) text, length);
}

void
compiled_put (Place *place, const guint8 *bytes, gsize length)
{
  /* Without waiting for the disk each time; so written, a longer file would not be cut. */
  g_unlink (place->path);
  g_assert_true (
      g_file_set_contents_full (place->path, (const char *) bytes, (gssize) length, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

PioneerCatalogue *
compiled_open (Place *place)
{
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_open (place->file, &error);

  g_assert_no_error (error);

  return catalogue;
}

PioneerCatalogue *
compiled_pass (PioneerCatalogue *catalogue)
{
  g_auto (Place) place;

  place_init (&place);
  compiled_write (catalogue, &place);

  return compiled_open (&place);
}

static PioneerCompiledSection *
get_table (guint8 *bytes, gsize length, guint *n)
{
  const PioneerCompiledHeader *header = (const PioneerCompiledHeader *) (gpointer) bytes;

  *n = length >= sizeof *header ? header->n_sections : 0;
  if (*n > (length - MIN (length, sizeof *header)) / sizeof (PioneerCompiledSection))
    *n = 0;

  return (PioneerCompiledSection *) (gpointer) (bytes + sizeof *header);
}

void
compiled_mend (guint8 *bytes, gsize length)
{
  compiled_mend_foreign (bytes, length, PIONEER_COMPILED_TABLES);
}

void
compiled_mend_foreign (guint8 *bytes, gsize length, guint64 tables)
{
  PioneerCompiledHeader *header = (PioneerCompiledHeader *) (gpointer) bytes;
  guint n;
  PioneerCompiledSection *table = get_table (bytes, length, &n);

  if (length < sizeof *header)
    return;

  for (guint i = 0; i < n; i++)
    if (table[i].offset <= length && table[i].length <= length - table[i].offset)
      table[i].checksum = pioneer_checksum_of (bytes + table[i].offset, table[i].length);
  header->length = length;
  header->tables = tables;
  header->checksum = 0;
  header->checksum = pioneer_checksum_of (bytes, sizeof *header + n * sizeof *table);
}

guint8 *
compiled_find (GByteArray *bytes, guint section, gsize *length)
{
  guint n;
  PioneerCompiledSection *table = get_table (bytes->data, bytes->len, &n);

  for (guint i = 0; i < n; i++)
    if (table[i].section == section)
      {
        *length = table[i].length;
        return bytes->data + table[i].offset;
      }

  g_assert_not_reached ();
}

static void
walk_records (PioneerCatalogue *catalogue, PioneerKind kind)
{
  g_autoptr (PioneerList) records = pioneer_catalogue_get_records (catalogue, kind);

  for (guint i = 0; i < pioneer_list_get_n_items (records); i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (records, i));
      g_autoptr (PioneerList) mentions = pioneer_record_get_mentions (record);
      g_autoptr (PioneerList) sources = pioneer_record_get_sources (record);
      g_autoptr (PioneerRecord) found = pioneer_catalogue_get_record (catalogue, pioneer_record_get_reference (record));
      g_autofree char *name = g_strdup (pioneer_record_get_name (record));

      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_assert_nonnull (sources);
      g_assert_true (found == NULL || PIONEER_IS_RECORD (found));
      for (guint j = 0; j < pioneer_list_get_n_items (mentions); j++)
        g_object_unref (pioneer_list_get (mentions, j));
    }
}

void
compiled_walk (PioneerCatalogue *catalogue)
{
  g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (catalogue);
  g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (catalogue);
  g_autoptr (PioneerCatalogue) newest = pioneer_catalogue_with_policy (catalogue, PIONEER_POLICY_NEWEST);
  g_autofree char *json = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  const char *damage;

  g_assert_nonnull (conflicts);
  g_assert_nonnull (newest);
  for (guint i = 0; i < pioneer_list_get_n_items (statements); i++)
    g_object_unref (pioneer_list_get (statements, i));
  for (guint kind = PIONEER_KIND_PROGRAMME; kind <= PIONEER_KIND_CONCEPT; kind++)
    walk_records (catalogue, kind);

  g_assert_true (g_utf8_validate (json, -1, NULL));
  damage = pioneer_catalogue_get_damage (catalogue);
  g_assert_true (damage == NULL || g_utf8_validate (damage, -1, NULL));
}
