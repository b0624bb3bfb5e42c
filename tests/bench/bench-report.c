/* bench-report.c - How much of the processor reports take: the overview as a page, and a large table as CSV and as a workbook
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pioneer-catalogue-builder.h"
#include "pioneer-catalogue.h"
#include "pioneer-issue-private.h"
#include "pioneer-making-private.h"
#include "pioneer-renderer-private.h"
#include "pioneer-report-definition.h"
#include "pioneer-report-private.h"
#include "pioneer-sheet-private.h"
#include "pioneer-spec-reader-private.h"

#ifdef PIONEER_WITH_XLSX
#include <glib/gstdio.h>
#include <xlsxwriter.h>
#endif

#define ROUNDS   11
#define FEW      5
#define ROWS     100000u
#define MEGABYTE 1e6

static const char description[] =
    "{\"pioneer-report\":1,\"title\":\"Sites\",\"sections\":[{\"type\":\"table\",\"id\":\"sites\",\"records\":\"site\","
    "\"columns\":[\"id\",\"name\",\"scheme\",\"population\",\"participation.programme.name\",\"participation.status\","
    "\"client-group\",\"feature\"]}]}";

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *x = a;
  const double *y = b;

  return (*x > *y) - (*x < *y);
}

/* Of the processor, in nanoseconds, so that what other programs do counts for nothing. */
static gint64
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (gint64) now.tv_sec * 1000000000 + now.tv_nsec;
}

static double
milliseconds_since (gint64 start)
{
  return (double) (get_time () - start) / 1e6;
}

static double
median (double *times, guint n)
{
  qsort (times, n, sizeof *times, compare);

  return times[n / 2];
}

static void
print_overview (void)
{
  double times[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 start = get_time ();
      g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (NULL);
      g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", NULL);
      g_autoptr (PioneerReport) report = pioneer_report_new (catalogue, overview, NULL, NULL, NULL);
      g_autoptr (GBytes) page = pioneer_report_render_bytes (report, PIONEER_REPORT_FORMAT_HTML, 0, NULL, NULL);

      g_assert_nonnull (page);
      times[i] = milliseconds_since (start);
    }

  g_print ("the overview as HTML, from load to bytes, median of %d   %8.1f ms\n", ROUNDS, median (times, ROUNDS));
}

static void
append_site (GString *out, guint i)
{
  g_string_append_printf (
      out,
      "{\"id\": \"site/s%u\", \"name\": {\"value\": \"The Site of Number %u\", \"cite\": \"a@%u-%u#0123456789abcdef\"}, "
      "\"scheme\": {\"value\": \"A Scheme Named for %u\", \"cite\": \"a@%u-%u#0123456789abcdef\"}, "
      "\"population\": {\"value\": {\"kind\": \"registered\", \"quantity\": \"%u person\"}, \"cite\": "
      "\"a@%u-%u#0123456789abcdef\"}, "
      "\"participation\": {\"value\": {\"programme\": \"p\", \"status\": \"selected\"}, \"cite\": \"a@%u-%u#0123456789abcdef\"}, "
      "\"client-group\": {\"value\": \"older-people\", \"cite\": \"a@%u-%u#0123456789abcdef\"}, "
      "\"feature\": {\"value\": {\"description\": \"What %u does, and for whom\"}, \"modality\": \"plan\", "
      "\"cite\": \"a@%u-%u#0123456789abcdef\"}}\n",
      i, i, i * 10, i * 10 + 1, i, i * 10 + 1, i * 10 + 2, 1000 + i, i * 10 + 2, i * 10 + 3, i * 10 + 3, i * 10 + 4, i * 10 + 4,
      i * 10 + 5, i, i * 10 + 5, i * 10 + 6);
}

static PioneerCatalogue *
make_large (void)
{
  g_autoptr (GString) text =
      g_string_new ("{\"format\": \"pioneer-catalogue\", \"version\": 1}\n"
                    "{\"id\": \"source/a\", \"name\": {\"value\": \"A\"}}\n"
                    "{\"id\": \"programme/p\", \"name\": {\"value\": \"P\", \"cite\": \"a@0-1#0123456789abcdef\"}}\n"
                    "{\"id\": \"concept/older-people\", \"name\": {\"value\": \"Older people\"}, "
                    "\"vocabulary\": {\"value\": \"client-group\"}}\n");
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  PioneerCatalogue *catalogue;

  for (guint i = 0; i < ROWS; i++)
    append_site (text, i);
  stream = g_memory_input_stream_new_from_data (text->str, (gssize) text->len, NULL);
  pioneer_catalogue_builder_add_stream (builder, stream, "large.jsonl", NULL, &error);
  g_assert_no_error (error);
  catalogue = pioneer_catalogue_builder_build (builder, &error);
  g_assert_no_error (error);

  return catalogue;
}

static PioneerContent *
make_table (PioneerCatalogue *catalogue)
{
  g_autoptr (PioneerReportSpec) spec = NULL;
  g_autoptr (GError) error = NULL;
  PioneerContent *content;
  PioneerIssueLog log;
  gint64 start;

  pioneer_issue_log_init (&log);
  spec = pioneer_report_spec_read (description, strlen (description), "bench", NULL, &log);
  g_assert_nonnull (spec);
  pioneer_issue_log_clear (&log);

  start = get_time ();
  content = pioneer_report_make (catalogue, spec, NULL, NULL, &error);
  g_assert_no_error (error);
  g_print ("a table of %u rows by 8 columns, made with %u notes  %8.1f ms\n", ROWS, content->notes->len,
           milliseconds_since (start));

  return content;
}

