/* test-report-svg.c - Charts as SVG: geometry worked out by hand, and texts that mustn't become markup
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "chart-fixture.h"

#include <string.h>

#include "pioneer-palette-private.h"
#include "pioneer-renderer-private.h"

static void
check_element (GMarkupParseContext *context,
               const char *element,
               const char **names,
               const char **values,
               gpointer data,
               GError **error G_GNUC_UNUSED)
{
  GHashTable *ids = data;

  g_assert_nonnull (context);
  g_assert_cmpstr (element, !=, "script");
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_assert_false (g_str_has_prefix (names[i], "on"));
      if (strcmp (names[i], "id") == 0 && !g_hash_table_add (ids, g_strdup (values[i])))
        g_error ("%s stands there twice", values[i]);
    }
}

/* A document that a parser reads, without scripts, in which each identity stands once. */
static char *
render (const PioneerChart *chart, gboolean standalone)
{
  static const GMarkupParser parser = { .start_element = check_element };
  const PioneerTheme theme = { NULL };
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, ids, NULL);
  g_autoptr (GString) again = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  GString *out = g_string_new (NULL);

  pioneer_svg_render (chart, &theme, standalone, out);
  g_markup_parse_context_parse (context, out->str, (gssize) out->len, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  pioneer_svg_render (chart, &theme, standalone, again);
  g_assert_cmpstr (again->str, ==, out->str);

  return g_string_free (out, FALSE);
}

/* The number that the n-th match of a pattern has in its first brackets. */
static double
find_number (const char *svg, const char *pattern, guint n)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *text = NULL;

  g_assert_nonnull (regex);
  for (g_regex_match (regex, svg, 0, &match); n > 0 && g_match_info_matches (match); n--)
    g_match_info_next (match, NULL);
  if (!g_match_info_matches (match))
    g_error ("no match of %s in %s", pattern, svg);
  text = g_match_info_fetch (match, 1);

  return g_ascii_strtod (text, NULL);
}

static void
check_number (const char *svg, const char *pattern, guint n, double expected)
{
  g_assert_cmpfloat_with_epsilon (find_number (svg, pattern, n), expected, 0.0101);
}

static void
check_has (const char *svg, const char *words)
{
  if (strstr (svg, words) == NULL)
    g_error ("“%s” is not in: %s", words, svg);
}

#define BAR   "<rect x=\"[0-9.]+\" y=\"[0-9.]+\" width=\"([0-9.]+)\" height=\"12\""
#define VALUE .state = PIONEER_STATE_VALUE

static PioneerMarkEnd
end (double position, const char *text)
{
  return (PioneerMarkEnd){ .position = position, .upper = position, .text = text };
}

/* The labels are 0.72 × 13 wide, the words 3 × 0.59 × 13, with 8 beside each: 420 − 17.36 − 31.01 = 371.63 are left for 0 to 100. */
static void
test_bars (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE, .end = end (50, "50") },
                          { .label = "B", VALUE, .end = end (100, "100") },
                          { .label = "C", .state = PIONEER_STATE_NOT_STATED } };
  PioneerChart chart = { .id = "c", .title = "T", .marks = marks, .n_marks = 2, .n_panels = 1 };
  g_autofree char *svg = render (&chart, TRUE);
  g_autofree char *absent = NULL;

  check_number (svg, BAR, 0, 371.63 / 2);
  check_number (svg, BAR, 1, 371.63);
  check_number (svg, "<line x1=\"([0-9.]+)\"[^>]*class=\"pc-zero\"", 0, 17.36);
  check_has (svg, "aria-labelledby=\"chart-c-title chart-c-desc\"");
  check_has (svg, "<title id=\"chart-c-title\">T</title>");
  check_has (svg, "<g class=\"pc-mark\"><title>A: 50</title>");
  g_assert_null (strstr (svg, "class=\"pc-intention"));

  /* What isn't stated takes the room of its words, has no bar, and isn't 0. */
  chart.n_marks = 3;
  absent = render (&chart, TRUE);
  check_has (absent, ">not stated</text>");
  check_has (absent, "<title>C: not stated</title>");
  g_assert_false (g_regex_match_simple ("<title>C[^\n]*\n<text[^\n]*\n<rect", absent, 0, 0));
}

