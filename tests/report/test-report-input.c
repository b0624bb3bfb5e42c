/* test-report-input.c - Descriptions of reports that mean harm: too deep, too large, reaching out of their folder
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "pioneer-error.h"
#include "pioneer-issue.h"
#include "pioneer-list.h"
#include "pioneer-making-private.h"
#include "pioneer-report-definition.h"
#include "pioneer-report-section.h"
#include "pioneer-spec-tables-private.h"

#define BEGIN "{\"pioneer-report\": 1, \"title\": \"T\", \"sections\": ["

static void
check_unread (const char *text, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_report_definition_new_from_json (text, &error));
  g_assert_error (error, PIONEER_ERROR, code);
}

static char *
repeat (const char *before, const char *piece, guint n, const char *after)
{
  GString *out = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append (out, piece);
  g_string_append (out, after);

  return g_string_free (out, FALSE);
}

static void
test_unread (void)
{
  g_autofree char *deep = repeat (BEGIN, "[", 100000, "");
  g_autofree char *large = repeat (BEGIN, " ", 1u << 20, "]}");

  check_unread ("", PIONEER_ERROR_PARSE);
  check_unread (deep, PIONEER_ERROR_LIMIT);
  check_unread (large, PIONEER_ERROR_LIMIT);
  check_unread ("{\"title\": \"A\", \"title\": \"B\"}", PIONEER_ERROR_PARSE);
  check_unread ("{\"title\": \"A\\u0000B\"}", PIONEER_ERROR_PARSE);
  check_unread ("{\"title\": \"\xff\"}", PIONEER_ERROR_PARSE);
  check_unread ("{} {}", PIONEER_ERROR_PARSE);
}

static PioneerList *
check (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new_from_json (text, &error);

  g_assert_no_error (error);

  return pioneer_report_definition_check (definition);
}

/* The first issue has this code, and is the only one. */
static void
check_one (const char *text, const char *code)
{
  g_autoptr (PioneerList) issues = check (text);
  g_autoptr (PioneerIssue) issue = NULL;

  g_assert_cmpuint (pioneer_list_get_n_items (issues), ==, 1);
  issue = PIONEER_ISSUE (pioneer_list_get (issues, 0));
  g_assert_cmpstr (pioneer_issue_get_code (issue), ==, code);
}

static void
test_limits (void)
{
  static const char each[] = "{\"type\": \"each\", \"records\": \"site\", \"as\": \"s\", \"sections\": [";
  g_autofree char *text =
      repeat ("{\"pioneer-report\": 1, \"sections\": [], \"title\": \"", "x", PIONEER_SPEC_MOST_TEXT + 1, "\"}");
  g_autofree char *columns = repeat (BEGIN "{\"type\": \"table\", \"records\": \"site\", \"columns\": [\"id\"", ", \"id\"",
                                     PIONEER_SPEC_MOST_COLUMNS, "]}]}");
  g_autofree char *sections =
      repeat (BEGIN "{\"type\": \"contents\"}", ", {\"type\": \"contents\"}", PIONEER_SPEC_MOST_SECTIONS, "]}");
  g_autofree char *most =
      repeat (BEGIN "{\"type\": \"contents\"}", ", {\"type\": \"contents\"}", PIONEER_SPEC_MOST_SECTIONS - 1, "]}");
  g_autofree char *opening = repeat (BEGIN, each, PIONEER_SPEC_MOST_DEPTH, "{\"type\": \"contents\"}");
  g_autofree char *nested = repeat (opening, "]}", PIONEER_SPEC_MOST_DEPTH, "]}");
  g_autoptr (PioneerList) none = check (most);

  check_one (text, "too-large");
  check_one (columns, "too-many");
  check_one (sections, "too-many");
  check_one (nested, "too-deep");
  g_assert_cmpuint (pioneer_list_get_n_items (none), ==, 0);
}

/* So many mistakes that listing all of them, each with its line, would take minutes: the first thousand are. */
static void
test_many_mistakes (void)
{
  g_autofree char *text =
      repeat (BEGIN "{\"type\": \"coverage\", \"records\": \"site\", \"fields\": [\"x\"", ", \"x\"", 999, "]}]}");
  g_autoptr (GString) many = g_string_new (BEGIN);
  g_autoptr (PioneerList) fields = check (text);
  g_autoptr (PioneerList) found = NULL;

  for (guint i = 0; i < 15; i++)
    {
      g_string_append_printf (many, "%s{\"type\": \"contents\"", i > 0 ? ", " : "");
      for (guint j = 0; j < 4000; j++)
        g_string_append_printf (many, ", \"m%u\": 1", j);
      g_string_append_c (many, '}');
    }
  g_string_append (many, "]}");
  found = check (many->str);

  g_assert_cmpuint (pioneer_list_get_n_items (fields), ==, 1000);
  g_assert_cmpuint (pioneer_list_get_n_items (found), ==, 1000);
}

