/* fuzz-reader.c - fuzzes the reading of catalogues, or replays what a fuzzer found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdint.h>
#include <string.h>

#include "pioneer-catalogue-builder-private.h"
#include "pioneer-catalogue-writer-private.h"
#include "pioneer-issue.h"
#include "pioneer-list.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static gboolean
add (PioneerCatalogueBuilder *builder, const void *data, gsize size, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  return pioneer_catalogue_builder_add_bytes (builder, bytes, "fuzz", error);
}

static void
check_issues (PioneerCatalogueBuilder *builder)
{
  g_autoptr (PioneerList) issues = pioneer_catalogue_builder_get_issues (builder);

  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));
      g_autofree char *text = pioneer_issue_to_string (issue);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

static char *
write_text (PioneerCatalogueBuilder *builder, PioneerCatalogueForm form)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerStore) store = pioneer_catalogue_builder_build_store (builder, &error);
  g_autoptr (PioneerLayers) layers = pioneer_catalogue_builder_get_layers (builder);
  PioneerWriting writing = { store, layers, NULL, form };
  char *text;

  g_assert_no_error (error);
  text = pioneer_catalogue_write_text (&writing, &error);
  g_assert_no_error (error);

  return text;
}

/* What was read, however wrong it was, is written so that nothing is wrong with it, and read again it is the same. */
static void
check_written (PioneerCatalogueBuilder *builder, PioneerCatalogueForm form)
{
  g_autoptr (PioneerCatalogueBuilder) second = pioneer_catalogue_builder_new ();
  g_autofree char *once = write_text (builder, form);
  g_autofree char *twice = NULL;
  g_autoptr (GError) error = NULL;

  add (second, once, strlen (once), &error);
  g_assert_no_error (error);
  twice = write_text (second, form);
  g_assert_cmpstr (once, ==, twice);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (PioneerCatalogueBuilder) strict = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerCatalogueBuilder) partial = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;
  gboolean added;

  added = add (strict, data, size, &error);
  g_assert_true (added == (error == NULL));
  check_issues (strict);

  pioneer_catalogue_builder_set_partial (partial, TRUE);
  if (!add (partial, data, size, NULL))
    g_assert_false (added);
  check_issues (partial);
  check_written (partial, PIONEER_CATALOGUE_FORM_JSON);
  check_written (partial, PIONEER_CATALOGUE_FORM_LINES);

  return 0;
}