static void
test_plan (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE, .end = end (50, "50") }, { .label = "B", VALUE, .end = end (-100, "-100") } };
  PioneerChart chart = { .id = "c", .title = "T", .marks = marks, .n_marks = 2, .n_panels = 1 };
  g_autofree char *svg = NULL;

  marks[1].end.modality = PIONEER_MODALITY_PLAN;
  svg = render (&chart, TRUE);
  g_assert_true (g_regex_match_simple ("<title>A: 50</title>\n[^\n]*\n<rect[^>]*class=\"pc-result\"", svg, 0, 0));
  g_assert_true (g_regex_match_simple ("<title>B: -100 \\(plan\\)</title>\n[^\n]*\n<rect[^>]*fill=\"url\\(#chart-c-hatch\\)\" "
                                       "class=\"pc-intention\"[^>]*stroke-dasharray",
                                       svg, 0, 0));
  check_has (svg, "intended: aim, plan, hope, in progress, projection");
  /* From -100 to 50 in steps of 50: the bar below 0 is twice as long, and ends where the other begins. */
  g_assert_cmpfloat_with_epsilon (
      find_number (svg, "class=\"pc-mark\"[^B]*<title>B[^\n]*\n[^\n]*\n<rect[^>]*width=\"([0-9.]+)\"", 0),
      2 * find_number (svg, "<title>A[^\n]*\n[^\n]*\n<rect[^>]*width=\"([0-9.]+)\"", 0), 0.03);
}

/* Of 4, the last 1 is hatched: a bar of 3 beside one of 1. A baseline that is only planned is hatched, too, and not left empty. */
static void
test_part_plan (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE, .start = end (4, "4"), .end = end (4, "4, 1 of them only intended") } };
  PioneerChart chart = { .id = "c", .title = "T", .start_name = "Before", .marks = marks, .n_marks = 1, .n_panels = 1 };
  g_autofree char *svg = NULL;
  g_autofree char *change = NULL;

  marks[0].end.intended = 1;
  svg = render (&chart, TRUE);
  g_assert_cmpfloat_with_epsilon (
      find_number (svg, "width=\"([0-9.]+)\" height=\"12\" class=\"pc-result\"", 0),
      3 * find_number (svg, "width=\"([0-9.]+)\" height=\"12\" fill=\"[^\"]*\" class=\"pc-intention\"", 0), 0.05);
  check_has (svg, "found or stated");
  check_has (svg, "intended: aim, plan, hope, in progress, projection");
  check_has (svg, "<title>A: 4, 1 of them only intended</title>");

  chart.drawing = PIONEER_DRAWING_BEFORE_AFTER;
  marks[0].start.modality = PIONEER_MODALITY_PLAN;
  change = render (&chart, TRUE);
  check_has (change, "fill=\"url(#chart-c-hatch)\" class=\"pc-intention pc-start\"");
  check_has (change, ".pc-start:not(.pc-intention){fill:");
  check_has (change, ">4 (plan) → 4, 1 of them only intended</text>");
}

/* From 10 to 14, in steps of 1, over 408: 102 each, from 6. */
static void
test_before_after (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE, .start = end (14, "14"), .end = end (10, "10") },
                          { .label = "B", VALUE, .start = end (0, NULL), .end = end (12, "12") } };
  PioneerChart chart = { .drawing = PIONEER_DRAWING_BEFORE_AFTER,
                         .id = "c",
                         .title = "T",
                         .unit = "days",
                         .start_name = "Baseline",
                         .end_name = "Value",
                         .marks = marks,
                         .n_marks = 2,
                         .n_panels = 1 };
  g_autofree char *svg = render (&chart, TRUE);

  check_number (svg, "<circle cx=\"([0-9.]+)\"[^>]*r=\"6\"", 0, 414);
  check_number (svg, "<circle cx=\"([0-9.]+)\"[^>]*r=\"4.5\"", 0, 6);
  check_number (svg, "<circle cx=\"([0-9.]+)\"[^>]*r=\"4.5\"", 1, 210);
  check_number (svg, "<text x=\"([0-9.]+)\"[^>]*>11</text>", 0, 108);
  check_has (svg, "<title>B: Baseline not stated, Value 12</title>");
  check_has (svg, ">not stated → 12</text>");
  check_has (svg, ">days</text>");
}

