/* make-pages.c - Writes the pages that are tested in a browser
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * make-pages FOLDER DESCRIPTION     writes overview.html (the shipped catalogue), sections.html (the description carried out on it),
 * blocks.html (each kind of block, with values that the tests know), wide.html (a table that no paper is wide enough for) and large.html
 * (2,000 rows). What the tests expect is counted by hand from the tables here.
 */

#include <stdio.h>

#include "pioneer-renderer-private.h"
#include "pioneer.h"

#include "pioneer-catalogue-private.h"

#define N_LARGE 2000
#define N_WIDE  40

static const char logo[] =
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI4MCIgaGVpZ2h0PSIyMCI+PHJlY3Qgd2"
    "lkdGg9IjgwIiBoZWlnaHQ9IjIwIiBmaWxsPSIjMDA1ZWI4Ii8+PC9zdmc+";

static const PioneerColumn place_columns[] = {
  { .header = "Place", .weight = 3 },
  { .header = "People", .kind = PIONEER_COLUMN_NUMBER },
  { .header = "Since", .kind = PIONEER_COLUMN_DATE },
  { .header = "Kind", .facet = TRUE },
};

/* A kind with a slash before it is a second one; one with a question mark is planned. */
static const struct
{
  const char *name;
  const char *people;
  double amount;
  PioneerDateData since;
  const char *kind;
} places[] = {
  { "Ávila", "1,200", 1200, { 2013, 5, 0 }, "Hospital" },     { "Bath", "90", 90, { 2012, 0, 0 }, "Clinic" },
  { "Cork", NULL, 0, { 2013, 11, 1 }, "Hospital" },           { "Derby", "10,000", 10000, { 0, 0, 0 }, NULL },
  { "Ely", "90.5", 90.5, { 2011, 1, 0 }, "Clinic/Hospital" }, { "=Fulham, \"SW6\"", "7", 7, { 0, 0, 0 }, "Clinic?" },
};

static void
add_date (PioneerContent *content, PioneerRuns *cell, PioneerDateData date, PioneerState absence)
{
  PioneerDatum *datum = pioneer_arena_new_array (content->arena, PioneerDatum, 1);

  if (date.year == 0)
    {
      pioneer_runs_absent (content, cell, absence);
      return;
    }

  *datum = (PioneerDatum){ .type = PIONEER_VALUE_TYPE_PERIOD, .period = { .start = date, .form = PIONEER_PERIOD_FORM_DATE } };
  cell->value = datum;
  pioneer_runs_format (content, cell, "%u/%u/%u", date.day, date.month, date.year);
}

static void
add_kind (PioneerContent *content, PioneerRuns *cell, const char *kind)
{
  g_auto (GStrv) kinds = NULL;

  if (kind == NULL)
    {
      pioneer_runs_absent (content, cell, PIONEER_STATE_NOT_STATED);
      return;
    }

  kinds = g_strsplit (kind, "/", -1);
  for (guint i = 0; kinds[i] != NULL; i++)
    {
      gboolean planned = g_str_has_suffix (kinds[i], "?");
      g_autofree char *word = g_strndup (kinds[i], strlen (kinds[i]) - planned);

      pioneer_runs_break (content, cell);
      pioneer_runs_text (content, cell, word);
      if (planned)
        {
          pioneer_runs_text (content, cell, " ");
          pioneer_runs_modality (content, cell, PIONEER_MODALITY_PLAN);
        }
    }
}

static void
add_places (PioneerContent *content)
{
  PioneerTable *table = pioneer_content_add_table (content, "Places", place_columns, G_N_ELEMENTS (place_columns));
  PioneerNote *note = pioneer_content_add_note (content, "a", 10, 20, "First source");
  PioneerNote *other = pioneer_content_add_note (content, "b", 30, 40, "Second source");

  table->id = "places";
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      PioneerRow *row = pioneer_content_add_row (content, table, NULL);

      pioneer_runs_text (content, &row->cells[0], places[i].name);
      if (places[i].people != NULL)
        {
          pioneer_runs_text (content, &row->cells[1], places[i].people);
          row->cells[1].amount = places[i].amount;
          row->cells[1].has_amount = TRUE;
          pioneer_runs_reference (content, &row->cells[1], note);
          if (i == 0)
            pioneer_runs_reference (content, &row->cells[1], other);
        }
      else
        {
          pioneer_runs_absent (content, &row->cells[1], PIONEER_STATE_NOT_STATED);
        }
      add_date (content, &row->cells[2], places[i].since, i == 3 ? PIONEER_STATE_UNKNOWN : PIONEER_STATE_NOT_STATED);
      add_kind (content, &row->cells[3], places[i].kind);
    }
}

static void
add_counted (PioneerContent *content, PioneerTable *table, const char *name, double n, gboolean is_total)
{
  PioneerRow *row = pioneer_content_add_row (content, table, NULL);

  row->is_total = is_total;
  pioneer_runs_text (content, &row->cells[0], name);
  pioneer_runs_number (content, &row->cells[1], n);
}

