/* pioneer-analysis-scan.c - Finding words in a text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-analysis-scan-private.h"

#include <string.h>

#define NO_POINT    G_MAXUINT32
#define RIGHT_QUOTE 0x2019

/* A word as far as it has been put down. */
typedef struct
{
  char *bytes;
  guint length;
  guint room; /* becomes the length once something didn't fit */
} Spelling;

/* Of a byte: what it becomes within a word, 0 where it is none of ASCII's letters and digits. */
static const char ascii_words[256] = {
  ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8',
  ['9'] = '9', ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f', ['G'] = 'g', ['H'] = 'h',
  ['I'] = 'i', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q',
  ['R'] = 'r', ['S'] = 's', ['T'] = 't', ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z',
  ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd', ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i',
  ['j'] = 'j', ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r',
  ['s'] = 's', ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y', ['z'] = 'z',
};

static gboolean
is_ascii (char byte)
{
  return (guint8) byte < 128;
}

gboolean
pioneer_scanner_is_letter (gunichar point)
{
  return point < 128 ? g_ascii_isalpha ((char) point) : g_unichar_isalpha (point);
}

static gboolean
is_of_word (gunichar point)
{
  return point < 128 ? ascii_words[point] != 0 : g_unichar_isalnum (point);
}

static gboolean
is_digit (gunichar point)
{
  return is_of_word (point) && !pioneer_scanner_is_letter (point);
}

static gboolean
is_apostrophe (gunichar point)
{
  return point == '\'' || point == RIGHT_QUOTE;
}

/* Marks belong to the character before them. */
static void
skip_marks (PioneerScanner *self, PioneerPlace *place)
{
  const gunichar *points;

  while (place->at < self->end && !is_ascii (*place->at) &&
         pioneer_folder_fold (&self->folder, g_utf8_get_char (place->at), &points) == 0)
    place->at = g_utf8_next_char (place->at);
}

/* The next point, folded; the place is never before a mark. */
static gunichar
take (PioneerScanner *self, PioneerPlace *place)
{
  const gunichar *points;
  gunichar point;
  guint n;

  if (place->at >= self->end)
    return NO_POINT;

  if (is_ascii (*place->at))
    {
      point = (guint8) *place->at++;
      if (point >= 'A' && point <= 'Z')
        point += 'a' - 'A';
    }
  else
    {
      n = pioneer_folder_fold (&self->folder, g_utf8_get_char (place->at), &points);
      point = points[place->n++];
      if (place->n < n)
        return point;
      place->at = g_utf8_next_char (place->at);
      place->n = 0;
    }
  skip_marks (self, place);

  return point;
}

static gunichar
peek (PioneerScanner *self, PioneerPlace place)
{
  return take (self, &place);
}

static void
spell (Spelling *self, gunichar point)
{
  char encoded[6];
  guint length = (guint) g_unichar_to_utf8 (point, encoded);

  if (self->length + length > self->room)
    {
      self->room = self->length;
      return;
    }

  memcpy (self->bytes + self->length, encoded, length);
  self->length += length;
}

static gboolean
is_at_ascii_word (PioneerScanner *self, PioneerPlace place)
{
  return place.n == 0 && place.at < self->end && ascii_words[(guint8) *place.at] != 0;
}

/* Nearly all words are of nothing else. The last point taken; what it was before, where there is no such. */
static gunichar
spell_ascii (PioneerScanner *self, PioneerPlace *place, Spelling *spelling, gunichar last)
{
  const char *end = self->end;
  const char *at = place->at;
  const char *full = at + MIN ((gsize) (end - at), spelling->room - spelling->length);
  char *to = spelling->bytes + spelling->length;
  char folded;

  if (!is_at_ascii_word (self, *place))
    return last;

  while (at < full && (folded = ascii_words[(guint8) *at]) != 0)
    {
      *to++ = folded;
      at++;
    }
  while (at < end && ascii_words[(guint8) *at] != 0)
    at++;

  spelling->length = (guint) (to - spelling->bytes);
  place->at = at;
  skip_marks (self, place);

  return (guint8) ascii_words[(guint8) at[-1]];
}

