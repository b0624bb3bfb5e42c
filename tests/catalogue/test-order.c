/* test-order.c - Catalogues are the same whichever order their files come in
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "api-fixture.h"

#include <glib/gstdio.h>

static const char *const parts[] = {
  HEAD SOURCE_A ", " SOURCE_B ", " SOURCE_C TAIL,
  HEAD_OF ("one") "{\"id\": \"site/s\", \"name\": [{\"value\": \"S\", " BY_A "}, {\"value\": \"Es\", " BY_B
                  "}], \"population\": [{\"value\": " PEOPLE ("resident", "100") ", " BY_A "}, {\"value\": " PEOPLE (
                      "resident", "90") ", " BY_B
                                        "}, {\"value\": " PEOPLE (
                                            "target", "5") ", " BY_A "}]}, "
                                                           "{\"id\": \"outcome/o\", \"subject\": {\"value\": \"site/s\", " BY_A
                                                           "}, \"baseline\": [{\"value\": \"8 week\", " BY_A
                                                           "}, {\"value\": \"56 day\", " BY_A "}]}" TAIL,
  HEAD_OF ("two") "{\"id\": \"site/s\", \"name\": {\"value\": \"S\", " BY_A "}, \"population\": {\"value\": " PEOPLE (
      "resident", "100") ", \"rank\": \"deprecated\", " BY_A "}}, "
                         "{\"id\": \"outcome/o\", \"baseline\": [{\"value\": \"56 day\", " BY_A
                         "}, {\"value\": \"1344 hour\", " BY_A "}], \"period\": [{\"value\": \"P18M\", " BY_A
                         "}, {\"value\": \"P1Y6M\", " BY_A "}]}" TAIL,
  HEAD_OF ("one") "{\"id\": \"site/s\", \"population\": {\"value\": " PEOPLE (
      "resident",
      "over 90") ", \"cite\": \"c@0-1" DIGEST "\"}}, {\"id\": \"outcome/o\", "
                 "\"period\": {\"value\": \"P18M\", " BY_A
                 "}}, {\"id\": \"site/t\", \"related-site\": {\"value\": {\"site\": \"s\", \"kind\": \"overlaps\"}, " BY_B
                 "}}" TAIL,
};

static char *
describe (PioneerCatalogue *catalogue)
{
  GString *out = g_string_new (NULL);

  for (guint policy = PIONEER_POLICY_PREFERRED_RANK; policy <= PIONEER_POLICY_MOST_PRECISE; policy++)
    {
      g_autoptr (PioneerCatalogue) other = pioneer_catalogue_with_policy (catalogue, policy);
      g_autofree char *json = pioneer_catalogue_to_json (other, NULL, NULL);
      g_autoptr (PioneerList) statements = pioneer_catalogue_get_statements (other);
      g_autoptr (PioneerList) shown = pioneer_list_filter (statements, "shown", "yes", NULL);
      g_autoptr (PioneerList) conflicts = pioneer_catalogue_get_conflicts (other);
      g_autofree char *all = api_join (g_object_ref (statements));
      g_autofree char *chosen = api_join (g_object_ref (shown));

      g_string_append_printf (out, "%s\n%s\n%s\n", json, all, chosen);
      for (guint i = 0; i < pioneer_list_get_n_items (conflicts); i++)
        {
          g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, i));

          g_string_append_printf (out, "%s\n", pioneer_conflict_get_explanation (conflict));
        }
    }

  return g_string_free (out, FALSE);
}

static void
test_any_order (void)
{
  g_autofree char *first = NULL;

  for (guint i = 0; i < 4; i++)
    for (guint j = 0; j < 4; j++)
      for (guint k = 0; k < 4; k++)
        {
          const char *texts[] = { parts[i], parts[j], parts[k], NULL };
          g_autoptr (PioneerCatalogue) catalogue = NULL;
          g_autofree char *described = NULL;

          if (i == j || j == k || i == k)
            continue;
          texts[3] = parts[6 - i - j - k];
          catalogue = api_build_all (texts, G_N_ELEMENTS (texts));
          described = describe (catalogue);
          if (first == NULL)
            first = g_steal_pointer (&described);
          else
            g_assert_cmpstr (described, ==, first);
        }

  /* What means the same is not what is written the same: all stay. */
  g_assert_nonnull (strstr (first, "8 week"));
  g_assert_nonnull (strstr (first, "56 day"));
  g_assert_nonnull (strstr (first, "1344 hour"));
  g_assert_nonnull (strstr (first, "P18M"));
  g_assert_nonnull (strstr (first, "P1Y6M"));
}

/* The records of a file, and the statements of a field, in any order, in as many files as there are records. */
static void
test_shuffled (void)
{
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autofree char *canonical = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autofree char *lines = pioneer_catalogue_to_json_lines (catalogue, NULL, NULL);
  g_auto (GStrv) split = g_strsplit (lines, "\n", -1);
  guint n = g_strv_length (split) - 1;

  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (PioneerCatalogue) made = NULL;
      g_autofree char *json = NULL;

      for (guint i = n - 1; i > 1; i--)
        {
          guint other = (guint) g_test_rand_int_range (1, (gint32) i + 1);
          char *line = split[i];

          split[i] = split[other];
          split[other] = line;
        }
      for (guint i = 1; i < n; i++)
        {
          g_autofree char *text = g_strconcat (split[0], "\n", split[i], "\n", NULL);
          g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

          g_assert_true (pioneer_catalogue_builder_add_bytes (builder, bytes, NULL, &error));
          g_assert_no_error (error);
        }
      made = pioneer_catalogue_builder_build (builder, &error);
      g_assert_no_error (error);
      json = pioneer_catalogue_to_json (made, NULL, &error);
      g_assert_cmpstr (json, ==, canonical);
    }
}

static void
test_same_bytes (void)
{
  g_autofree char *text = api_every_field ();
  g_autoptr (PioneerCatalogue) catalogue = api_load_every_field ();
  g_autofree char *json = pioneer_catalogue_to_json (catalogue, NULL, NULL);
  g_autofree char *lines = pioneer_catalogue_to_json_lines (catalogue, NULL, NULL);
  g_autoptr (PioneerCatalogue) of_lines = api_build (lines, NULL);
  g_autofree char *json_of_lines = pioneer_catalogue_to_json (of_lines, NULL, NULL);
  g_autofree char *lines_again = pioneer_catalogue_to_json_lines (of_lines, NULL, NULL);

  g_assert_cmpstr (json, ==, text);
  g_assert_cmpstr (json_of_lines, ==, text);
  g_assert_cmpstr (lines_again, ==, lines);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/any-order", test_any_order);
  g_test_add_func ("/catalogue/shuffled", test_shuffled);
  g_test_add_func ("/catalogue/same-bytes", test_same_bytes);

  return g_test_run ();
}