/* The panels have one scale: bars of like amounts are of like length. */
static void
test_panels (void)
{
  static const char *const panels[] = { "One", "Two", NULL };
  PioneerMark marks[] = { { .label = "A", VALUE, .end = end (50, "50") },
                          { .label = "B", VALUE, .panel = 1, .end = end (50, "50") },
                          { .label = "C", VALUE, .panel = 1, .end = end (100, "100") } };
  PioneerChart chart = { .id = "c", .title = "T", .panels = panels, .n_panels = 2, .marks = marks, .n_marks = 3 };
  g_autofree char *svg = render (&chart, FALSE);

  g_assert_cmpfloat (find_number (svg, BAR, 0), ==, find_number (svg, BAR, 1));
  g_assert_cmpfloat_with_epsilon (find_number (svg, BAR, 2), 2 * find_number (svg, BAR, 0), 0.02);
  check_has (svg, ">Two</text>");
}

/* Of two values in a bin and one, the second bar is half as high; both lines of the axis are there. */
static void
test_distribution (void)
{
  PioneerMark marks[] = { { .label = "0 to 10", VALUE, .count = 2, .start = end (0, NULL), .end = end (10, NULL) },
                          { .label = "10 to 20", VALUE, .count = 1, .start = end (10, NULL), .end = end (20, NULL) } };
  PioneerChart chart = { .drawing = PIONEER_DRAWING_DISTRIBUTION,
                         .id = "c",
                         .title = "T",
                         .marks = marks,
                         .n_marks = 2,
                         .n_panels = 1,
                         .middle = end (5, "median 5") };
  g_autofree char *svg = render (&chart, TRUE);

  check_number (svg, "height=\"([0-9.]+)\" class=\"pc-result\"", 0, 180);
  check_number (svg, "height=\"([0-9.]+)\" class=\"pc-result\"", 1, 90);
  /* A quarter of 390 from 30 on. */
  check_number (svg, "<line x1=\"([0-9.]+)\"[^>]*class=\"pc-middle\"", 0, 127.5);
  check_has (svg, "<title>0 to 10: 2</title>");
}

/* 366 days over 400, from 10 on; a day is a dot in its middle. 1 July is the 181st day after 1 January. */
static void
test_timeline (void)
{
  const double first = 734868;
  PioneerMark marks[] = { { .label = "A", VALUE, .start = end (first, "1 January 2013"), .end = end (first + 1, NULL) },
                          { .label = "B", VALUE, .start = end (first + 365, "1 January 2014"), .end = end (first + 366, NULL) },
                          { .label = "C", VALUE, .start = end (first, "2013"), .end = end (first + 365, NULL) },
                          { .label = "D", VALUE, .count = 1, .start = end (first + 183, "from"), .end = end (first + 183, NULL) } };
  PioneerChart chart = {
    .drawing = PIONEER_DRAWING_TIMELINE, .id = "c", .title = "T", .marks = marks, .n_marks = 4, .n_panels = 1
  };
  g_autofree char *svg = NULL;

  marks[3].end.open = TRUE;
  svg = render (&chart, TRUE);
  check_number (svg, "<title>A[^\n]*(?:\n[^\n]*){2}\n<circle cx=\"([0-9.]+)\"", 0, 10 + 0.5 / 366 * 400);
  check_number (svg, "<title>B[^\n]*(?:\n[^\n]*){2}\n<circle cx=\"([0-9.]+)\"", 0, 10 + 365.5 / 366 * 400);
  check_number (svg, "<title>C[^\n]*(?:\n[^\n]*){2}\n<rect[^>]*width=\"([0-9.]+)\" height=\"5\"", 0, 365.0 / 366 * 400);
  check_number (svg, "<title>D[^\n]*(?:\n[^\n]*){2}\n<rect[^>]*width=\"([0-9.]+)\" height=\"12\"", 0, 200);
  check_number (svg, "<path class=\"pc-result\"[^>]* d=\"M([0-9.]+) [0-9.]+l9 6l-9 6z\"", 0, 410);
  check_number (svg, "<text x=\"([0-9.]+)\"[^>]*>July 2013</text>", 0, 10 + 181.0 / 366 * 400);
}

