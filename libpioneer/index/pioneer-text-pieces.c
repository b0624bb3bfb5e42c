/* pioneer-text-pieces.c - Cutting texts where no word reaches across
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-pieces-private.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define WINDOW PIONEER_PIECES_WINDOW

/* What the bytes of a window are, a bit for each. What is none of these ends words, and joins none. */
typedef struct
{
  guint64 plain;   /* a letter or digit of ASCII */
  guint64 joining; /* may stand within a word or join two, if it stands between them */
  guint64 hyphens; /* of the joining ones */
  guint64 high;    /* of other characters */
} Classes;

#ifdef __SSE2__

/* Sixteen at a time. */
#define STEP 16

static inline guint64
find_bits (__m128i bytes)
{
  return (guint32) _mm_movemask_epi8 (bytes);
}

/* Moves what is sought to the end of what a signed byte can be; all bytes from 128 on are then below it. */
static inline __m128i
find_range (__m128i bytes, char first, char last)
{
  return _mm_cmpgt_epi8 (_mm_add_epi8 (bytes, _mm_set1_epi8 ((char) (127 - last))), _mm_set1_epi8 ((char) (126 - (last - first))));
}

static inline void
classify (Classes *self, const char *from, char *folded, guint shift)
{
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) from);
  __m128i small = _mm_or_si128 (bytes, _mm_set1_epi8 (0x20));
  __m128i plain = _mm_or_si128 (find_range (small, 'a', 'z'), find_range (bytes, '0', '9'));
  __m128i joining = _mm_or_si128 (find_range (bytes, '&', '\''), find_range (bytes, ',', '.'));

  _mm_storeu_si128 ((__m128i *) (gpointer) folded, small);
  self->plain |= find_bits (plain) << shift;
  self->joining |= find_bits (joining) << shift;
  self->hyphens |= find_bits (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('-'))) << shift;
  self->high |= find_bits (bytes) << shift;
}

#else

/* Eight at a time. */
#define STEP 8
#define EACH G_GUINT64_CONSTANT (0x0101010101010101)
#define HIGH (EACH * 0x80)

/* Of eight bytes below 128, the high bit of those from the first to the last. */
static inline guint64
find_range (guint64 bytes, guint first, guint last)
{
  return (bytes + EACH * (0x80 - first)) & ~(bytes + EACH * (0x7f - last)) & HIGH;
}

/* The high bits of eight bytes, side by side. */
static inline guint64
find_bits (guint64 bytes)
{
  return bytes * G_GUINT64_CONSTANT (0x0002040810204081) >> 56;
}

static inline void
classify (Classes *self, const char *from, char *folded, guint shift)
{
  guint64 bytes, small, low, high;

  memcpy (&bytes, from, sizeof bytes);
  small = bytes | EACH * 0x20;
  memcpy (folded, &small, sizeof small);

  bytes = GUINT64_FROM_LE (bytes);
  high = bytes & HIGH;
  low = bytes & ~HIGH;
  self->plain |= find_bits ((find_range (low | EACH * 0x20, 'a', 'z') | find_range (low, '0', '9')) & ~high) << shift;
  self->joining |= find_bits ((find_range (low, '&', '\'') | find_range (low, ',', '.')) & ~high) << shift;
  self->hyphens |= find_bits (find_range (low, '-', '-') & ~high) << shift;
  self->high |= find_bits (high) << shift;
}

#endif

/* What begins or ends a piece joins nothing, so that a full stop doesn't make a word a hard piece. */
static void
look (PioneerPieces *self)
{
  Classes classes = { 0 };
  gsize length = (gsize) (self->end - self->window);
  const char *from = self->window;
  char rest[WINDOW];
  guint64 inside;

  if (length < WINDOW)
    {
      memset (rest, 0, WINDOW);
      from = memcpy (rest, self->window, length);
    }
  for (guint i = 0; i < WINDOW; i += STEP)
    classify (&classes, from + i, self->folded + i, i);

  inside = classes.plain | classes.joining | classes.high;
  self->inside = inside & ~(classes.joining & (~inside >> 1 | ~inside << 1 | 1));
  self->hard = self->inside & ~classes.plain;
  self->hyphens = self->inside & classes.hyphens;
}

static gboolean
ends_piece (char byte)
{
  return byte == '\0' || ((guint8) byte < 128 && !g_ascii_isalnum (byte) && strchr ("&',-.", byte) == NULL);
}

/* One that no window has room for. */
static void
take_long (PioneerPieces *self, PioneerPiece *piece)
{
  const char *at = self->window;

  while (at < self->end && !ends_piece (*at))
    at++;
  *piece = (PioneerPiece){ .text = self->window, .length = (gsize) (at - self->window), .type = PIONEER_PIECE_HARD };
  self->window = at;
  look (self);
}

void
pioneer_pieces_begin (PioneerPieces *self, const char *text, gsize length)
{
  if (length == 0)
    text = ""; /* there may be no text at all */
  self->window = text;
  self->end = text + length;
  memset (self->folded + WINDOW, 0, PIONEER_PIECES_BEYOND);
  look (self);
}

/* Moves the window to its end, or to where a piece begins that goes on beyond it. */
static gboolean
move (PioneerPieces *self, guint by)
{
  if ((gsize) (self->end - self->window) <= by)
    return FALSE;

  self->window += by;
  look (self);

  return TRUE;
}

gboolean
pioneer_pieces_next_beyond (PioneerPieces *self, PioneerPiece *piece)
{
  do
    {
      guint start = self->inside != 0 ? (guint) __builtin_ctzll (self->inside) : WINDOW;
      gboolean goes_on = self->end - self->window > WINDOW;

      if (start < WINDOW && ~self->inside >> start != 0)
        return pioneer_pieces_next (self, piece);
      if (start == 0 && goes_on)
        {
          take_long (self, piece);
          return TRUE;
        }
      if (start < WINDOW && !goes_on)
        {
          pioneer_pieces_take (self, start, WINDOW - start, piece);
          return TRUE;
        }
      if (!move (self, start))
        return FALSE;
    }
  while (TRUE);
}