/* What was put together by calls can be deeper than what is read. */
static void
test_made_too_deep (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new ("T");
  PioneerReportSection *inner = pioneer_report_section_new_contents ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 60; i++)
    {
      PioneerReportSection *outer = pioneer_report_section_new_each (PIONEER_KIND_SITE, "s");

      pioneer_report_section_add_section (outer, inner);
      g_object_unref (inner);
      inner = outer;
    }
  pioneer_report_definition_add_section (definition, inner);
  g_object_unref (inner);
  g_assert_null (pioneer_report_new (catalogue, definition, NULL, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
}

/* Ten thousand sections: read, and put together by calls. */
static void
test_many_sections (void)
{
  g_autofree char *text = repeat (BEGIN "{\"type\": \"contents\"}", ", {\"type\": \"contents\"}", 9999, "]}");
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autoptr (PioneerReportDefinition) definition = pioneer_report_definition_new ("T");
  g_autoptr (PioneerList) issues = NULL;
  g_autoptr (GError) error = NULL;

  check_one (text, "too-many");
  for (guint i = 0; i < 10000; i++)
    {
      g_autoptr (PioneerReportSection) section = pioneer_report_section_new_contents ();

      pioneer_report_definition_add_section (definition, section);
    }
  issues = pioneer_report_definition_check (definition);
  g_assert_cmpuint (pioneer_list_get_n_items (issues), ==, 1);
  g_assert_null (pioneer_report_new (catalogue, definition, NULL, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, "500"));
}

#define SET(more, title)                                                                                                           \
  "{\"pioneer-report\": 1, \"title\": \"" title "\", \"parameters\": [{\"name\": \"t\", \"kind\": \"text\"" more                   \
  "}], \"sections\": []}"

static char *
make_setting (char filling, gsize length)
{
  char *setting = g_malloc (length + 3);

  memset (setting, filling, length + 2);
  setting[0] = 't';
  setting[1] = '=';
  setting[length + 2] = '\0';

  return setting;
}

/* NULL where the report is made. */
static GError *
set (const char *description, char filling, gsize length)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autofree char *setting = make_setting (filling, length);
  const char *const settings[] = { setting, NULL };
  GError *error = NULL;
  PioneerContent *content = report_fixture_make (catalogue, description, settings, &error);

  g_assert_true ((content == NULL) == (error != NULL));
  g_clear_pointer (&content, pioneer_content_free);

  return error;
}

static void
check_set (const char *description, char filling, gsize length, const char *words)
{
  g_autoptr (GError) error = set (description, filling, length);

  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, words));
  g_assert_cmpuint (strlen (error->message), <, 500);
}

/* A value of 10 MB, ten million values, and a value that is filled in so often that gigabytes would come of it. */
static void
test_large_settings (void)
{
  const gsize much = 10 * 1000 * 1000;
  g_autofree char *often =
      repeat ("{\"pioneer-report\": 1, \"title\": \"T\", \"parameters\": [{\"name\": \"t\", \"kind\": \"text\"}], "
              "\"sections\": [{\"type\": \"prose\", \"text\": \"",
              "${t}", 4000, "\"}]}");
  g_autoptr (GError) most = set (SET ("", "T ${t}"), 'x', PIONEER_REPORT_MOST_VALUE);

  g_assert_no_error (most);
  check_set (SET ("", "T ${t}"), 'x', much, "The parameter t is set to a value of 10000000 bytes, and 20000 is the most");
  check_set (SET (", \"many\": true", "T ${t}"), ',', much, "The parameter t is set to 10000000 bytes, and 1 MiB is the most");
  check_set (SET (", \"many\": true", "T ${t}"), ',', 5000, "5001 values, and 1000 is the most");
  check_set (often, 'x', PIONEER_REPORT_MOST_VALUE, "larger than 1 MiB");
}

/* Logos, each by what its file holds and is called. */

typedef struct
{
  char *folder;
  GFile *file;
} Place;

static void
begin_place (Place *self)
{
  g_autofree char *path = NULL;

  self->folder = g_dir_make_tmp ("pioneer-report-XXXXXX", NULL);
  g_assert_nonnull (self->folder);
  path = g_build_filename (self->folder, "report.json", NULL);
  self->file = g_file_new_for_path (path);
}

static void
write_file (const Place *self, const char *name, const char *bytes, gsize length)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, bytes, (gssize) length, NULL));
}