/* Exactly three digits, as between the commas of 1,000,000. */
static gboolean
has_three_digits (PioneerScanner *self, PioneerPlace place)
{
  for (guint i = 0; i < 3; i++)
    if (!is_digit (take (self, &place)))
      return FALSE;

  return !is_digit (take (self, &place));
}

/* Whether what is neither letter nor digit doesn't end a word, between what stands before and after it. */
static gboolean
goes_on (PioneerScanner *self, gunichar before, gunichar point, PioneerPlace after)
{
  if (is_apostrophe (point))
    return pioneer_scanner_is_letter (before) && pioneer_scanner_is_letter (peek (self, after));
  if (point == ',')
    return is_digit (before) && has_three_digits (self, after);
  if (point == '.')
    return is_digit (before) && is_digit (peek (self, after));

  return FALSE;
}

/* After an apostrophe: an s that ends the word. The place is moved past it. */
static gboolean
takes_final_s (PioneerScanner *self, PioneerPlace *place)
{
  PioneerPlace after = *place;
  PioneerPlace end;
  gunichar point;

  if (take (self, &after) != 's')
    return FALSE;

  end = after;
  point = take (self, &after);
  if (is_of_word (point) || goes_on (self, 's', point, after))
    return FALSE;

  *place = end;

  return TRUE;
}

/* What nearly all words end at; others are looked at more closely. */
static gboolean
ends_word (char byte)
{
  return is_ascii (byte) && ascii_words[(guint8) byte] == 0 && byte != '\'' && byte != ',' && byte != '.';
}

void
pioneer_scanner_read (PioneerScanner *self, char *bytes, PioneerWord *word)
{
  PioneerPlace place = self->place;
  Spelling spelling = { .bytes = bytes, .room = PIONEER_WORD_MAX };
  gunichar before = NO_POINT;

  word->start = (guint32) (place.at - self->text);
  for (;;)
    {
      PioneerPlace after;
      gunichar point;

      before = spell_ascii (self, &place, &spelling, before);
      if (place.n == 0 && (place.at == self->end || ends_word (*place.at)))
        break;
      after = place;
      point = take (self, &after);
      if (!is_of_word (point) && !goes_on (self, before, point, after))
        break;
      place = after;
      if (is_apostrophe (point) && takes_final_s (self, &place))
        break;
      if (is_of_word (point) || point == '.')
        spell (&spelling, point);
      before = point;
    }

  word->end = (guint32) ((place.n > 0 ? g_utf8_next_char (place.at) : place.at) - self->text);
  word->word = bytes;
  word->length = spelling.length;
  self->place = place;
}

static void
skip_ascii (PioneerScanner *self, PioneerPlace *place, PioneerGap *gap)
{
  const char *at = place->at;

  if (place->n > 0)
    return;

  while (at < self->end && is_ascii (*at) && ascii_words[(guint8) *at] == 0)
    at++;
  if (at == place->at)
    return;

  gap->n += (guint) (at - place->at);
  gap->last = (guint8) at[-1];
  place->at = at;
  skip_marks (self, place);
}

gboolean
pioneer_scanner_find (PioneerScanner *self, PioneerGap *gap)
{
  PioneerPlace after;
  gunichar point;

  *gap = (PioneerGap){ 0 };
  for (;;)
    {
      skip_ascii (self, &self->place, gap);
      if (is_at_ascii_word (self, self->place))
        return TRUE;
      after = self->place;
      point = take (self, &after);
      if (point == NO_POINT)
        return FALSE;
      if (is_of_word (point))
        return TRUE;
      gap->n++;
      gap->last = point;
      self->place = after;
    }
}

void
pioneer_scanner_begin (PioneerScanner *self, const char *text, gsize length)
{
  self->text = text;
  self->end = text + length;
  self->place = (PioneerPlace){ text, 0 };
  skip_marks (self, &self->place);
}
