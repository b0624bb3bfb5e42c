/* test-analysis.c - Words and their stems, against what docs/search.md says of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>
#include <string.h>

#include "pioneer-analysis-fold-private.h"
#include "pioneer-analysis-private.h"

/* The words, parted by blanks, joined ones with a plus before them. */
static char *
list_words (PioneerAnalysis *analysis, const char *text)
{
  GString *out = g_string_new (NULL);
  guint n;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, -1, &n);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (out, "%s%s", i > 0 ? " " : "", words[i].joined ? "+" : "");
      g_string_append_len (out, words[i].word, words[i].length);
    }

  return g_string_free (out, FALSE);
}

static const struct
{
  const char *text;
  const char *words;
} texts[] = {
  { "", "" },
  { " \t\n.,;'-&", "" },
  { "Integrated care", "integrated care" },
  /* Folding */
  { "Caf\u00e9", "cafe" },
  { "Cafe\u0301", "cafe" },
  { "\ufb01t", "fit" },
  { "e\ufb03cient", "efficient" },
  { "Stra\u00dfe", "strasse" },
  { "STRASSE STRA\u1e9eE", "strasse strasse" },
  { "\u0130stanbul", "istanbul" },
  { "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2", "\u03c3\u03b9\u03c3\u03c5\u03c6\u03bf\u03c3" },
  { "\u0416\u0443\u0440\u043d\u0430\u043b", "\u0436\u0443\u0440\u043d\u0430\u043b" },
  { "m\u00b2", "m2" },
  { "\uff21\uff22\uff11", "ab1" },
  { "\u0301mark first", "mark first" },
  { "a\u0301\u0302\u0303\u0304b", "ab" },
  { "a \u0301b", "a b" },
  /* Apostrophes */
  { "people's", "people" },
  { "people\u2019s", "people" },
  { "PEOPLE'S care", "people care" },
  { "O\u2019Neil", "oneil" },
  { "O'Neil's", "oneil" },
  { "don't", "dont" },
  { "'quoted'", "quoted" },
  { "carers' 's", "carers s" },
  { "it's2", "its2" },
  { "1'000 5's", "1 000 5 s" },
  { "a's'b", "asb" },
  { "a'\u0301s", "a" },
  { "rock 'n' roll", "rock n roll" },
  { "a''b", "a b" },
  /* Numbers */
  { "200,000", "200000" },
  { "1,000,000", "1000000" },
  { "1,0000", "1 0000" },
  { "1,00", "1 00" },
  { "1,2,300", "1 2300" },
  { "1,000,00", "1000 00" },
  { "1,000,", "1000" },
  { "1,000.5", "1000.5" },
  { "1,000km", "1000km" },
  { "a,000", "a 000" },
  { "1.5", "1.5" },
  { "1.5.2", "1.5.2" },
  { "1. 5", "1 5" },
  { "1.a", "1 a" },
  { "v1.5", "v1.5" },
  { "1..5", "1 5" },
  { ".5", "5" },
  { "\u0661\u0662,\u0663\u0664\u0665", "\u0661\u0662\u0663\u0664\u0665" },
  { "10:30", "10 30" },
  { "24/7", "24 7" },
  /* Joined words */
  { "A&E", "a e +ae" },
  { "A & E", "a e" },
  { "well-being", "well being +wellbeing" },
  { "well\u2010being", "well being +wellbeing" },
  { "well\u2011being", "well being +wellbeing" },
  { "well\u2013being", "well being" },
  { "well--being", "well being" },
  { "well- being", "well being" },
  { "well-'being", "well being" },
  { "A&E-led", "a e led +aeled" },
  { "people's-choice", "people choice +peoplechoice" },
  { "2009-10", "2009 10 +200910" },
  { "N.H.S.", "n h s +nhs" },
  { "N.H.S", "n h s +nhs" },
  { "A.B", "a b +ab" },
  { "e.g.", "e g +eg" },
  { "A.", "a" },
  { "Mr.B", "mr b" },
  { "A.1", "a 1" },
  { "N.H.Smith", "n h +nh smith" },
  { "N.H. S.", "n h +nh s" },
  { "\u00c9.U.", "e u +eu" },
  { "A-B.C", "a b +ab c +bc" },
  { "A.B-C", "a b +ab c +bc" },
  { "a-b c-d", "a b +ab c d +cd" },
  { "e-mail-address-of-the-head-of-care", "e mail address of the head of care +emailaddressoftheheadofcare" },
  { "a-b-c-d-e-f-g-h-i", "a b c d e f g h +abcdefgh i" },
  { "a-b-c-d-e-f-g-h-i-j", "a b c d e f g h +abcdefgh i j +ij" },
  /* What is neither letter nor digit ends a word, also where it can't be seen */
  { "co\u00adoperate", "co operate" },
  { "a\u200bb", "a b" },
  { "a\u00a0b", "a b" },
  { "care\U0001f600team", "care team" },
  { "1\ufe0f\u20e3", "1" },
  { "under_score", "under score" },
  /* Other writing: marks are dropped, vowel signs among them */
  { "\u4fdd\u5065\u533b\u7597", "\u4fdd\u5065\u533b\u7597" },
  { "\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u0928\u0926" },
  { "\u0e17\u0e35\u0e48", "\u0e17" },
  { "\ud55c", "\u1112\u1161\u11ab" },
  { "\uff76\uff9e", "\u30ab" },
};

