/* report-fixture.c - Small catalogues to report on, and checks that every report must stand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-catalogue-builder.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-making-private.h"
#include "pioneer-renderer-private.h"
#include "pioneer-report-definition-private.h"
#include "pioneer-spec-reader-private.h"

GStrv
report_fixture_records (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "report", "records.jsonl", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return g_strsplit (g_strchomp (text), "\n", -1);
}

PioneerCatalogue *
report_fixture_small (void)
{
  g_auto (GStrv) records = report_fixture_records ();

  return report_fixture_load ((const char *const *) records, NULL);
}

PioneerCatalogue *
report_fixture_load (const char *const *texts, const guint *order)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      pioneer_catalogue_builder_add_record (builder, texts[order != NULL ? order[i] : i], "main", &error);
      g_assert_no_error (error);
    }

  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);

  return catalogue;
}

PioneerContent *
report_fixture_build (PioneerCatalogue *catalogue, const char *programme)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
  g_autoptr (PioneerReportSpec) spec = pioneer_report_definition_read (overview, &error);
  g_autofree char *setting = g_strconcat ("programme=", programme, NULL);
  const char *const settings[] = { programme != NULL ? setting : NULL, NULL };
  PioneerContent *content = pioneer_report_make (catalogue, spec, settings, NULL, &error);

  g_assert_no_error (error);

  return content;
}

PioneerReport *
report_fixture_overview (PioneerCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
  PioneerReport *report = pioneer_report_new (catalogue, overview, NULL, NULL, &error);

  g_assert_no_error (error);

  return report;
}

char *
report_fixture_render (PioneerCatalogue *catalogue, PioneerReportFormat format, guint width)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReport) report = report_fixture_overview (catalogue);
  char *text;

  text = pioneer_report_render (report, format, width, &error);
  g_assert_no_error (error);
  g_assert_true (g_utf8_validate (text, -1, NULL));

  return text;
}

PioneerContent *
report_fixture_make (PioneerCatalogue *catalogue, const char *description, const char *const *settings, GError **error)
{
  PioneerIssueLog log;
  g_autoptr (PioneerReportSpec) spec = NULL;

  pioneer_issue_log_init (&log);
  spec = pioneer_report_spec_read (description, strlen (description), "test", NULL, &log);
  if (spec == NULL)
    pioneer_issue_log_fail (&log, error);
  pioneer_issue_log_clear (&log);
  if (spec == NULL)
    return NULL;

  return pioneer_report_make (catalogue, spec, settings, NULL, error);
}

char *
report_fixture_make_text (PioneerCatalogue *catalogue, const char *description, const char *const *settings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerContent) content = report_fixture_make (catalogue, description, settings, &error);
  GString *out = g_string_new (NULL);

  g_assert_no_error (error);
  pioneer_text_render (content, 200, out);

  return g_string_free (out, FALSE);
}

const PioneerTable *
report_fixture_find_table (const PioneerContent *content, const char *id)
{
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (block->kind == PIONEER_BLOCK_TABLE && g_strcmp0 (block->table.id, id) == 0)
      return &block->table;

  return NULL;
}

static void
append_cell (GString *out, const PioneerRuns *cell)
{
  for (const PioneerRun *run = cell->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_BREAK)
      g_string_append (out, " / ");
    else if (run->kind == PIONEER_RUN_MODALITY)
      g_string_append_printf (out, "(%s)", run->text);
    else if (run->kind != PIONEER_RUN_REFERENCE)
      g_string_append (out, run->text);
}

char *
report_fixture_row (const PioneerTable *table, guint row)
{
  GString *out = g_string_new (NULL);
  const PioneerRow *at = table->first;

  while (at != NULL && row-- > 0)
    at = at->next;
  if (at == NULL)
    {
      g_string_free (out, TRUE);
      return NULL;
    }
  for (guint i = 0; i < (at->heads_group ? 1 : table->n_columns); i++)
    {
      if (i > 0)
        g_string_append (out, " | ");
      append_cell (out, &at->cells[i]);
    }

  return g_string_free (out, FALSE);
}

char *
report_fixture_cell (const PioneerRuns *cell)
{
  GString *out = g_string_new (NULL);

  pioneer_text_runs (cell, out);

  return g_string_free (out, FALSE);
}

char *
report_fixture_words (const PioneerTable *table)
{
  GString *out = g_string_new (NULL);

  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    for (guint i = 0; i < (row->heads_group ? 1 : table->n_columns); i++)
      {
        pioneer_text_runs (&row->cells[i], out);
        g_string_append_c (out, '\n');
      }

  return g_string_free (out, FALSE);
}

/* The values of an attribute, in order. */
static GPtrArray *
get_attributes (const char *html, const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_RAW, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);

  for (g_regex_match (regex, html, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    g_ptr_array_add (values, g_match_info_fetch (match, 1));

  return values;
}

static GHashTable *
make_set (GPtrArray *values, gboolean unique)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < values->len; i++)
    if (!g_hash_table_add (set, values->pdata[i]) && unique)
      g_error ("%s stands there twice", (char *) values->pdata[i]);

  return set;
}

