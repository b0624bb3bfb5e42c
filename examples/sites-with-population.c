/* sites-with-population.c - The sites of 2013: how many people, of which kind, and who says so
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>
#include <stdio.h>

static void
print_population (PioneerPopulation *population)
{
  g_autofree char *text = pioneer_value_to_string (PIONEER_VALUE (population));
  g_autoptr (PioneerStatement) statement = pioneer_value_get_statement (PIONEER_VALUE (population));
  g_autoptr (PioneerList) sources = pioneer_statement_get_sources (statement);
  printf ("  %s\n", text);
  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, i));
      printf ("    %s: %s\n", pioneer_record_get_id (source), pioneer_record_get_name (source));
    }
}

static void
print_site (PioneerSite *site)
{
  g_autoptr (PioneerList) populations = pioneer_site_get_populations (site);

  printf ("\n%s\n", pioneer_record_get_name (PIONEER_RECORD (site)));
  if (pioneer_list_get_n_items (populations) == 0)
    puts ("  not stated");
  for (guint i = 0; i < pioneer_list_get_n_items (populations); i++)
    {
      g_autoptr (PioneerPopulation) population = PIONEER_POPULATION (pioneer_list_get (populations, i));
      print_population (population);
    }
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (&error);
  if (catalogue == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_autoptr (PioneerProgramme) programme = pioneer_catalogue_get_programme (catalogue, "integration-pioneers");
  g_autoptr (PioneerList) sites = pioneer_programme_get_sites (programme);
  g_autoptr (PioneerList) selected = pioneer_list_filter (sites, "participation.status", "selected", NULL);
  printf ("%s: %u sites\n", pioneer_record_get_name (PIONEER_RECORD (programme)), pioneer_list_get_n_items (selected));
  for (guint i = 0; i < pioneer_list_get_n_items (selected); i++)
    {
      g_autoptr (PioneerSite) site = PIONEER_SITE (pioneer_list_get (selected, i));
      print_site (site);
    }
  return 0;
}
