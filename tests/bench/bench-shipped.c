/* bench-shipped.c - How long the shipped catalogue takes to load, and its getters to answer
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>

#include <stdlib.h>

#define ROUNDS 51
#define CALLS  1000000

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *x = a;
  const double *y = b;

  return (*x > *y) - (*x < *y);
}

static double
milliseconds_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000.0;
}

static void
print_load (void)
{
  double times[ROUNDS];
  double first;

  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (NULL);

      g_assert_nonnull (catalogue);
      times[i] = milliseconds_since (start);
    }

  first = times[0];
  qsort (times, ROUNDS, sizeof *times, compare);
  g_print ("load, median of %d     %8.2f ms (first in the process %.2f, best %.2f)\n", ROUNDS, times[ROUNDS / 2], first, times[0]);
}

static void
print_getters (PioneerCatalogue *catalogue)
{
  g_autoptr (PioneerSite) site = pioneer_catalogue_get_site (catalogue, "leeds");
  gint64 start = g_get_monotonic_time ();
  gsize sum = 0;

  for (guint i = 0; i < CALLS; i++)
    sum += (gsize) pioneer_record_get_name (PIONEER_RECORD (site))[0];
  g_print ("a name, as stored       %8.1f ns\n", milliseconds_since (start) * 1e6 / CALLS);

  start = g_get_monotonic_time ();
  for (guint i = 0; i < CALLS / 10; i++)
    {
      g_autoptr (PioneerRecord) record = pioneer_catalogue_get_record (catalogue, "site/southend");

      sum += (gsize) pioneer_record_get_name (record)[0];
    }
  g_print ("a record, made and let go %6.1f ns\n", milliseconds_since (start) * 1e6 / (CALLS / 10));
  g_assert_cmpuint (sum, >, 0);
}

static void
print_work (PioneerCatalogue *catalogue)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (catalogue);
  g_autoptr (PioneerReportDefinition) overview = NULL;
  g_autoptr (PioneerReport) report = NULL;
  g_autofree char *page = NULL;

  g_print ("all %2u conflicts        %8.2f ms\n", pioneer_list_get_n_items (conflicts), milliseconds_since (start));

  start = g_get_monotonic_time ();
  overview = pioneer_report_definition_load_shipped ("overview", NULL);
  report = pioneer_report_new (catalogue, overview, NULL, NULL, NULL);
  page = pioneer_report_render (report, PIONEER_REPORT_FORMAT_HTML, 0, NULL);
  g_assert_nonnull (page);
  g_print ("the overview as HTML    %8.2f ms\n", milliseconds_since (start));
}

int
main (void)
{
  g_autoptr (PioneerCatalogue) catalogue = NULL;

  print_load ();
  catalogue = pioneer_catalogue_load_shipped (NULL);
  print_getters (catalogue);
  print_work (catalogue);

  return 0;
}