static void
test_words (void)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *words = list_words (analysis, texts[i].text);

      g_test_message ("%s", texts[i].text);
      g_assert_cmpstr (words, ==, texts[i].words);
    }
}

/* Position, and the bytes of the text that a word was made of. */
static const struct
{
  const char *text;
  const char *places;
} places[] = {
  { "Care  at home", "0:0-4 1:6-8 2:9-13" },
  /* c a f e-acute(2) */
  { "(caf\u00e9) bar", "0:1-6 1:8-11" },
  { "cafe\u0301 bar", "0:0-6 1:7-10" },
  { "\u0301a", "0:2-3" },
  /* the ligature takes 3 bytes and gives 2, sharp s takes 2 and gives 2 */
  { "\ufb01t Stra\u00dfe", "0:0-4 1:5-12" },
  { "people's aim", "0:0-8 1:9-12" },
  { "people\u2019s aim", "0:0-10 1:11-14" },
  { "in 200,000 of", "0:0-2 1:3-10 2:11-13" },
  { "the A&E unit", "0:0-3 1:4-5 2:6-7 2:4-7 3:8-12" },
  { "N.H.S. care", "0:0-1 1:2-3 2:4-5 2:0-5 3:7-11" },
  { "A-B.C", "0:0-1 1:2-3 1:0-3 2:4-5 2:2-5" },
  /* one character that becomes four words */
  { "x \ufdfa", "0:0-1 1:2-5 2:2-5 3:2-5 4:2-5" },
  { "1\u00bd", "0:0-3 1:1-3" },
};

static void
test_places (void)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      guint n;
      const PioneerWord *words = pioneer_analysis_words (analysis, places[i].text, -1, &n);

      for (guint j = 0; j < n; j++)
        g_string_append_printf (out, "%s%u:%u-%u", j > 0 ? " " : "", words[j].position, words[j].start, words[j].end);
      g_test_message ("%s", places[i].text);
      g_assert_cmpstr (out->str, ==, places[i].places);
    }
}

static void
test_length (void)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  const char text[] = { 'w', 'o', 'r', 'd', 's', 'x' };
  guint n;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, 4, &n);

  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpmem (words[0].word, words[0].length, "word", 4);

  words = pioneer_analysis_words (analysis, text, 0, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
assert_cut (const char *unit, guint n_units, const char *tail, guint expected)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  const PioneerWord *words;
  guint n;

  for (guint i = 0; i < n_units; i++)
    g_string_append (text, unit);
  g_string_append (text, tail);

  words = pioneer_analysis_words (analysis, text->str, (gssize) text->len, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (words[0].length, ==, expected);
  g_assert_true (g_utf8_validate_len (words[0].word, words[0].length, NULL));
  g_assert_true (strncmp (words[0].word, text->str, expected) == 0);
  g_assert_cmpuint (words[0].end, ==, text->len);
}

static void
test_cut (void)
{
  assert_cut ("a", 64, "", 64);
  assert_cut ("a", 65, "", 64);
  assert_cut ("a", 63, "\u0436", 63);
  /* what comes after the cut isn't taken, however short */
  assert_cut ("a", 63, "\u0436b", 63);
  assert_cut ("\u0436", 32, "\u0436", 64);
  assert_cut ("\u4fdd", 22, "", 63);
  assert_cut ("1.", 40, "1", 64);
}

static void
test_cut_joined (void)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  g_autofree char *half = g_strnfill (40, 'a');
  g_autofree char *text = g_strdup_printf ("%s-%s", half, half);
  guint n;
  const PioneerWord *words = pioneer_analysis_words (analysis, text, -1, &n);

  g_assert_cmpuint (n, ==, 3);
  g_assert_true (words[2].joined);
  g_assert_cmpuint (words[2].length, ==, 64);
  g_assert_cmpuint (words[2].end, ==, 81);
}

