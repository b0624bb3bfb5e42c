/* test-verify.c - Checking citations against a text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-verify-private.h"

#include <string.h>

#include "pioneer-error.h"

typedef struct
{
  const char *text;
  const char *cited;
  guint32 start;
  guint32 end;
  PioneerVerification expected;
  guint32 found_start;
  guint32 found_end;
} Case;

#define OK        PIONEER_VERIFICATION_OK
#define MOVED     PIONEER_VERIFICATION_MOVED
#define AMBIGUOUS PIONEER_VERIFICATION_AMBIGUOUS
#define MISSING   PIONEER_VERIFICATION_MISSING

static const Case cases[] = {
  { "Leeds and Kent", "Leeds", 0, 5, OK, 0, 5 },
  { "Leeds and Kent", "Kent", 10, 14, OK, 10, 14 },
  { "Leeds and Kent", "Leeds and Kent", 0, 14, OK, 0, 14 },
  { "Leeds, Leeds", "Leeds", 7, 12, OK, 7, 12 },
  { "Leeds and Kent", "Kent", 0, 4, MOVED, 10, 14 },
  { "Leeds and Kent", "Leeds", 9, 14, MOVED, 0, 5 },
  { "Leeds and Kent", "Kent", 100, 104, MOVED, 10, 14 },
  { "Leeds and Kent", "Kent", 4294967290u, 4294967294u, MOVED, 10, 14 },
  { "Leeds, Kent, Leeds", "Leeds", 6, 11, AMBIGUOUS, 0, 5 },
  { "Leeds, Kent, Leeds", "Leeds", 8, 13, AMBIGUOUS, 13, 18 },
  { "aaaa", "aa", 0, 2, OK, 0, 2 },
  { "baaaa", "aa", 0, 2, AMBIGUOUS, 1, 3 },
  { "Leeds and Kent", "Leeds", 0, 4, MISSING, 0, 0 },
  { "Leeds and Kent", "Barnsley", 0, 8, MISSING, 0, 0 },
  { "Leeds", "Leeds and Kent", 0, 14, MISSING, 0, 0 },
  { "", "Leeds", 0, 5, MISSING, 0, 0 },
  { "Leeds", "", 2, 2, MISSING, 0, 0 },
  { "Leeds", "Leeds", 5, 0, MISSING, 0, 0 },
  /* Places count code points, digests bytes. */
  { "\u00a34m \u2013 \u201cover 2,000\u201d \U0001d7d9", "over 2,000", 7, 17, OK, 7, 17 },
  { "\u00a34m \u2013 \u201cover 2,000\u201d \U0001d7d9", "\u201d \U0001d7d9", 17, 20, OK, 17, 20 },
  { "\u00a34m \u2013 \u201cover 2,000\u201d \U0001d7d9", "\u201d \U0001d7d9", 0, 3, MOVED, 17, 20 },
  { "\u00a3\u00a3\u00a3", "\u00a3", 7, 8, AMBIGUOUS, 2, 3 },
  /* One letter may be written in two ways, and then isn't the same text. */
  { "caf\u00e9", "cafe\u0301", 0, 5, MISSING, 0, 0 },
};

static guint64
digest_of (const char *text)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *hex = NULL;

  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text));
  hex = g_strndup (g_checksum_get_string (checksum), 16);

  return g_ascii_strtoull (hex, NULL, 16);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *test = &cases[i];
      PioneerCitationData citation = { "s", test->start, test->end, digest_of (test->cited) };
      g_autoptr (PioneerVerifier) verifier = pioneer_verifier_new (test->text, -1, NULL);
      PioneerVerification verification;
      guint32 start;
      guint32 end;

      g_assert_true (pioneer_verifier_check (verifier, &citation, NULL, &verification, &start, &end, NULL));
      g_assert_cmpint (verification, ==, test->expected);
      g_assert_cmpuint (start, ==, test->found_start);
      g_assert_cmpuint (end, ==, test->found_end);
    }
}

static void
test_digest (void)
{
  g_autoptr (PioneerVerifier) verifier = pioneer_verifier_new ("xabcx", -1, NULL);
  guint64 digest = 0;

  /* FIPS 180-2, B.1: the SHA-256 of "abc" begins so. */
  g_assert_true (pioneer_verifier_digest (verifier, 1, 4, &digest));
  g_assert_cmpuint (digest, ==, G_GUINT64_CONSTANT (0xba7816bf8f01cfea));
  /* And that of nothing so. */
  g_assert_true (pioneer_verifier_digest (verifier, 5, 5, &digest));
  g_assert_cmpuint (digest, ==, G_GUINT64_CONSTANT (0xe3b0c44298fc1c14));
  g_assert_false (pioneer_verifier_digest (verifier, 4, 1, &digest));
  g_assert_false (pioneer_verifier_digest (verifier, 0, 6, &digest));
}