static void
print_csv (const PioneerContent *content)
{
  double times[ROUNDS];
  double megabytes = 0;
  double time;

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (GString) out = g_string_sized_new (1 << 16);
      gint64 start = get_time ();

      g_assert_true (pioneer_csv_render (content, out, NULL, NULL));
      times[i] = milliseconds_since (start);
      megabytes = (double) out->len / MEGABYTE;
    }

  time = median (times, ROUNDS);
  g_print ("that as CSV, median of %d                               %8.1f ms: %.1f MB, %.0f MB/s (best %.0f MB/s)\n", ROUNDS, time,
           megabytes, megabytes / time * 1000, megabytes / times[0] * 1000);
}

#ifdef PIONEER_WITH_XLSX
/* What is written, as the library takes it. */
typedef struct
{
  char *text; /* NULL of a number */
  double number;
} Cell;

static const PioneerTable *
get_table (const PioneerContent *content)
{
  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (pioneer_block_get_table (block) != NULL)
      return pioneer_block_get_table (block);

  g_assert_not_reached ();
}

static void
take_cell (GArray *cells, const PioneerSheetColumn *column, const PioneerRow *row)
{
  PioneerSheetValue value;
  Cell cell = { 0 };

  pioneer_sheet_get (column, row, NULL, &value);
  if (value.type == PIONEER_SHEET_AMOUNT_VALUE)
    cell.number = value.number;
  else if (value.type == PIONEER_SHEET_RUNS)
    {
      GString *text = g_string_new (NULL);

      pioneer_sheet_append_runs (value.runs, text);
      cell.text = g_string_free (text, FALSE);
    }
  else
    cell.text = g_strdup (value.type == PIONEER_SHEET_WORD ? value.word : "");
  g_array_append_val (cells, cell);
}

static double
write_plainly (GArray *cells, guint n_columns, const char *path)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  gint64 start = get_time ();
  lxw_workbook *workbook = workbook_new_opt (path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet (workbook, NULL);
  lxw_format *text = workbook_add_format (workbook);
  lxw_format *number = workbook_add_format (workbook);

  format_set_text_wrap (text);
  format_set_num_format (number, "#,##0");
  for (guint i = 0; i < cells->len; i++)
    {
      const Cell *cell = &g_array_index (cells, Cell, i);

      if (cell->text != NULL)
        worksheet_write_string (sheet, i / n_columns, (lxw_col_t) (i % n_columns), cell->text, text);
      else
        worksheet_write_number (sheet, i / n_columns, (lxw_col_t) (i % n_columns), cell->number, number);
    }
  g_assert_cmpint (workbook_close (workbook), ==, LXW_NO_ERROR);

  return milliseconds_since (start);
}

/* The table alone: notes and statements, which have sheets of their own, are ten times as many cells. */
static void
leave_table_alone (PioneerContent *content)
{
  g_ptr_array_set_size (content->notes, 0);
  for (PioneerRow *row = get_table (content)->first; row != NULL; row = row->next)
    for (guint i = 0; i < get_table (content)->n_columns; i++)
      row->cells[i].n_statements = 0;
}

static void
print_xlsx (PioneerContent *content)
{
  g_autofree char *folder = g_dir_make_tmp ("pioneer-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plain.xlsx", NULL);
  g_autoptr (PioneerSheet) sheet = pioneer_sheet_new (content, get_table (content), TRUE);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  double plain[FEW];
  double ours[FEW];

  leave_table_alone (content);
  for (const PioneerRow *row = sheet->table->first; row != NULL; row = row->next)
    for (guint i = 0; i < sheet->columns->len; i++)
      take_cell (cells, &g_array_index (sheet->columns, PioneerSheetColumn, i), row);

  for (guint i = 0; i < FEW; i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      gint64 start;

      plain[i] = write_plainly (cells, sheet->columns->len, path);
      start = get_time ();
      g_assert_true (pioneer_xlsx_render (content, out, NULL, NULL));
      ours[i] = milliseconds_since (start);
    }

  g_print ("that as a workbook (%u columns), median of %d            %8.1f ms; libxlsxwriter alone, the same cells %.1f ms: ratio "
           "%.2f\n",
           sheet->columns->len, FEW, median (ours, FEW), median (plain, FEW), median (ours, FEW) / median (plain, FEW));

  for (guint i = 0; i < cells->len; i++)
    g_free (g_array_index (cells, Cell, i).text);
  g_unlink (path);
  g_rmdir (folder);
}
#endif

/* With an argument, only the table is made, so often, for those who profile that. */
int
main (int argc, char **argv)
{
  guint rounds = argc > 1 ? (guint) g_ascii_strtoull (argv[1], NULL, 10) : 1;
  g_autoptr (PioneerCatalogue) catalogue = NULL;
  g_autoptr (PioneerContent) content = NULL;

  if (argc == 1)
    print_overview ();
  catalogue = make_large ();
  for (guint i = 0; i < rounds; i++)
    {
      g_clear_pointer (&content, pioneer_content_free);
      content = make_table (catalogue);
    }
  if (argc > 1)
    return 0;

  print_csv (content);
#ifdef PIONEER_WITH_XLSX
  print_xlsx (content);
#endif

  return 0;
}
