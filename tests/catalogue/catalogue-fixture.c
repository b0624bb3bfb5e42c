/* catalogue-fixture.c - Builders and texts for the tests of catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "catalogue-fixture.h"

#include <string.h>

#include "pioneer-issue.h"
#include "pioneer-list.h"

void
fixture_add (PioneerCatalogueBuilder *builder, const char *text, const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  pioneer_catalogue_builder_add_bytes (builder, bytes, name, &error);
  g_assert_no_error (error);
}

char *
fixture_write (PioneerCatalogueBuilder *builder, const char *layer, PioneerCatalogueForm form)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerStore) store = pioneer_catalogue_builder_build_store (builder, &error);
  g_autoptr (PioneerLayers) layers = pioneer_catalogue_builder_get_layers (builder);
  PioneerWriting writing = { store, layers, layer, form };
  char *text;

  g_assert_no_error (error);
  text = pioneer_catalogue_write_text (&writing, &error);
  g_assert_no_error (error);

  return text;
}

char *
fixture_rewrite (const char *text, PioneerCatalogueForm form)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();

  fixture_add (builder, text, "text");

  return fixture_write (builder, NULL, form);
}

char *
fixture_issues (PioneerCatalogueBuilder *builder, gboolean all)
{
  g_autoptr (PioneerList) issues = pioneer_catalogue_builder_get_issues (builder);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < pioneer_list_get_n_items (issues); i++)
    {
      g_autoptr (PioneerIssue) issue = PIONEER_ISSUE (pioneer_list_get (issues, i));
      const char *path = pioneer_issue_get_path (issue);

      if (all || pioneer_issue_get_severity (issue) == PIONEER_SEVERITY_ERROR)
        g_string_append_printf (out, "%s %u:%u %s\n", pioneer_issue_get_code (issue), pioneer_issue_get_line (issue),
                                pioneer_issue_get_column (issue), path != NULL ? path : "-");
    }

  return g_string_free (out, FALSE);
}

GStrv
fixture_shipped (GStrv *names)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "libpioneer", "data", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      g_file_get_contents (file, &text, NULL, &error);
      g_assert_no_error (error);
      g_strv_builder_add (texts, text);
      g_strv_builder_add (found, name);
    }

  *names = g_strv_builder_end (found);

  return g_strv_builder_end (texts);
}