/* P is tied to B and Q to A: drawn in their order the lines would cross. */
static void
test_network (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE }, { .label = "B", VALUE }, { .label = "P", VALUE }, { .label = "Q", VALUE } };
  PioneerTie ties[] = { { 1, 2, PIONEER_MODALITY_PLAN }, { 0, 3, PIONEER_MODALITY_REPORTED } };
  PioneerChart chart = { .drawing = PIONEER_DRAWING_NETWORK,
                         .id = "c",
                         .title = "T",
                         .start_name = "sites",
                         .end_name = "partners",
                         .marks = marks,
                         .n_marks = 4,
                         .ties = ties,
                         .n_ties = 2,
                         .n_panels = 1 };
  g_autofree char *svg = NULL;

  marks[2].start.position = marks[3].start.position = 1;
  svg = render (&chart, TRUE);
  g_assert_cmpfloat (find_number (svg, "<text x=\"[0-9.]+\" y=\"([0-9.]+)\"[^>]*>A<", 0), ==,
                     find_number (svg, "<text x=\"[0-9.]+\" y=\"([0-9.]+)\"[^>]*>Q<", 0));
  g_assert_cmpfloat (find_number (svg, "<text x=\"[0-9.]+\" y=\"([0-9.]+)\"[^>]*>B<", 0), ==,
                     find_number (svg, "<text x=\"[0-9.]+\" y=\"([0-9.]+)\"[^>]*>P<", 0));
  g_assert_true (g_regex_match_simple ("<title>B – P \\(plan\\)</title>\n<path class=\"pc-tie pc-dashed\"", svg, 0, 0));
  g_assert_true (g_regex_match_simple ("<title>A – Q \\(reported\\)</title>\n<path class=\"pc-tie\"", svg, 0, 0));
}

/* Two degrees of latitude, with a sixth more, are 560 high: 241.38 for each. The cosine of 51° is 0.6293. */
static void
test_map (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE, .start = end (0, NULL), .end = end (50, NULL) },
                          { .label = "B", VALUE, .start = end (1, NULL), .end = end (52, NULL) },
                          { .label = "C", VALUE, .start = end (1, NULL), .end = end (52, NULL) },
                          { .label = "Nowhere", .state = PIONEER_STATE_NOT_STATED } };
  PioneerChart chart = { .drawing = PIONEER_DRAWING_MAP, .id = "c", .title = "T", .marks = marks, .n_marks = 4, .n_panels = 1 };
  g_autofree char *svg = render (&chart, TRUE);

  g_assert_cmpfloat_with_epsilon (find_number (svg, "<circle cx=\"([0-9.]+)\"", 1) -
                                      find_number (svg, "<circle cx=\"([0-9.]+)\"", 0),
                                  0.6293 * 560 / 2.32, 0.02);
  g_assert_cmpfloat_with_epsilon (find_number (svg, "cy=\"([0-9.]+)\"", 0) - find_number (svg, "cy=\"([0-9.]+)\"", 1),
                                  2 * 560 / 2.32, 0.02);
  check_has (svg, ">B, C</text>");
  check_has (svg, ">51°\u00a0N</text>");
  g_assert_null (strstr (svg, "Nowhere"));
}

/* At 8 units' width for a mean letter, a line of 420 has some fifty: this takes three, beside words four. No word may be lost. */
static void
test_long_labels (void)
{
  static const char label[] =
      "The Department of Health and the national partners launch the programme, and ask all areas of the country for "
      "proposals that join up health and social care";
  PioneerMark marks[] = { { .label = label, VALUE, .start = end (2456293.5, "1 January 2013"), .end = end (2456294.5, NULL) } };
  PioneerMark nodes[] = { { .label = label, VALUE }, { .label = "P", VALUE, .start = end (1, NULL) } };
  const PioneerChart charts[] = {
    { .drawing = PIONEER_DRAWING_BARS, .id = "c", .title = "T", .marks = marks, .n_marks = 1, .n_panels = 1 },
    { .drawing = PIONEER_DRAWING_TIMELINE, .id = "c", .title = "T", .marks = marks, .n_marks = 1, .n_panels = 1 },
    { .drawing = PIONEER_DRAWING_NETWORK, .id = "c", .title = "T", .marks = nodes, .n_marks = 2, .n_panels = 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autofree char *svg = render (&charts[i], TRUE);
      g_auto (GStrv) words = g_strsplit (label, " ", -1);

      g_assert_null (strstr (svg, "…"));
      for (guint j = 0; words[j] != NULL; j++)
        {
          g_autofree char *pattern = g_strdup_printf ("<text[^>]*>([^<]* )?%s( [^<]*)?</text>", words[j]);

          if (!g_regex_match_simple (pattern, svg, 0, 0))
            g_error ("%s is lost in %s", words[j], svg);
        }
    }
}

#define N_MANY 100

static guint
count (const char *text, const char *words)
{
  guint n = 0;

  for (const char *at = text; (at = strstr (at, words)) != NULL; at++)
    n++;

  return n;
}

/* In a page, what is higher than a sheet of paper is several drawings, each with an axis; by itself, one. A hundred rows of 21 units each, with
 * 540 to a drawing, are 26 to each: four. Rows of a timeline take 40: eight of fourteen at most. */
static void
test_high (void)
{
  static const PioneerDrawing drawings[] = { PIONEER_DRAWING_BARS, PIONEER_DRAWING_TIMELINE };
  static const guint expected[] = { 4, 8 };
  PioneerMark marks[N_MANY];

  for (guint i = 0; i < N_MANY; i++)
    marks[i] = (PioneerMark){ .label = "A", VALUE, .start = end (2456293.5 + i, "day"), .end = end (2456294.5 + i, "1") };
  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      PioneerChart chart = { .drawing = drawings[i], .id = "c", .title = "T", .marks = marks, .n_marks = N_MANY, .n_panels = 1 };
      g_autoptr (GString) within = g_string_new (NULL);
      const PioneerTheme theme = { NULL };
      g_autofree char *alone = render (&chart, TRUE);

      pioneer_svg_render (&chart, &theme, FALSE, within);
      g_assert_cmpuint (count (alone, "<svg "), ==, 1);
      g_assert_cmpuint (count (within->str, "<svg "), ==, expected[i]);
      g_assert_cmpuint (count (within->str, "class=\"pc-mark\""), ==, N_MANY);
      g_assert_cmpuint (count (within->str, "<desc "), ==, 1);
      for (guint part = 0; part < expected[i]; part++)
        g_assert_cmpfloat (find_number (within->str, "viewBox=\"-1 -1 422 ([0-9]+)\"", part), <, 640);
      check_has (within->str, i == 0 ? "aria-label=\"T, part 4 of 4\"" : "aria-label=\"T, part 8 of 8\"");
    }
}

