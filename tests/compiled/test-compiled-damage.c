/* test-compiled-damage.c - Compiled files that are damaged, foreign, or none
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "compiled-fixture.h"
#include "pioneer-compiled-format-private.h"

static GByteArray *
make_bytes (Place *place)
{
  g_autoptr (PioneerCatalogue) small = compiled_make_small ();

  compiled_write (small, place);

  return compiled_read (place);
}

static PioneerCompiledHeader *
get_header (GByteArray *bytes)
{
  return (PioneerCompiledHeader *) (gpointer) bytes->data;
}

/* Opening fails, as does everything else that is to read the file; the message names the file, and has this part. */
static void
assert_refused (Place *place, GQuark domain, int code, const char *part)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) check_error = NULL;

  g_assert_null (pioneer_catalogue_open (place->file, &error));
  g_assert_error (error, domain, code);
  g_assert_nonnull (strstr (error->message, place->path));
  g_assert_nonnull (strstr (error->message, part));

  g_assert_false (pioneer_catalogue_check_file (place->file, NULL, &check_error));
  g_assert_error (check_error, domain, code);
  g_assert_null (pioneer_catalogue_load (place->file, NULL, NULL));
  g_assert_false (pioneer_catalogue_builder_add_file (builder, place->file, NULL, NULL));
}

static void
test_good (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  bytes = make_bytes (&place);
  g_assert_true (pioneer_catalogue_check_file (place.file, NULL, &error));
  g_assert_no_error (error);
}

static void
test_missing (void)
{
  g_auto (Place) place;

  place_init (&place);
  assert_refused (&place, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "Cannot open");
}

static void
test_folder (void)
{
  g_auto (Place) place;

  place_init (&place);
  g_assert_cmpint (g_mkdir (place.path, 0700), ==, 0);
  assert_refused (&place, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "it is a folder");
  g_rmdir (place.path);
}