/* Several identities may stand in one attribute. */
static GPtrArray *
split (GPtrArray *values)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < values->len; i++)
    {
      g_auto (GStrv) parts = g_strsplit (values->pdata[i], " ", -1);

      for (guint j = 0; parts[j] != NULL; j++)
        g_ptr_array_add (words, g_strdup (parts[j]));
    }

  return words;
}

static void
check_within (GHashTable *some, GHashTable *all, const char *what)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, some);
  while (g_hash_table_iter_next (&iter, &value, NULL))
    if (!g_hash_table_contains (all, value))
      g_error ("%s %s leads nowhere", what, (char *) value);
}

void
report_check_html (const char *html)
{
  g_autoptr (GPtrArray) ids = get_attributes (html, " id=\"([^\"]*)\"");
  g_autoptr (GPtrArray) links = get_attributes (html, " href=\"([^\"]*)\"");
  g_autoptr (GPtrArray) labels = get_attributes (html, " aria-labelledby=\"([^\"]*)\"");
  g_autoptr (GPtrArray) targets = g_ptr_array_new ();
  g_autoptr (GHashTable) id_set = make_set (ids, TRUE);
  g_autoptr (GHashTable) link_set = NULL;
  g_autoptr (GPtrArray) words = split (labels);
  g_autoptr (GHashTable) label_set = make_set (words, FALSE);

  for (guint i = 0; i < links->len; i++)
    {
      g_assert_cmpint (*(char *) links->pdata[i], ==, '#');
      g_ptr_array_add (targets, (char *) links->pdata[i] + 1);
    }

  link_set = make_set (targets, FALSE);
  check_within (link_set, id_set, "link");
  check_within (label_set, id_set, "label");
  for (guint i = 0; i < ids->len; i++)
    if (g_regex_match_simple ("^(n|r)[0-9]+(-[0-9]+)?$", ids->pdata[i], 0, 0) && !g_hash_table_contains (link_set, ids->pdata[i]))
      g_error ("nothing leads to %s", (char *) ids->pdata[i]);
}

static void
check_notes (const char *text, const char *reference, const char *definition)
{
  g_autoptr (GPtrArray) references = get_attributes (text, reference);
  g_autoptr (GPtrArray) definitions = get_attributes (text, definition);
  g_autoptr (GHashTable) used = make_set (references, FALSE);
  g_autoptr (GHashTable) defined = make_set (definitions, TRUE);

  check_within (used, defined, "reference");
  check_within (defined, used, "note");
  g_assert_cmpuint (g_hash_table_size (defined), >, 0);
}

/* How many cells a row of a table has. */
static guint
count_pipes (const char *line)
{
  guint n = 0;

  for (const char *p = line; *p != '\0'; p++)
    if (*p == '\\' && p[1] != '\0')
      p++;
    else
      n += *p == '|';

  return n;
}

void
report_check_markdown (const char *markdown)
{
  g_auto (GStrv) lines = g_strsplit (markdown, "\n", -1);
  guint pipes = 0;

  check_notes (markdown, "(?<!\\\\)\\[\\^([0-9]+)\\](?!:)", "(?m)^\\[\\^([0-9]+)\\]:");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (pipes > 0 && *lines[i] == '|')
        g_assert_cmpuint (count_pipes (lines[i]), ==, pipes);
      pipes = *lines[i] == '|' ? count_pipes (lines[i]) : 0;
    }
}

void
report_check_text (const char *text, guint width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (pioneer_text_width (lines[i]) > width)
      g_error ("wider than %u: %s", width, lines[i]);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (*p == '\n' || !g_unichar_iscntrl (g_utf8_get_char (p)));
}
