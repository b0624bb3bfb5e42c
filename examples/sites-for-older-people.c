/* sites-for-older-people.c - Find sites by a query; then how many people, what came of it, and where the sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>
#include <stdio.h>

/* "resident; 1,200,000 people (dh-2013 scie-2013)" */
static void
print_population (PioneerValue *population)
{
  g_autofree char *text = pioneer_value_to_string (population);
  g_autoptr (PioneerStatement) statement = pioneer_value_get_statement (population);
  g_autoptr (PioneerList) sources = pioneer_statement_get_sources (statement);

  printf ("  %s (", text);
  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, i));
      printf ("%s%s", i > 0 ? " " : "", pioneer_record_get_id (source));
    }
  puts (")");
}

static void
print_outcome (PioneerOutcome *outcome)
{
  static const char *const words[] = {
    [PIONEER_MODALITY_REPORTED] = "reported",
    [PIONEER_MODALITY_MEASURED] = "measured",
  };
  PioneerModality modality = pioneer_outcome_get_modality (outcome);

  if (modality == PIONEER_MODALITY_REPORTED || modality == PIONEER_MODALITY_MEASURED)
    printf ("  %s: %s\n", words[modality], pioneer_record_get_name (PIONEER_RECORD (outcome)));
}

static void
print_site (PioneerSite *site)
{
  g_autoptr (PioneerList) populations = pioneer_site_get_populations (site);
  g_autoptr (PioneerList) outcomes = pioneer_site_get_outcomes (site);
  g_autoptr (PioneerList) conflicts = pioneer_record_get_conflicts (PIONEER_RECORD (site));

  printf ("\n%s\n", pioneer_record_get_name (PIONEER_RECORD (site)));
  for (guint i = 0; i < pioneer_list_get_n_items (populations); i++)
    {
      g_autoptr (PioneerValue) population = PIONEER_VALUE (pioneer_list_get (populations, i));
      print_population (population);
    }
  for (guint i = 0; i < pioneer_list_get_n_items (outcomes); i++)
    {
      g_autoptr (PioneerOutcome) outcome = PIONEER_OUTCOME (pioneer_list_get (outcomes, i));
      print_outcome (outcome);
    }
  if (pioneer_list_get_n_items (conflicts) > 0)
    printf ("  sources disagree about it: %u times\n", pioneer_list_get_n_items (conflicts));
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PioneerCatalogue) catalogue = pioneer_catalogue_load_shipped (&error);
  g_autoptr (PioneerResults) results = NULL;

  if (catalogue != NULL)
    results = pioneer_catalogue_search (catalogue, "kind:site client-group:\"older people\" population:>=200k", &error);
  if (results == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  printf ("%u sites\n", pioneer_results_get_total (results));
  for (guint i = 0; i < pioneer_results_get_n_items (results); i++)
    {
      g_autoptr (PioneerMatch) match = PIONEER_MATCH (pioneer_results_get (results, i));
      g_autoptr (PioneerRecord) site = pioneer_match_get_record (match);
      print_site (PIONEER_SITE (site));
    }
  return 0;
}