static void
test_empty (void)
{
  g_auto (Place) place;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  compiled_put (&place, (const guint8 *) "", 0);
  g_assert_null (pioneer_catalogue_open (place.file, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
}

static void
test_text (void)
{
  g_auto (Place) place;
  const char *text = "{\"format\": \"pioneer-catalogue\", \"version\": 1, \"records\": []}";
  g_autoptr (GError) error = NULL;

  place_init (&place);
  compiled_put (&place, (const guint8 *) text, strlen (text));
  g_assert_null (pioneer_catalogue_open (place.file, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE);
  g_assert_nonnull (strstr (error->message, "is not a compiled catalogue"));
}

static void
test_newer (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;
  g_autofree char *says = g_strdup_printf ("version %d of its format", PIONEER_COMPILED_VERSION + 1);

  place_init (&place);
  bytes = make_bytes (&place);
  get_header (bytes)->version = PIONEER_COMPILED_VERSION + 1;
  compiled_mend (bytes->data, bytes->len);
  compiled_put (&place, bytes->data, bytes->len);
  assert_refused (&place, PIONEER_ERROR, PIONEER_ERROR_OTHER_FORMAT, says);
}

static void
test_byte_order (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;

  place_init (&place);
  bytes = make_bytes (&place);
  get_header (bytes)->order = GUINT32_SWAP_LE_BE (get_header (bytes)->order);
  compiled_put (&place, bytes->data, bytes->len);
  assert_refused (&place, PIONEER_ERROR, PIONEER_ERROR_OTHER_FORMAT, "another order of bytes");
}

/* Made by a library that has other fields. */
static void
test_tables (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;
  guint64 tables;

  place_init (&place);
  bytes = make_bytes (&place);
  tables = get_header (bytes)->tables;
  g_assert_cmpuint (tables, ==, PIONEER_COMPILED_TABLES);

  /* The fields are looked at behind the checksum, which a change to them alone would break. */
  get_header (bytes)->tables++;
  compiled_put (&place, bytes->data, bytes->len);
  assert_refused (&place, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, "checksum");
  compiled_mend_foreign (bytes->data, bytes->len, tables + 1);
  compiled_put (&place, bytes->data, bytes->len);
  assert_refused (&place, PIONEER_ERROR, PIONEER_ERROR_OTHER_FORMAT, "other fields");
}

static void
test_truncated (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;

  place_init (&place);
  bytes = make_bytes (&place);
  for (gsize length = 0; length < bytes->len; length++)
    {
      const int expected = length < 8 ? PIONEER_ERROR_PARSE : PIONEER_ERROR_DAMAGED;
      g_autoptr (GError) error = NULL;

      compiled_put (&place, bytes->data, length);
      g_assert_null (pioneer_catalogue_open (place.file, &error));
      g_assert_error (error, PIONEER_ERROR, expected);
    }
  for (gsize length = 8; length < bytes->len; length += 8)
    {
      g_autoptr (GByteArray) mended = g_byte_array_new ();
      g_autoptr (PioneerCatalogue) opened = NULL;

      g_byte_array_append (mended, bytes->data, (guint) length);
      compiled_mend (mended->data, length);
      compiled_put (&place, mended->data, length);
      opened = pioneer_catalogue_open (place.file, NULL);
      if (opened != NULL)
        compiled_walk (opened);
    }
}

static void
test_longer (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;

  place_init (&place);
  bytes = make_bytes (&place);
  g_byte_array_append (bytes, (const guint8 *) "12345678", 8);
  compiled_put (&place, bytes->data, bytes->len);
  assert_refused (&place, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, "bytes, where its header says");

  compiled_mend (bytes->data, bytes->len);
  compiled_put (&place, bytes->data, bytes->len);
  g_assert_false (pioneer_catalogue_check_file (place.file, NULL, NULL));
}

/* Whatever byte is another: nothing crashes, and the check finds it. */
static void
test_flips (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;

  place_init (&place);
  bytes = make_bytes (&place);
  for (gsize i = 0; i < bytes->len; i++)
    {
      g_autoptr (PioneerCatalogue) opened = NULL;
      g_autoptr (GError) error = NULL;

      bytes->data[i] ^= (guint8) (1u << (i % 8));
      compiled_put (&place, bytes->data, bytes->len);
      opened = pioneer_catalogue_open (place.file, NULL);
      if (opened != NULL)
        compiled_walk (opened);
      if (pioneer_catalogue_check_file (place.file, NULL, &error))
        g_error ("A change of the byte %" G_GSIZE_FORMAT " went unnoticed", i);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      bytes->data[i] ^= (guint8) (1u << (i % 8));
    }
}

/* The same behind right checksums, so that all that reads the bytes sees them. */
static void
test_forged (void)
{
  static const guint8 changes[] = { 0x01, 0x80, 0xff };
  g_auto (Place) place;
  g_autoptr (GByteArray) bytes = NULL;

  place_init (&place);
  bytes = make_bytes (&place);
  for (gsize i = 0; i < bytes->len * G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GByteArray) forged = g_byte_array_new ();
      g_autoptr (PioneerCatalogue) opened = NULL;

      g_byte_array_append (forged, bytes->data, bytes->len);
      forged->data[i / G_N_ELEMENTS (changes)] ^= changes[i % G_N_ELEMENTS (changes)];
      compiled_mend (forged->data, forged->len);
      compiled_put (&place, forged->data, forged->len);
      opened = pioneer_catalogue_open (place.file, NULL);
      if (opened != NULL)
        compiled_walk (opened);
      pioneer_catalogue_check_file (place.file, NULL, NULL);
    }
}

/* Puts a number into a section, makes the checksums right again, and opens it. */
static PioneerCatalogue *
open_with (Place *place, guint section, gsize offset, gconstpointer number, gsize size)
{
  g_autoptr (GByteArray) bytes = make_bytes (place);
  gsize length;
  guint8 *at = compiled_find (bytes, section, &length);

  g_assert_cmpuint (offset + size, <=, length);
  memcpy (at + offset, number, size);
  compiled_mend (bytes->data, bytes->len);
  compiled_put (place, bytes->data, bytes->len);

  return compiled_open (place);
}

static void
assert_damage (Place *place, PioneerCatalogue *opened, const char *section)
{
  g_autofree char *expected = g_strdup_printf ("in its section “%s”", section);
  g_autoptr (GError) error = NULL;
  const char *damage;

  compiled_walk (opened);
  damage = pioneer_catalogue_get_damage (opened);
  g_assert_nonnull (damage);
  g_assert_nonnull (strstr (damage, place->path));
  g_assert_nonnull (strstr (damage, expected));
  g_assert_nonnull (strstr (damage, "pioneer compile"));

  g_assert_false (pioneer_catalogue_check_file (place->file, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_compile (opened, place->file, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED);
}

/* A record whose slug is elsewhere is there, and so are the others. */
static void
test_bad_slug (void)
{
  g_auto (Place) place;
  const guint64 nowhere = G_MAXUINT64 - 3;
  g_autoptr (PioneerCatalogue) opened = NULL;
  g_autoptr (PioneerRecord) site = NULL;

  place_init (&place);
  opened = open_with (&place, PIONEER_SECTION_RECORDS, G_STRUCT_OFFSET (PioneerCompiledRecord, slug), &nowhere, sizeof nowhere);
  g_assert_null (pioneer_catalogue_get_damage (opened));
  site = pioneer_catalogue_get_record (opened, "site/x");
  g_assert_nonnull (site);
  g_assert_cmpstr (pioneer_record_get_name (site), ==, "Place X");
  assert_damage (&place, opened, "records");
}

/* Where the statements of the first record begin. */
static gsize
find_statements (Place *place)
{
  g_autoptr (GByteArray) bytes = make_bytes (place);
  gsize length;
  const PioneerCompiledRecord *records = (gconstpointer) compiled_find (bytes, PIONEER_SECTION_RECORDS, &length);

  return records[1].contents - records[0].length;
}

/* A statement that can't be read: the record has those before it. */
static void
test_bad_statement (void)
{
  g_auto (Place) place;
  const guint8 field = 0xff;
  g_autoptr (PioneerCatalogue) opened = NULL;
  g_autoptr (PioneerRecord) programme = NULL;
  g_autoptr (PioneerList) statements = NULL;

  place_init (&place);
  opened = open_with (&place, PIONEER_SECTION_CONTENTS, find_statements (&place), &field, sizeof field);
  programme = pioneer_catalogue_get_record (opened, "programme/p");
  statements = pioneer_record_get_statements (programme, NULL, NULL);
  g_assert_cmpuint (pioneer_list_get_n_items (statements), ==, 0);
  assert_damage (&place, opened, "contents");
}

/* Two records that claim the same statements. */
static void
test_overlap (void)
{
  g_auto (Place) place;
  const guint32 beginning = 0;
  g_autoptr (PioneerCatalogue) opened = NULL;

  place_init (&place);
  opened =
      open_with (&place, PIONEER_SECTION_RECORDS,
                 2 * sizeof (PioneerCompiledRecord) + G_STRUCT_OFFSET (PioneerCompiledRecord, first), &beginning, sizeof beginning);
  assert_damage (&place, opened, "records");
}

static void
test_bad_mention (void)
{
  g_auto (Place) place;
  const guint32 nowhere = 1000000;
  g_autoptr (PioneerCatalogue) opened = NULL;

  place_init (&place);
  opened = open_with (&place, PIONEER_SECTION_MENTIONS, 0, &nowhere, sizeof nowhere);
  assert_damage (&place, opened, "mentions");
}

/* A wrong way back that is a place of the store can't be seen in passing; the check sees it. */
static void
test_wrong_mention (void)
{
  g_auto (Place) place;
  const guint32 wrong = 0;
  g_autoptr (PioneerCatalogue) opened = NULL;
  g_autoptr (GError) error = NULL;

  place_init (&place);
  opened = open_with (&place, PIONEER_SECTION_MENTIONS, 0, &wrong, sizeof wrong);
  g_assert_false (pioneer_catalogue_check_file (place.file, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED);
}

static void
assert_old_file (Place *place, GByteArray *old)
{
  g_autoptr (GByteArray) now = compiled_read (place);

  g_assert_cmpmem (now->data, now->len, old->data, old->len);
}

static void
test_cancelled (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) old = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PioneerCatalogue) shipped = pioneer_catalogue_load_shipped (NULL);
  g_autoptr (GError) error = NULL;

  place_init (&place);
  old = make_bytes (&place);
  g_cancellable_cancel (cancellable);
  g_assert_false (pioneer_catalogue_compile (shipped, place.file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_old_file (&place, old);

  g_clear_error (&error);
  g_assert_false (pioneer_catalogue_check_file (place.file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* As on a full disk, the file can't grow beyond so much: the old one stays, and nothing beside it. */
static void
test_full (void)
{
  g_auto (Place) place;
  g_autoptr (GByteArray) old = NULL;
  g_autoptr (PioneerCatalogue) shipped = pioneer_catalogue_load_shipped (NULL);
  g_autoptr (GError) error = NULL;
  struct rlimit before, limit;

  place_init (&place);
  old = make_bytes (&place);

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  limit = before;
  limit.rlim_cur = 20000;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_false (pioneer_catalogue_compile (shipped, place.file, NULL, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_nonnull (error);
  g_assert_true (error->domain == G_IO_ERROR);
  assert_old_file (&place, old);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compiled/damage/good", test_good);
  g_test_add_func ("/compiled/damage/missing", test_missing);
  g_test_add_func ("/compiled/damage/folder", test_folder);
  g_test_add_func ("/compiled/damage/empty", test_empty);
  g_test_add_func ("/compiled/damage/text", test_text);
  g_test_add_func ("/compiled/damage/newer", test_newer);
  g_test_add_func ("/compiled/damage/byte-order", test_byte_order);
  g_test_add_func ("/compiled/damage/tables", test_tables);
  g_test_add_func ("/compiled/damage/truncated", test_truncated);
  g_test_add_func ("/compiled/damage/longer", test_longer);
  g_test_add_func ("/compiled/damage/flips", test_flips);
  g_test_add_func ("/compiled/damage/forged", test_forged);
  g_test_add_func ("/compiled/damage/bad-slug", test_bad_slug);
  g_test_add_func ("/compiled/damage/bad-statement", test_bad_statement);
  g_test_add_func ("/compiled/damage/overlap", test_overlap);
  g_test_add_func ("/compiled/damage/bad-mention", test_bad_mention);
  g_test_add_func ("/compiled/damage/wrong-mention", test_wrong_mention);
  g_test_add_func ("/compiled/damage/cancelled", test_cancelled);
  g_test_add_func ("/compiled/damage/full", test_full);

  return g_test_run ();
}