/* Forty dots so close to each other that there is room for few names: each of the others has a number, and its name below. */
static void
test_crowded_map (void)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  PioneerMark marks[40];
  PioneerChart chart = { .drawing = PIONEER_DRAWING_MAP, .id = "c", .title = "T", .marks = marks, .n_marks = 40, .n_panels = 1 };
  g_autofree char *svg = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_ptr_array_add (labels, g_strdup_printf ("Integrated care partnership of the place number %u", i));
      marks[i] = (PioneerMark){
        .label = labels->pdata[i], VALUE, .start = end (i % 7 * 0.05, NULL), .end = end (52 + i / 7 * 0.04, NULL)
      };
    }
  svg = render (&chart, TRUE);
  g_assert_null (strstr (svg, "…"));
  check_has (svg, ">1\u2002Integrated care partnership");
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *pattern = g_strdup_printf ("<text[^>]*>[^<]*number %u</text>", i);

      if (!g_regex_match_simple (pattern, svg, 0, 0))
        g_error ("%u is lost in %s", i, svg);
    }
}

static const char *const hostile[] = {
  "",
  "<script>alert(1)</script>",
  "\" onload=\"alert(1)",
  "' class=\"x\" ]]> <!-- & &amp; &#60;",
  "</svg></title></text>",
  "Averyveryverylongwordwithoutanyspacesthatgoesonandonandonuntilitmustbecutsomewhereorotherandthenstillgoeson",
  "A name of many short words that is so long that it takes more than the two lines that there are for it, and is cut with dots",
  "مؤسسة الرعاية الصحية المتكاملة",
  "統合医療ケアの先駆者プログラムの名前がとても長い場合にはどうなるか見てみましょう",
  "e\u0301e\u0301e\u0301",
  "%s%n",
};

static void
check_hostile (PioneerDrawing drawing, const char *text)
{
  const char *panels[] = { text, NULL };
  PioneerMark marks[] = {
    { .label = text, .anchor = text, VALUE, .count = 1, .start = end (1, text), .end = end (2, text) },
    { .label = text, VALUE, .count = 3, .start = end (1.7e300, text), .end = end (-1.7e300, text) },
    { .label = text, .state = PIONEER_STATE_UNKNOWN },
  };
  PioneerTie ties[] = { { 0, 0, PIONEER_MODALITY_PLAN } };
  PioneerChart chart = { .drawing = drawing,
                         .id = "c",
                         .title = text,
                         .description = text,
                         .unit = text,
                         .start_name = text,
                         .end_name = text,
                         .middle = end (1, text),
                         .panels = panels,
                         .n_panels = 1,
                         .marks = marks,
                         .ties = ties };

  for (guint n = 0; n <= 3; n++)
    for (guint standalone = 0; standalone < 2; standalone++)
      {
        g_autofree char *svg = NULL;

        /* Amounts may be what they like; days and degrees have been checked before. */
        if (n >= 2 && (drawing == PIONEER_DRAWING_MAP || drawing == PIONEER_DRAWING_TIMELINE))
          continue;
        chart.n_marks = n;
        chart.n_ties = n > 0;
        svg = render (&chart, standalone == 1);
        g_assert_false (g_regex_match_simple ("=\"-?(nan|inf)", svg, 0, 0));
      }
}

