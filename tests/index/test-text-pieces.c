/* test-text-pieces.c - The pieces of a text have the words that the text has
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "pioneer-analysis-private.h"
#include "pioneer-text-pieces-private.h"
#include "pioneer-word-table-private.h"

#define SEED    11
#define ROUNDS  20000
#define LONGEST 100 /* characters */

/* All that parts or joins words, and what becomes such: the ligature is two letters, the fraction two numbers, the last ones are a space and
 * a mark. */
static const char *const characters[] = { "a", "B", "s",  "S", "z", "Z", "0", "9", "'", "’", ",", ".", "-",        "&",       "‐",
                                          "‑", " ", "\n", "/", "@", "[", "`", "{", ":", "é", "ﬁ", "½", "\302\240", "\314\201" };

/* The words of a piece, each followed by its position and whether it is joined. */
static guint
append_words (PioneerAnalysis *analysis, const char *text, gsize length, guint first, GString *words)
{
  guint n_plain = 0;
  guint n;
  const PioneerWord *found = pioneer_analysis_words (analysis, text, (gssize) length, &n);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_len (words, found[i].word, found[i].length);
      g_string_append_printf (words, " %u %d\n", first + found[i].position, found[i].joined);
      n_plain += !found[i].joined;
    }

  return n_plain;
}

static void
assert_plain_bytes (const PioneerPiece *piece, guint start, guint end)
{
  g_assert_cmpuint (start, <, end);
  for (guint i = start; i < end; i++)
    {
      g_assert_true (g_ascii_isalnum (piece->text[i]));
      g_assert_cmpint (piece->folded[i], ==, g_ascii_tolower (piece->text[i]));
    }
}

/* What a piece is said to be, it is; its folded bytes may be read beyond its end. */
static void
check_piece (const PioneerPiece *piece)
{
  char beyond[PIONEER_WORD_KEY_SIZE];
  guint start = 0;

  if (piece->type == PIONEER_PIECE_HARD)
    return;

  g_assert_cmpint (piece->hyphens != 0, ==, piece->type == PIONEER_PIECE_HYPHENATED);
  g_assert_cmpuint (piece->length, <=, PIONEER_PIECES_WINDOW);
  for (guint i = 0; i < piece->length; i++)
    {
      g_assert_cmpint (piece->hyphens >> i & 1, ==, piece->text[i] == '-');
      if (piece->text[i] != '-')
        continue;
      assert_plain_bytes (piece, start, i);
      start = i + 1;
    }
  assert_plain_bytes (piece, start, (guint) piece->length);
  memcpy (beyond, piece->folded + start, sizeof beyond);
}

/* A copy of just that length, so that reading beyond it is seen. */
static void
assert_same_words (PioneerAnalysis *analysis, const char *text)
{
  gsize length = strlen (text);
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  PioneerPieces pieces;
  PioneerPiece piece;
  const char *last = copy;
  guint n = 0;

  append_words (analysis, text, length, 0, expected);
  for (pioneer_pieces_begin (&pieces, copy, length); pioneer_pieces_next (&pieces, &piece);)
    {
      g_assert_true (piece.text >= last && piece.length > 0 && piece.text + piece.length <= copy + length);
      last = piece.text + piece.length;
      check_piece (&piece);
      n += append_words (analysis, piece.text, piece.length, n, words);
    }
  g_assert_cmpstr (words->str, ==, expected->str);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint round = 0; round < ROUNDS; round++)
    {
      guint n = (guint) g_rand_int_range (rand, 0, LONGEST);
      int n_letters = g_rand_int_range (rand, 0, 60);

      /* Now hardly any letters, now almost nothing else. */
      g_string_truncate (text, 0);
      for (guint i = 0; i < n; i++)
        g_string_append (text, g_rand_int_range (rand, 0, 64) < n_letters
                                   ? "a"
                                   : characters[g_rand_int_range (rand, 0, G_N_ELEMENTS (characters))]);
      assert_same_words (analysis, text->str);
    }
}