static void
test_quote (void)
{
  g_autoptr (PioneerVerifier) verifier = pioneer_verifier_new ("\u00a34m", -1, NULL);
  g_autofree char *words = pioneer_verifier_quote (verifier, 0, 2);

  g_assert_cmpstr (words, ==, "\u00a34");
  g_assert_null (pioneer_verifier_quote (verifier, 0, 4));
  g_assert_null (pioneer_verifier_quote (verifier, 2, 1));
}

static void
test_text (void)
{
  g_autoptr (PioneerVerifier) verifier = pioneer_verifier_new ("a\0b", 3, NULL);
  g_autoptr (PioneerVerifier) empty = pioneer_verifier_new ("", 0, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (pioneer_verifier_length (verifier), ==, 3);
  g_assert_cmpuint (pioneer_verifier_length (empty), ==, 0);
  g_assert_null (pioneer_verifier_new ("ab\xff", 3, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNVERIFIABLE);
  g_assert_nonnull (strstr (error->message, "byte 2 is 0xff"));
  g_clear_error (&error);
  g_assert_null (pioneer_verifier_new ("ab\xe2\x80", 4, &error));
  g_assert_error (error, PIONEER_ERROR, PIONEER_ERROR_UNVERIFIABLE);
}

/* Random texts of few letters, against looking everywhere. */
static void
test_oracle (void)
{
  static const char *const letters[] = { "a", "b", "\u00e9", "\U0001d7d9" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (17);

  for (guint round = 0; round < 3000; round++)
    {
      guint32 n = (guint32) g_rand_int_range (rand, 1, 150);
      guint32 width = (guint32) g_rand_int_range (rand, 1, 8);
      guint32 start = (guint32) g_rand_int_range (rand, 0, (gint32) n + 3);
      guint32 best = G_MAXUINT32;
      guint hits = 0;
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) cited = g_string_new (NULL);
      g_autoptr (PioneerVerifier) verifier = NULL;
      PioneerCitationData citation = { "s", start, start + width, 0 };
      PioneerVerification verification;
      PioneerVerification expected;
      guint32 found;
      guint32 end;

      for (guint32 i = 0; i < n; i++)
        g_string_append (text, letters[g_rand_int_range (rand, 0, G_N_ELEMENTS (letters))]);
      for (guint32 i = 0; i < width; i++)
        g_string_append (cited, letters[g_rand_int_range (rand, 0, G_N_ELEMENTS (letters))]);
      citation.digest = digest_of (cited->str);

      verifier = pioneer_verifier_new (text->str, -1, NULL);
      for (guint32 i = 0; i + width <= n; i++)
        {
          g_autofree char *words = pioneer_verifier_quote (verifier, i, i + width);

          if (!g_str_equal (words, cited->str))
            continue;
          hits++;
          if (best == G_MAXUINT32 || ABS ((gint64) i - start) < ABS ((gint64) best - start))
            best = i;
        }
      expected = hits == 0 ? MISSING : best == start ? OK : hits == 1 ? MOVED : AMBIGUOUS;

      g_assert_true (pioneer_verifier_check (verifier, &citation, NULL, &verification, &found, &end, NULL));
      g_assert_cmpint (verification, ==, expected);
      g_assert_cmpuint (found, ==, hits == 0 ? 0 : best);
    }
}

static void
test_cancel (void)
{
  g_autoptr (PioneerVerifier) verifier = pioneer_verifier_new ("Leeds and Kent", -1, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  PioneerCitationData citation = { "s", 0, 5, 0 };
  PioneerVerification verification;
  guint32 start;
  guint32 end;

  g_cancellable_cancel (cancellable);
  g_assert_false (pioneer_verifier_check (verifier, &citation, cancellable, &verification, &start, &end, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A text and a span that could keep it busy for a day: the found half of a text of one letter, and a missing one. */
static void
test_large (void)
{
  gsize n = 300000;
  g_autofree char *text = g_malloc (n + 1);
  g_autofree char *cited = NULL;
  g_autoptr (PioneerVerifier) verifier = NULL;
  PioneerCitationData citation = { "s", 0, 0, 0 };
  PioneerVerification verification;
  guint32 start;
  guint32 end;

  memset (text, 'a', n);
  text[n] = '\0';
  text[n - 1] = 'b';
  cited = g_strdup (text + n / 2);
  verifier = pioneer_verifier_new (text, -1, NULL);

  citation.start = (guint32) (n / 2) - 10;
  citation.end = (guint32) n - 10;
  citation.digest = digest_of (cited);
  g_assert_true (pioneer_verifier_check (verifier, &citation, NULL, &verification, &start, &end, NULL));
  g_assert_cmpint (verification, ==, MOVED);
  g_assert_cmpuint (start, ==, n / 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/verify/cases", test_cases);
  g_test_add_func ("/verify/digest", test_digest);
  g_test_add_func ("/verify/quote", test_quote);
  g_test_add_func ("/verify/text", test_text);
  g_test_add_func ("/verify/oracle", test_oracle);
  g_test_add_func ("/verify/cancel", test_cancel);
  g_test_add_func ("/verify/large", test_large);

  return g_test_run ();
}
