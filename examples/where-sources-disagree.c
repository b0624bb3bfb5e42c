/* where-sources-disagree.c - Each disagreement: its sides, how well they are supported, what is shown, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>
#include <stdio.h>

static void
print_side (PioneerSide *side)
{
  g_autoptr (PioneerList) sources = pioneer_side_get_sources (side);

  printf ("  %s; independent sources: %u;", pioneer_side_get_text (side), pioneer_side_get_support (side));
  for (guint i = 0; i < pioneer_list_get_n_items (sources); i++)
    {
      g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, i));
      printf (" %s", pioneer_record_get_id (source));
    }
  printf ("\n");
}

static void
print_conflict (PioneerConflict *conflict)
{
  g_autoptr (PioneerRecord) record = pioneer_conflict_get_record (conflict);
  g_autoptr (PioneerList) sides = pioneer_conflict_get_sides (conflict);
  g_autoptr (PioneerResolution) resolution = pioneer_conflict_get_resolution (conflict);
  g_autoptr (PioneerStatement) shown = pioneer_resolution_get_statement (resolution);

  printf ("%s, %s\n", pioneer_record_get_name (record), pioneer_conflict_get_field_name (conflict));
  for (guint i = 0; i < pioneer_list_get_n_items (sides); i++)
    {
      g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (sides, i));
      print_side (side);
    }
  printf ("  shown: %s\n", shown != NULL ? pioneer_statement_get_text (shown) : "nothing");
  printf ("  why: %s\n\n", pioneer_resolution_get_reason (resolution));
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

  g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (catalogue);
  for (guint i = 0; i < pioneer_list_get_n_items (conflicts); i++)
    {
      g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, i));
      print_conflict (conflict);
    }
  return 0;
}
