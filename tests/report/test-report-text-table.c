/* test-report-text-table.c - Tables as plain text: whole words, figures in line, and lists where there is no room
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-renderer-private.h"

static const PioneerColumn columns[] = { { .header = "Name", .weight = 3 },
                                         { .header = "How they differ" },
                                         { .header = "Sites", .kind = PIONEER_COLUMN_NUMBER } };

/* Rows of a text for each column; a note behind a name that ends in "*". */
static char *
render (const char *const *texts, guint n_rows, guint width)
{
  g_autoptr (PioneerContent) content = pioneer_content_new ();
  PioneerTable *table = pioneer_content_add_table (content, "Rows", columns, G_N_ELEMENTS (columns));
  g_autoptr (GString) out = g_string_new (NULL);

  table->is_headed = TRUE;
  for (guint i = 0; i < n_rows * G_N_ELEMENTS (columns); i++)
    {
      PioneerRow *row = i % G_N_ELEMENTS (columns) == 0 ? pioneer_content_add_row (content, table, NULL) : table->last;
      PioneerRuns *cell = &row->cells[i % G_N_ELEMENTS (columns)];
      g_autofree char *text = g_strdup (texts[i]);
      gboolean noted = g_str_has_suffix (text, "*");

      if (noted)
        text[strlen (text) - 1] = '\0';
      pioneer_runs_text (content, cell, text);
      for (guint j = 0; j < 3 && noted; j++)
        pioneer_runs_reference (content, cell, pioneer_content_add_note (content, "a", i, i + j + 1, "A"));
    }
  pioneer_text_table (table, width, out);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* Figures end in one place, and what is behind them begins in one. */
static void
test_figures (void)
{
  static const char *const texts[] = {
    "One", "a disagreement", "12, 3 of them only intended", "Two", "no", "7*", "Three", "not in two words", "not stated"
  };
  g_autofree char *text = render (texts, 3, 80);

  g_assert_cmpstr (text, ==,
                   "─────────────────────────────────────────────────────\n"
                   "Name   How they differ   Sites\n"
                   "─────────────────────────────────────────────────────\n"
                   "One    a disagreement    12, 3 of them only intended\n"
                   "┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈\n"
                   "Two    no                 7 [1–3]\n"
                   "┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈\n"
                   "Three  not in two words                    not stated\n"
                   "─────────────────────────────────────────────────────\n");
}

/* The longest word decides how narrow a column may be, and marks stay beside their word. */
static void
test_words (void)
{
  static const char *const texts[] = { "Trust of all of the Nottinghamshires*", "by a disagreement of years", "1 (plan)" };
  g_autofree char *text = render (texts, 1, 46);

  g_assert_cmpstr (text, ==,
                   "──────────────────────────────────────────────\n"
                   "Name                    How they      Sites\n"
                   "                        differ\n"
                   "──────────────────────────────────────────────\n"
                   "Trust of all of the     by a          1 (plan)\n"
                   "Nottinghamshires [1–3]  disagreement\n"
                   "                        of years\n"
                   "──────────────────────────────────────────────\n");
}

/* Rather than break a word: each row by itself. */
static void
test_list (void)
{
  static const char *const texts[] = {
    "Trust of all of the Nottinghamshires*", "by a disagreement of years", "1 (plan)", "日本語の文", "not stated", ""
  };
  g_autofree char *text = render (texts, 2, 40);

  g_assert_cmpstr (text, ==,
                   "Trust of all of the\n"
                   "Nottinghamshires [1–3]\n"
                   "  How they       by a disagreement of\n"
                   "  differ:        years\n"
                   "  Sites:         1 (plan)\n"
                   "\n"
                   "日本語の文\n"
                   "  How they       not stated\n"
                   "  differ:\n");
}

/* What a row has no words for is named together, so that what it has stands out. */
static void
test_absent (void)
{
  g_autoptr (PioneerContent) content = pioneer_content_new ();
  PioneerTable *table = pioneer_content_add_table (content, "Rows", columns, G_N_ELEMENTS (columns));
  PioneerRow *row = pioneer_content_add_row (content, table, NULL);
  PioneerRow *other = pioneer_content_add_row (content, table, NULL);
  g_autoptr (GString) out = g_string_new (NULL);

  table->is_headed = TRUE;
  pioneer_runs_text (content, &row->cells[0], "Nottinghamshire-and-Nottingham-and-others");
  pioneer_runs_text (content, &other->cells[0], "Unbreakableunbreakableunbreakable");
  pioneer_runs_text (content, &other->cells[1], "not at all");
  for (guint i = 1; i < 3; i++)
    {
      pioneer_runs_absent (content, &row->cells[i], PIONEER_STATE_NOT_STATED);
      row->cells[i].state = PIONEER_STATE_NOT_STATED;
    }
  pioneer_runs_absent (content, &other->cells[2], PIONEER_STATE_NOT_STATED);
  other->cells[2].state = PIONEER_STATE_NOT_STATED;
  pioneer_text_table (table, 50, out);

  g_assert_cmpstr (out->str, ==,
                   "Nottinghamshire-and-Nottingham-and-others\n"
                   "  Not stated:       How they differ; Sites\n"
                   "\n"
                   "Unbreakableunbreakableunbreakable\n"
                   "  How they differ:  not at all\n"
                   "  Sites:            not stated\n");
}

/* Nor is a page left empty beside one column of many lines. */
static void
test_tall (void)
{
  static const char *const texts[] = { "One two three four five six seven eight nine ten eleven twelve thirteen", "",
                                       "1, of which the rest of this text is told in very many words that follow and go on" };
  g_autofree char *wide = render (texts, 1, 200);
  g_autofree char *narrow = render (texts, 1, 48);

  g_assert_true (g_str_has_prefix (wide, "──"));
  g_assert_cmpstr (narrow, ==,
                   "One two three four five six seven eight nine ten\n"
                   "eleven twelve thirteen\n"
                   "  Sites:            1, of which the rest of this\n"
                   "                    text is told in very many\n"
                   "                    words that follow and go on\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/text-table/figures", test_figures);
  g_test_add_func ("/report/text-table/words", test_words);
  g_test_add_func ("/report/text-table/list", test_list);
  g_test_add_func ("/report/text-table/absent", test_absent);
  g_test_add_func ("/report/text-table/tall", test_tall);

  return g_test_run ();
}