/* Words as Snowball's own vocabulary has them, and words that aren't of letters alone. */
static const struct
{
  const char *word;
  const char *stem;
} stems[] = {
  { "consigned", "consign" },
  { "knightly", "knight" },
  { "generously", "generous" },
  { "skies", "sky" },
  { "dying", "die" },
  { "wards", "ward" },
  { "a", "a" },
  { "1.5", "1.5" },
  { "covid19s", "covid19s" },
  { "\u0436\u0443", "\u0436\u0443" },
};

static void
test_stems (void)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();

  for (guint i = 0; i < G_N_ELEMENTS (stems); i++)
    {
      guint length;
      const char *stem = pioneer_analysis_stem (analysis, stems[i].word, (guint) strlen (stems[i].word), &length);

      g_assert_cmpmem (stem, length, stems[i].stem, strlen (stems[i].stem));
    }
}

/* What is folded once stays as it is, so that equal words are equal however they were written. */
static void
test_fold_is_stable (void)
{
  g_autofree PioneerFolder *folder = g_new0 (PioneerFolder, 1);

  for (gunichar from = 1; from < 0x110000; from++)
    {
      gunichar points[PIONEER_FOLD_MAX];
      const gunichar *found;
      guint n;

      /* GLib swaps the cases of Cherokee instead of folding them. */
      if (!g_unichar_validate (from) || g_unichar_get_script (from) == G_UNICODE_SCRIPT_CHEROKEE)
        continue;
      n = pioneer_folder_fold (folder, from, &found);
      g_assert_cmpuint (n, <, PIONEER_FOLD_MAX);
      memcpy (points, found, MIN (n, PIONEER_FOLD_MAX) * sizeof *points);
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpuint (pioneer_folder_fold (folder, points[i], &found), ==, 1);
          g_assert_cmpuint (found[0], ==, points[i]);
        }
    }
}

static void
assert_quick (const char *unit, gsize n_units, guint n_words)
{
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  g_autoptr (GString) text = g_string_sized_new (strlen (unit) * n_units);
  gint64 start;
  guint n;

  for (gsize i = 0; i < n_units; i++)
    g_string_append (text, unit);

  start = g_get_monotonic_time ();
  pioneer_analysis_words (analysis, text->str, (gssize) text->len, &n);
  g_assert_cmpuint (n, ==, n_words);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 30 * G_USEC_PER_SEC);

  /* and the same object is fit for what comes next */
  pioneer_analysis_words (analysis, "one two", -1, &n);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_hostile (void)
{
  assert_quick ("a", 10000000, 1);
  assert_quick ("000,", 1000000, 1);
  assert_quick ("a'", 1000000, 1);
  assert_quick ("a's'", 1000000, 1);
  assert_quick ("-", 1000000, 0);
  /* a joined word after each eight */
  assert_quick ("a-", 800000, 900000);
  assert_quick ("a.", 800000, 900000);
  assert_quick ("a\u0301\u0302\u0303\u0304\u0305\u0306'\u0301\u0302\u0303\u0304", 100000, 1);
  assert_quick ("\u0301", 1000000, 0);
  assert_quick ("\ufdfa", 100000, 300001);
  assert_quick ("\u4fdd", 1000000, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/words", test_words);
  g_test_add_func ("/analysis/places", test_places);
  g_test_add_func ("/analysis/length", test_length);
  g_test_add_func ("/analysis/cut", test_cut);
  g_test_add_func ("/analysis/cut-joined", test_cut_joined);
  g_test_add_func ("/analysis/stems", test_stems);
  g_test_add_func ("/analysis/fold-is-stable", test_fold_is_stable);
  g_test_add_func ("/analysis/hostile", test_hostile);

  return g_test_run ();
}