static void
test_hostile (void)
{
  for (guint drawing = PIONEER_DRAWING_BARS; drawing <= PIONEER_DRAWING_MAP; drawing++)
    for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
      check_hostile ((PioneerDrawing) drawing, hostile[i]);
}

/* A yellow that can't be read on white paper is made darker where style sheets aren't known, as it is in them; one that can stays. */
static void
test_accent (void)
{
  PioneerMark marks[] = { { .label = "A", VALUE, .end = end (50, "50") } };
  PioneerChart chart = { .id = "c", .title = "T", .marks = marks, .n_marks = 1, .n_panels = 1 };
  const PioneerTheme themes[] = { { .accent = "#ffd000" }, { .accent = "#005eb8" } };
  const PioneerColour white = { 255, 255, 255 };

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autoptr (GString) svg = g_string_new (NULL);
      g_autoptr (GRegex) regex = g_regex_new ("class=\"pc-result\" fill=\"(#[0-9a-f]{6})\"", 0, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;
      g_autofree char *found = NULL;
      PioneerColour colour;

      pioneer_svg_render (&chart, &themes[i], TRUE, svg);
      g_assert_true (g_regex_match (regex, svg->str, 0, &match));
      found = g_match_info_fetch (match, 1);
      g_assert_true (pioneer_palette_parse (found, &colour));
      g_assert_cmpfloat (pioneer_palette_contrast (colour, white), >=, PIONEER_PALETTE_CONTRAST);
      g_assert_cmpint (strcmp (found, themes[i].accent) == 0, ==, i == 1);
      /* On dark paper yellow can be read, and the blue can't. */
      g_assert_cmpint (strstr (svg->str, "--pioneer-dark-accent:#ffd000") != NULL, ==, i == 0);
      g_assert_null (strstr (svg->str, "--pioneer-accent:#ffd000"));
      g_assert_null (strstr (svg->str, "--pioneer-dark-accent:#005eb8"));
    }
}

/* A page has the caption and the colours; a file by itself brings both, for light and dark. */
static void
test_standalone (void)
{
  PioneerMark marks[] = { { .label = "A", .anchor = "c--a", VALUE, .end = end (50, "50") } };
  PioneerChart chart = { .id = "c", .title = "Title", .marks = marks, .n_marks = 1, .n_panels = 1 };
  g_autofree char *alone = render (&chart, TRUE);
  g_autofree char *within = render (&chart, FALSE);

  check_has (alone, "prefers-color-scheme:dark");
  check_has (alone, "fill=\"#1d4e7a\"");
  check_has (alone, ">Title</text>");
  g_assert_null (strstr (alone, "data-row"));
  g_assert_null (strstr (within, "<style>"));
  g_assert_null (strstr (within, ">Title</text>"));
  check_has (within, "<g class=\"pc-mark\" data-row=\"c--a\">");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/svg/bars", test_bars);
  g_test_add_func ("/report/svg/plan", test_plan);
  g_test_add_func ("/report/svg/part-plan", test_part_plan);
  g_test_add_func ("/report/svg/before-after", test_before_after);
  g_test_add_func ("/report/svg/panels", test_panels);
  g_test_add_func ("/report/svg/distribution", test_distribution);
  g_test_add_func ("/report/svg/timeline", test_timeline);
  g_test_add_func ("/report/svg/network", test_network);
  g_test_add_func ("/report/svg/map", test_map);
  g_test_add_func ("/report/svg/long-labels", test_long_labels);
  g_test_add_func ("/report/svg/high", test_high);
  g_test_add_func ("/report/svg/crowded-map", test_crowded_map);
  g_test_add_func ("/report/svg/hostile", test_hostile);
  g_test_add_func ("/report/svg/accent", test_accent);
  g_test_add_func ("/report/svg/standalone", test_standalone);

  return g_test_run ();
}
