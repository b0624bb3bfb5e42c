/* test-report-text.c - Plain text in lines of a given width
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "report-fixture.h"

#include <string.h>

#include "pioneer-renderer-private.h"

static const struct
{
  const char *text;
  guint width;
  const char *lines;
} wraps[] = {
  { "", 10, "" },
  { "one two three", 7, "one two|three" },
  { "one two three", 8, "one two|three" },
  { "one  two   three", 20, "one two three" },
  { "first\nsecond one", 6, "first|second|one" },
  { "unbreakable", 4, "unbr|eaka|ble" },
  { "an unbreakable word", 4, "an|unbr|eaka|ble|word" },
  { "日本語の文", 4, "日本|語の|文" },
  { "e\xcc\x81t\xcc\xb0 abc", 4, "e\xcc\x81t\xcc\xb0|abc" },
  { "• one two three", 9, "• one two|  three" },
  { "• unbreakables", 9, "• unbreak|  ables" },
  { "Trust in all [49]", 12, "Trust in|all [49]" },
  { "Trust [4, 6–9]. More", 15, "Trust [4, 6–9].|More" },
  { "Trust [4, 6–9]", 8, "Trust|[4, 6–9]" },
  { "a [b] c", 3, "a|[b]|c" },
  { "[7] a note", 5, "[7] a|note" },
  { "site/cornwall-isles-of-scilly", 14, "site/cornwall-|isles-of-|scilly" },
  { "well-being 2010-11", 5, "well-|being|2010-|11" },
  { "and/or", 5, "and/|or" },
};

static void
test_wrap (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wraps); i++)
    {
      g_autoptr (GPtrArray) lines = pioneer_text_wrap (wraps[i].text, wraps[i].width);
      g_autofree char *joined = NULL;

      g_ptr_array_add (lines, NULL);
      joined = g_strjoinv ("|", (char **) lines->pdata);
      g_assert_cmpstr (joined, ==, wraps[i].lines);
    }
}

static void
test_width (void)
{
  g_assert_cmpuint (pioneer_text_width ("abc"), ==, 3);
  g_assert_cmpuint (pioneer_text_width ("日本"), ==, 4);
  g_assert_cmpuint (pioneer_text_width ("e\xcc\x81"), ==, 1);
}

/* Any text at any width: no line is too wide, and no character is lost. */
static void
test_wrap_random (void)
{
  static const char *const pieces[] = { "a",        "bc", " ",           "  ",    "\n",        "日", "e\xcc\x81",
                                        "longword", "• ", "long-word/s", " [12]", " [3, 5–7]", "[" };
  g_autoptr (GRand) random = g_rand_new_with_seed (20090401);

  for (guint round = 0; round < 3000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GPtrArray) lines = NULL;
      guint width = (guint) g_rand_int_range (random, 2, 30);
      gsize n = 0;
      gsize expected = 0;

      for (gint32 i = g_rand_int_range (random, 0, 40); i > 0; i--)
        g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      for (const char *p = text->str; *p != '\0'; p++)
        expected += strchr (" \n", *p) == NULL;

      lines = pioneer_text_wrap (text->str, width);
      for (guint i = 0; i < lines->len; i++)
        {
          g_assert_cmpuint (pioneer_text_width (lines->pdata[i]), <=, width);
          for (const char *p = lines->pdata[i]; *p != '\0'; p++)
            n += *p != ' ';
        }
      g_assert_cmpuint (n, ==, expected);
    }
}

static void
test_narrow_and_wide (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();

  for (guint width = 40; width <= 300; width += 13)
    {
      g_autofree char *text = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, width);

      report_check_text (text, width);
    }
}

static void
test_default_width (void)
{
  g_autoptr (PioneerCatalogue) catalogue = report_fixture_small ();
  g_autofree char *given = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, 100);
  g_autofree char *none = report_fixture_render (catalogue, PIONEER_REPORT_FORMAT_TEXT, 0);

  g_assert_cmpstr (none, ==, given);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/text/wrap", test_wrap);
  g_test_add_func ("/report/text/width", test_width);
  g_test_add_func ("/report/text/wrap-random", test_wrap_random);
  g_test_add_func ("/report/text/narrow-and-wide", test_narrow_and_wide);
  g_test_add_func ("/report/text/default-width", test_default_width);

  return g_test_run ();
}