static void
add_groups (PioneerContent *content)
{
  static const PioneerColumn columns[] = { { .header = "Site" }, { .header = "Beds", .kind = PIONEER_COLUMN_NUMBER } };
  PioneerTable *table = pioneer_content_add_table (content, "Beds", columns, G_N_ELEMENTS (columns));

  table->id = "beds";
  pioneer_runs_text (content, pioneer_content_add_group (content, table), "North");
  add_counted (content, table, "Oak", 30, FALSE);
  add_counted (content, table, "Ash", 4, FALSE);
  add_counted (content, table, "Sum", 34, TRUE);
  pioneer_runs_text (content, pioneer_content_add_group (content, table), "South");
  add_counted (content, table, "Elm", 2, FALSE);
  add_counted (content, table, "Fir", 15, FALSE);
  add_counted (content, table, "Sum", 17, TRUE);
  add_counted (content, table, "Sum of all", 51, TRUE);
  table->last->is_of_all = TRUE;
}

/* As wide as a matrix may become on a phone. */
static void
add_matrix (PioneerContent *content)
{
  static const PioneerColumn columns[] = { { .header = "Site" },          { .header = "Telecare" },
                                           { .header = "Triage" },        { .header = "Reablement" },
                                           { .header = "Care plans" },    { .header = "Shared records" },
                                           { .header = "Rapid response" } };
  PioneerTable *table = pioneer_content_add_table (content, "Who does what", columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < 3; i++)
    {
      PioneerRow *row = pioneer_content_add_row (content, table, NULL);

      pioneer_runs_format (content, &row->cells[0], "Site %u", i + 1);
      for (guint j = 1; j < G_N_ELEMENTS (columns); j++)
        if ((i + j) % 3 == 0)
          pioneer_runs_absent (content, &row->cells[j], PIONEER_STATE_NOT_STATED);
        else
          pioneer_runs_modality (content, &row->cells[j], (PioneerModality) (1 + j));
    }
}

static void
add_prose (PioneerContent *content)
{
  PioneerRuns *runs = pioneer_content_add_paragraph (content);
  PioneerDefinitions *facts;

  pioneer_runs_text (content, runs, "Some are ");
  pioneer_runs_strong (content, runs, "strong");
  pioneer_runs_text (content, runs, ", some ");
  pioneer_runs_emphasis (content, runs, "not");
  pioneer_runs_text (content, runs, "; see ");
  pioneer_runs_address (content, runs, "the guide", "https://guide.example/?a=1&b=2");
  pioneer_runs_text (content, runs, " and </script><script>alert(1)</script>.");
  pioneer_runs_text (content, pioneer_content_add_list_item (content), "One thing");
  pioneer_runs_text (content, pioneer_content_add_list_item (content), "Another");

  facts = pioneer_content_add_definitions (content);
  pioneer_runs_text (content, pioneer_content_add_definition (content, facts, "Name"), "Somewhere");
  pioneer_runs_absent (content, pioneer_content_add_definition (content, facts, "Aim"), PIONEER_STATE_NOT_STATED);
}

static void
begin (PioneerContent *content, const char *anchor, const char *title, guint level)
{
  pioneer_content_begin_section (content, anchor, title, 0);
  pioneer_runs_text (content, pioneer_content_add_heading (content, level, anchor), title);
}

static PioneerContent *
make_blocks (void)
{
  static const char *const variables[] = { "--pioneer-heading-font", "serif", "--pioneer-band", "#eef3fa", NULL };
  PioneerContent *content = pioneer_content_new ();

  content->title = "All kinds of blocks";
  content->subtitle = "With a theme";
  content->theme = (PioneerTheme){ .accent = "#ffd000",
                                   .font = "Georgia, serif",
                                   .variables = variables,
                                   .logo = logo,
                                   .logo_text = "NHS Anytown",
                                   .footer = "For the board" };
  pioneer_content_add_contents (content, 3);
  begin (content, "prose", "Prose", 2);
  add_prose (content);
  begin (content, "tables", "Tables", 2);
  begin (content, "places", "Places", 3);
  add_places (content);
  begin (content, "beds", "Beds", 3);
  add_groups (content);
  begin (content, "matrix", "Matrix", 3);
  add_matrix (content);
  begin (content, "notes", "Notes", 2);
  pioneer_content_add_notes (content);

  return content;
}

