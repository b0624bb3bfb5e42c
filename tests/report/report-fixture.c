/* report-fixture.c - Small catalogues to report on, and checks that every report must stand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-catalogue-builder.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-overview-private.h"
#include "pioneer-renderer-private.h"

#define CONCEPT(slug, vocabulary, name) \
  "{\"id\": \"concept/" slug "\", \"name\": {\"value\": \"" name "\"}, \"vocabulary\": {\"value\": \"" vocabulary "\"}}"

static const char *const records[] = {
  "{\"id\": \"source/a\", \"name\": {\"value\": \"First report\"}, \"publisher\": {\"value\": \"ministry\"}, "
  "\"type\": {\"value\": \"press-release\"}, \"published\": {\"value\": \"2013-11-01\"}}",
  "{\"id\": \"source/b\", \"name\": {\"value\": \"Second report\"}, \"published\": {\"value\": \"2013-11-02\"}, "
  "\"derived-from\": {\"value\": \"a\", " CITE_B ("500-600") "}}",
  "{\"id\": \"partner/ministry\", \"name\": {\"value\": \"The Ministry\", " CITE_A ("0-5") "}}",
  CONCEPT ("press-release", "source-type", "Press release"),
  CONCEPT ("lead", "role", "Lead"),
  CONCEPT ("waiting-time", "measure", "Waiting time"),
  CONCEPT ("admissions", "measure", "Admissions"),
  CONCEPT ("satisfaction", "measure", "Satisfaction"),
  CONCEPT ("triage", "feature", "Triage"),
  CONCEPT ("selected", "stage", "Selected"),
  CONCEPT ("applied", "stage", "Applied"),
  CONCEPT ("budget", "funding-kind", "Programme budget"),
  CONCEPT ("older-people", "client-group", "Older people"),
  "{\"id\": \"programme/one\", \"name\": {\"value\": \"Programme One\", " CITE_A ("10-20") "}, "
  "\"sponsor\": {\"value\": \"ministry\", " CITE_A ("20-30") "}, "
  "\"site-count\": [{\"value\": 2, " CITE_A ("30-40") "}, {\"value\": 3, " CITE_B ("30-40") "}], "
  "\"stage\": [{\"value\": {\"stage\": \"applied\", \"quantity\": \"over 50\"}, " CITE_A ("40-50") "}, "
  "{\"value\": {\"stage\": \"selected\", \"quantity\": 2}, " CITE_A ("50-60") "}], "
  "\"funding\": {\"value\": {\"amount\": \"4000000 GBP\", \"kind\": \"budget\"}, \"modality\": \"plan\", " CITE_A ("60-70") "}, "
  "\"aim\": {\"value\": \"Join up care.\", " CITE_A ("70-80") "}}",
  "{\"id\": \"programme/two\", \"name\": {\"value\": \"Programme Two\", " CITE_B ("10-20") "}}",
  "{\"id\": \"site/east\", \"name\": [{\"value\": \"East\", " CITE_A ("100-104") "}, {\"value\": \"East Town\", " CITE_B ("100-104") "}], "
  "\"participation\": {\"value\": {\"programme\": \"one\", \"status\": \"selected\"}, " CITE_A ("100-110") "}, "
  "\"population\": [{\"value\": {\"kind\": \"resident\", \"quantity\": \"90000 person\"}, " CITE_A ("110-120") "}, "
  "{\"value\": {\"kind\": \"registered\", \"quantity\": \"70000 person\"}, " CITE_B ("110-120") "}], "
  "\"client-group\": {\"value\": \"older-people\", " CITE_A ("120-130") "}, "
  "\"feature\": [{\"value\": {\"concept\": \"triage\"}, \"modality\": \"plan\", " CITE_A ("130-140") "}, "
  "{\"value\": {\"concept\": \"triage\"}, \"modality\": \"reported\", " CITE_B ("130-140") "}], "
  "\"partnership\": {\"value\": {\"partner\": \"ministry\", \"role\": \"lead\"}, " CITE_A ("140-150") "}}",
  "{\"id\": \"site/west\", \"name\": {\"value\": \"West\", " CITE_A ("200-204") "}, "
  "\"participation\": [{\"value\": {\"programme\": \"one\", \"status\": \"shortlisted\"}, " CITE_A ("200-210") "}, "
  "{\"value\": {\"programme\": \"two\", \"status\": \"selected\"}, " CITE_B ("200-210") "}], "
  "\"population\": {\"state\": \"unknown\", " CITE_A ("210-220") "}, \"condition\": {\"state\": \"none\", " CITE_A ("220-230") "}, "
  "\"feature\": {\"value\": {\"concept\": \"triage\"}, \"modality\": \"hope\", " CITE_A ("230-240") "}}",
  "{\"id\": \"site/lonely\", \"name\": {\"value\": \"Lonely\", " CITE_A ("900-907") "}}",
  "{\"id\": \"outcome/east-wait\", \"name\": {\"value\": \"Wait\", " CITE_A ("300-304") "}, "
  "\"subject\": {\"value\": \"site/east\", " CITE_A ("300-304") "}, \"measure\": {\"value\": \"waiting-time\", " CITE_A ("300-304") "}, "
  "\"modality\": {\"value\": \"reported\", " CITE_A ("300-310") "}, \"baseline\": {\"value\": \"8 week\", " CITE_A ("310-317") "}, "
  "\"actual\": {\"value\": \"48 hour\", " CITE_A ("318-326") "}, \"target\": {\"value\": \"24 hour\", " CITE_A ("327-335") "}, "
  "\"change\": {\"value\": \"-77 percent\", \"modality\": \"hope\", " CITE_A ("336-340") "}}",
  "{\"id\": \"outcome/east-admissions\", \"name\": {\"value\": \"Admissions\", " CITE_A ("350-354") "}, "
  "\"subject\": {\"value\": \"site/east\", " CITE_A ("350-354") "}, \"measure\": {\"value\": \"admissions\", " CITE_A ("350-354") "}, "
  "\"modality\": {\"value\": \"plan\", " CITE_A ("350-360") "}, \"actual\": {\"value\": 1234567, " CITE_A ("361-370") "}, "
  "\"change\": {\"value\": \"-30 percent\", " CITE_A ("371-380") "}}",
  "{\"id\": \"outcome/west-satisfaction\", \"name\": {\"value\": \"Satisfaction\", " CITE_A ("400-404") "}, "
  "\"subject\": {\"value\": \"site/west\", " CITE_A ("400-404") "}, \"measure\": {\"value\": \"satisfaction\", " CITE_A ("400-404") "}, "
  "\"actual\": {\"value\": \"99 percent\", " CITE_A ("405-410") "}}",
  NULL,
};

const char *const *
report_fixture_records (void)
{
  return records;
}

PioneerCatalogue *
report_fixture_load (const char *const *texts,
                     const guint       *order)
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
report_fixture_build (PioneerCatalogue *catalogue,
                      const char       *programme)
{
  PioneerStore *store = pioneer_catalogue_get_store (catalogue);

  return pioneer_overview_build (store, programme != NULL ? pioneer_store_find (store, PIONEER_KIND_PROGRAMME, programme) : PIONEER_NO_RECORD);
}

char *
report_fixture_render (PioneerCatalogue    *catalogue,
                       PioneerReportFormat  format,
                       guint                width)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerReport) report = pioneer_report_new_overview (catalogue, NULL, &error);
  char *text;

  g_assert_no_error (error);
  text = pioneer_report_render (report, format, width, &error);
  g_assert_no_error (error);
  g_assert_true (g_utf8_validate (text, -1, NULL));

  return text;
}

const PioneerTable *
report_fixture_table (PioneerContent *content,
                      const char     *anchor)
{
  gboolean found = FALSE;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      if (block->kind == PIONEER_BLOCK_HEADING)
        found = g_strcmp0 (block->anchor, anchor) == 0;
      else if (found && block->kind == PIONEER_BLOCK_TABLE)
        return &block->table;
    }

  return NULL;
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
get_attributes (const char *html,
                const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GPtrArray *values = g_ptr_array_new_with_free_func (g_free);

  for (g_regex_match (regex, html, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    g_ptr_array_add (values, g_match_info_fetch (match, 1));

  return values;
}

static GHashTable *
make_set (GPtrArray *values,
          gboolean   unique)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < values->len; i++)
    if (!g_hash_table_add (set, values->pdata[i]) && unique)
      g_error ("%s stands there twice", (char *) values->pdata[i]);

  return set;
}

static void
check_within (GHashTable *some,
              GHashTable *all,
              const char *what)
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
  g_autoptr (GHashTable) label_set = make_set (labels, FALSE);

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
check_notes (const char *text,
             const char *reference,
             const char *definition)
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
report_check_text (const char *text,
                   guint       width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (pioneer_text_width (lines[i]) > width)
      g_error ("wider than %u: %s", width, lines[i]);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (*p == '\n' || !g_unichar_iscntrl (g_utf8_get_char (p)));
}
