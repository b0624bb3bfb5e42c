/* outcomes-with-change.c - What changed, by how much: plans, hopes and results apart
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <pioneer.h>
#include <stdio.h>

static void
print_quantity (const char *label, PioneerQuantity *quantity)
{
  g_autofree char *text = quantity != NULL ? pioneer_value_to_string (PIONEER_VALUE (quantity)) : g_strdup ("not stated");
  printf ("    %s: %s\n", label, text);
}

static void
print_outcome (PioneerOutcome *outcome)
{
  g_autoptr (PioneerQuantity) baseline = pioneer_outcome_get_baseline (outcome);
  g_autoptr (PioneerQuantity) target = pioneer_outcome_get_target (outcome);
  g_autoptr (PioneerQuantity) actual = pioneer_outcome_get_actual (outcome);
  g_autoptr (PioneerChange) change = pioneer_outcome_calculate_change (outcome);
  g_autofree char *text = change != NULL ? pioneer_change_to_string (change) : g_strdup ("not stated");
  if (baseline == NULL && target == NULL && actual == NULL && change == NULL)
    return;
  printf ("  %s\n", pioneer_record_get_name (PIONEER_RECORD (outcome)));
  print_quantity ("baseline", baseline);
  print_quantity ("target", target);
  print_quantity ("value", actual);
  printf ("    change: %s\n", text);
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

  g_autoptr (PioneerList) outcomes = pioneer_catalogue_get_outcomes (catalogue);
  g_autoptr (PioneerList) groups = pioneer_list_group (outcomes, "modality", NULL);
  for (guint i = 0; i < pioneer_list_get_n_items (groups); i++)
    {
      g_autoptr (PioneerGroup) group = PIONEER_GROUP (pioneer_list_get (groups, i));
      g_autoptr (PioneerList) items = pioneer_group_get_items (group);
      printf ("%s outcomes: %u, listed where a figure is stated\n", pioneer_group_get_label (group),
              pioneer_list_get_n_items (items));
      for (guint j = 0; j < pioneer_list_get_n_items (items); j++)
        {
          g_autoptr (PioneerOutcome) outcome = PIONEER_OUTCOME (pioneer_list_get (items, j));
          print_outcome (outcome);
        }
    }
  return 0;
}