/* Forty columns, each headed by a word of its own; a title that would end a style sheet's string, or the style sheet. */
static PioneerContent *
make_wide (void)
{
  PioneerContent *content = pioneer_content_new ();
  PioneerColumn *columns = pioneer_arena_new_array (content->arena, PioneerColumn, N_WIDE);
  PioneerTable *table;

  content->title = "Wide\"} </style><script>alert(1)</script> \\";
  for (guint i = 0; i < N_WIDE; i++)
    {
      g_autofree char *header = g_strdup_printf ("Measurement%u", i);

      columns[i].header = pioneer_content_text (content, header);
    }
  begin (content, "wide", "Wide", 2);
  table = pioneer_content_add_table (content, "Many columns", columns, N_WIDE);
  table->id = "wide";
  for (guint i = 0; i < 3; i++)
    {
      PioneerRow *row = pioneer_content_add_row (content, table, NULL);

      for (guint j = 0; j < N_WIDE; j++)
        if (j != i + 1)
          pioneer_runs_format (content, &row->cells[j], "value-%u-%u", i, j);
    }

  return content;
}

/* Row i has the number i * 7919 mod 2000, which is another one for each, and the kind i mod 5; "needle" stands in every hundredth. */
static PioneerContent *
make_large (void)
{
  static const PioneerColumn columns[] = {
    { .header = "Name", .weight = 3 },       { .header = "Number", .kind = PIONEER_COLUMN_NUMBER },
    { .header = "Kind", .facet = TRUE },     { .header = "Text", .weight = 4 },
    { .header = "Text again", .weight = 4 }, { .header = "State" }
  };
  PioneerContent *content = pioneer_content_new ();
  PioneerNote *note = pioneer_content_add_note (content, "a", 10, 20, "First source");
  PioneerTable *table;

  content->title = "A large table";
  begin (content, "large", "Large", 2);
  table = pioneer_content_add_table (content, "Many rows", columns, G_N_ELEMENTS (columns));
  table->id = "many";
  for (guint i = 0; i < N_LARGE; i++)
    {
      PioneerRow *row = pioneer_content_add_row (content, table, NULL);

      pioneer_runs_format (content, &row->cells[0], "Row %u", i);
      pioneer_runs_number (content, &row->cells[1], i * 7919 % N_LARGE);
      pioneer_runs_reference (content, &row->cells[1], note);
      pioneer_runs_format (content, &row->cells[2], "Kind %u", i % 5);
      pioneer_runs_format (content, &row->cells[3], "Some words of a description%s", i % 100 == 0 ? " with a needle" : "");
      pioneer_runs_text (content, &row->cells[4], "Ambulance and discharge teams work together");
      pioneer_runs_modality (content, &row->cells[5], PIONEER_MODALITY_PLAN);
    }
  begin (content, "notes", "Notes", 2);
  pioneer_content_add_notes (content);

  return content;
}

static void
write_page (const char *folder, const char *name, PioneerContent *content)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GString) page = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  pioneer_html_render (content, page);
  pioneer_content_free (content);
  if (!g_file_set_contents (path, page->str, (gssize) page->len, &error))
    g_error ("%s", error->message);
}

/* Without a definition, the error says why. Takes both. */
static void
write_report (const char *folder,
              const char *name,
              PioneerReportDefinition *definition,
              PioneerReportFormat format,
              PioneerCatalogue *catalogue,
              GError *error)
{
  g_autoptr (PioneerReportDefinition) taken = definition;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) page = g_file_new_for_path (path);
  g_autoptr (PioneerReport) report = NULL;

  if (definition != NULL)
    report = pioneer_report_new (catalogue, definition, NULL, NULL, &error);
  if (report == NULL || !pioneer_report_save (report, page, format, NULL, &error))
    g_error ("%s", error->message);
}

static void
write_overview (const char *folder, PioneerCatalogue *catalogue)
{
  GError *error = NULL;
  PioneerReportDefinition *overview = pioneer_report_definition_load_shipped ("overview", &error);

  write_report (folder, "overview.html", overview, PIONEER_REPORT_FORMAT_HTML, catalogue, error);
}

static void
write_sections (
    const char *folder, const char *name, const char *description, PioneerReportFormat format, PioneerCatalogue *catalogue)
{
  g_autoptr (GFile) file = g_file_new_for_path (description);
  GError *error = NULL;
  PioneerReportDefinition *definition = pioneer_report_definition_load (file, NULL, &error);

  write_report (folder, name, definition, format, catalogue, error);
}

/* FOLDER DESCRIPTION [NAME]: the pages; or, under that name, what is described as a PDF, printed by the program that the environment names. */
int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (&error);

  if (catalogue == NULL || argc < 3)
    {
      fprintf (stderr, "make-pages FOLDER DESCRIPTION [NAME]\n");
      return 2;
    }
  if (argc > 3)
    {
      write_sections (argv[1], argv[3], argv[2], PIONEER_REPORT_FORMAT_PDF, catalogue);
      return 0;
    }

  write_overview (argv[1], catalogue);
  write_sections (argv[1], "sections.html", argv[2], PIONEER_REPORT_FORMAT_HTML, catalogue);
  write_page (argv[1], "blocks.html", make_blocks ());
  write_page (argv[1], "wide.html", make_wide ());
  write_page (argv[1], "large.html", make_large ());

  return 0;
}