/* Words of each length at each place of a window, with what may follow. */
static void
test_windows (void)
{
  static const char *const ends[] = { "", ".", "-", "-b", ".b", " b", ". b", "'s b", "é" };
  g_autoptr (PioneerAnalysis) analysis = pioneer_analysis_new ();

  for (guint before = 0; before <= 65; before++)
    for (guint length = 1; length <= 130; length += length < 60 ? 7 : 1)
      for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
        {
          g_autofree char *spaces = g_strnfill (before, ' ');
          g_autofree char *word = g_strnfill (length, 'a');
          g_autofree char *text = g_strconcat (spaces, word, ends[i], NULL);

          assert_same_words (analysis, text);
        }
}

static void
assert_pieces (const char *text, guint n, ...)
{
  PioneerPieces pieces;
  PioneerPiece piece;
  va_list arguments;

  va_start (arguments, n);
  pioneer_pieces_begin (&pieces, text, strlen (text));
  for (guint i = 0; i < n; i++)
    {
      const char *expected = va_arg (arguments, const char *);
      PioneerPieceType type = va_arg (arguments, PioneerPieceType);

      g_assert_true (pioneer_pieces_next (&pieces, &piece));
      g_assert_cmpmem (piece.text, piece.length, expected, strlen (expected));
      g_assert_cmpint (piece.type, ==, type);
    }
  g_assert_false (pioneer_pieces_next (&pieces, &piece));
  va_end (arguments);
}

#define PLAIN(text)      (text), PIONEER_PIECE_PLAIN
#define HYPHENATED(text) (text), PIONEER_PIECE_HYPHENATED
#define HARD(text)       (text), PIONEER_PIECE_HARD

static void
test_types (void)
{
  assert_pieces ("", 0);
  assert_pieces (" . ", 0);
  assert_pieces ("The patient's (well-being), at 65+.", 5, PLAIN ("The"), HARD ("patient's"), HYPHENATED ("well-being"),
                 PLAIN ("at"), PLAIN ("65"));
  assert_pieces ("'Home First' and/or N.H.S.", 5, PLAIN ("Home"), PLAIN ("First"), PLAIN ("and"), PLAIN ("or"), HARD ("N.H.S"));
  assert_pieces ("day-to-day face--to --face, up-- -in -out- caf\303\251-bar R&D-led", 8, HYPHENATED ("day-to-day"),
                 HARD ("face--to"), HARD ("-face"), HARD ("up-"), PLAIN ("in"), PLAIN ("out"), HARD ("caf\303\251-bar"),
                 HARD ("R&D-led"));
}

/* What is read as far as a key is large has the number of what it is, whatever follows it. */
static void
test_short (void)
{
  g_auto (PioneerWordTable) table;
  guint32 expected = 0;

  pioneer_word_table_init (&table);
  for (guint length = 1; length <= PIONEER_WORD_KEY_MAX; length++)
    for (guint other = 0; other < length; other++, expected++)
      {
        char text[PIONEER_WORD_KEY_SIZE + 1] = "xxxxxxxxxxxxxxxxxxxxxxxx";
        PioneerWordQuery query;
        guint32 found_length;

        text[other] = other % 2 == 0 ? 'q' : '7';
        if (other % 3 == 0)
          g_assert_cmpuint (pioneer_word_table_add (&table, text, length), ==, expected);
        pioneer_word_table_prepare_short (&table, &query, text, length);
        g_assert_cmpuint (pioneer_word_table_take (&table, &query), ==, expected);
        g_assert_cmpuint (pioneer_word_table_add (&table, text, length), ==, expected);
        g_assert_cmpmem (pioneer_word_table_get (&table, expected, &found_length), found_length, text, length);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/text-pieces/random", test_random);
  g_test_add_func ("/index/text-pieces/windows", test_windows);
  g_test_add_func ("/index/text-pieces/types", test_types);
  g_test_add_func ("/index/text-pieces/short", test_short);

  return g_test_run ();
}