static void
end_place (Place *self)
{
  g_autoptr (GDir) folder = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_object_unref (self->file);
}

/* NULL where the logo is right, and else what is said of it. */
static char *
load_logo (const Place *self, const char *logo)
{
  g_autofree char *text = g_strdup_printf ("{\"pioneer-report\": 1, \"title\": \"T\", \"theme\": {\"logo\": \"%s\", \"logo-text\": "
                                           "\"L\"}, \"sections\": []}",
                                           logo);
  g_autoptr (PioneerReportDefinition) definition = NULL;
  g_autoptr (PioneerList) issues = NULL;
  g_autoptr (PioneerIssue) issue = NULL;
  g_autoptr (GError) error = NULL;

  write_file (self, "report.json", text, strlen (text));
  definition = pioneer_report_definition_load (self->file, NULL, &error);
  g_assert_no_error (error);
  issues = pioneer_report_definition_check (definition);
  if (pioneer_list_get_n_items (issues) == 0)
    return NULL;

  issue = PIONEER_ISSUE (pioneer_list_get (issues, 0));
  g_assert_cmpstr (pioneer_issue_get_path (issue), ==, "$.theme.logo");

  return g_strdup (pioneer_issue_get_message (issue));
}

static void
check_logo (const Place *self, const char *logo, const char *words)
{
  g_autofree char *message = load_logo (self, logo);

  if (words == NULL)
    g_assert_cmpstr (message, ==, NULL);
  else
    g_assert_nonnull (strstr (message, words));
}

static void
test_logos (void)
{
  static const char png[] = "\x89PNG\r\n\x1a\n....";
  g_autofree char *large = g_malloc0 ((1u << 20) + 1);
  g_autofree char *folder = NULL;
  Place place;

  begin_place (&place);
  memcpy (large, png, sizeof png);
  write_file (&place, "a.png", png, sizeof png);
  write_file (&place, "a.jpg", "\xff\xd8\xff\xe0....", 8);
  write_file (&place, "a.svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", 62);
  write_file (&place, "page.html", "<html><script>alert(1)</script>", 31);
  write_file (&place, "large.png", large, (1u << 20) + 1);
  write_file (&place, "most.png", large, 1u << 20);
  write_file (&place, "empty.png", "", 0);
  folder = g_build_filename (place.folder, "folder.png", NULL);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);

  check_logo (&place, "a.png", NULL);
  check_logo (&place, "a.jpg", NULL);
  check_logo (&place, "a.svg", NULL);
  check_logo (&place, "most.png", NULL);
  check_logo (&place, "page.html", "not a PNG, JPEG or SVG");
  check_logo (&place, "empty.png", "not a PNG, JPEG or SVG");
  check_logo (&place, "large.png", "1 MiB");
  check_logo (&place, "folder.png", "1 MiB");
  check_logo (&place, "nowhere.png", "nowhere.png");
  check_logo (&place, "../a.png", "next to the description");
  check_logo (&place, "/etc/passwd", "next to the description");
  check_logo (&place, "..", "next to the description");
  check_logo (&place, "folder.png/../a.png", "next to the description");
  check_logo (&place, "file:///etc/passwd", "next to the description");
  check_logo (&place, "http://x.example/a.png", "next to the description");
  check_logo (&place, "data:image/png;base64,AAAA\\\" onerror=\\\"x", "data:image/png");
  end_place (&place);
}

/* A description that comes as a text lies in no folder. */
static void
test_logo_without_folder (void)
{
  check_one ("{\"pioneer-report\": 1, \"title\": \"T\", \"sections\": [], \"theme\": {\"logo\": \"a.png\", \"logo-text\": \"L\"}}",
             "wrong-type");
}

/* Devices never end; a file that is too large is no description. */
static void
test_files (void)
{
  g_autoptr (GFile) zero = g_file_new_for_path ("/dev/zero");
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_tmp_dir ());
  g_autoptr (GError) error = NULL;

  g_assert_null (pioneer_report_definition_load (zero, NULL, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (pioneer_report_definition_load (folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-input/unread", test_unread);
  g_test_add_func ("/report-input/limits", test_limits);
  g_test_add_func ("/report-input/many-mistakes", test_many_mistakes);
  g_test_add_func ("/report-input/made-too-deep", test_made_too_deep);
  g_test_add_func ("/report-input/many-sections", test_many_sections);
  g_test_add_func ("/report-input/large-settings", test_large_settings);
  g_test_add_func ("/report-input/logos", test_logos);
  g_test_add_func ("/report-input/logo-without-folder", test_logo_without_folder);
  g_test_add_func ("/report-input/files", test_files);

  return g_test_run ();
}
