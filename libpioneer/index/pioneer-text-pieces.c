/* pioneer-text-pieces.c - Cutting texts where no word reaches across
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-pieces-private.h"

#include <string.h>

#define WINDOW   64
#define EACH     G_GUINT64_CONSTANT (0x0101010101010101)
#define HIGH     (EACH * 0x80)
#define ALL_BITS G_MAXUINT64

/* What the bytes of a window are, a bit for each. What is none of these ends words, and joins none. */
typedef struct
{
  guint64 plain;   /* a letter or digit of ASCII */
  guint64 joining; /* may stand within a word or join two, if it stands between them */
  guint64 high;    /* of other characters */
} Classes;

/* Of eight bytes below 128, the high bit of those from the first to the last. */
static inline guint64
find_range (guint64 bytes, guint first, guint last)
{
  return (bytes + EACH * (0x80 - first)) & ~(bytes + EACH * (0x7f - last)) & HIGH;
}

/* The high bits of eight bytes, side by side. */
static inline guint64
gather_bits (guint64 bytes)
{
  return bytes * G_GUINT64_CONSTANT (0x0002040810204081) >> 56;
}

static inline void
classify (Classes *self, guint64 bytes, guint shift)
{
  guint64 high = bytes & HIGH;
  guint64 low = bytes & ~HIGH;
  guint64 plain = find_range (low | EACH * 0x20, 'a', 'z') | find_range (low, '0', '9');
  guint64 joining = find_range (low, '&', '\'') | find_range (low, ',', '.'); /* the hyphen is between those */

  self->plain |= gather_bits (plain & ~high) << shift;
  self->joining |= gather_bits (joining & ~high) << shift;
  self->high |= gather_bits (high) << shift;
}

/* What begins or ends a piece joins nothing, so that a full stop doesn't make a word a hard piece. */
static void
look (PioneerPieces *self)
{
  Classes classes = { 0 };
  gsize length = MIN ((gsize) (self->end - self->window), WINDOW);
  char bytes[WINDOW];
  guint64 inside;

  memcpy (bytes, self->window, length);
  memset (bytes + length, 0, WINDOW - length);
  for (guint i = 0; i < WINDOW; i += 8)
    {
      guint64 word;

      memcpy (&word, bytes + i, sizeof word);
      classify (&classes, GUINT64_FROM_LE (word), i);
    }

  inside = classes.plain | classes.joining | classes.high;
  self->inside = inside & ~(classes.joining & (~inside >> 1 | ~inside << 1 | 1));
  self->hard = self->inside & ~classes.plain;
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
  *piece = (PioneerPiece){ self->window, (gsize) (at - self->window), FALSE };
  self->window = at;
  look (self);
}

void
pioneer_pieces_begin (PioneerPieces *self, const char *text, gsize length)
{
  if (length == 0)
    text = ""; /* there may be no text at all */
  *self = (PioneerPieces){ .window = text, .end = text + length };
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
pioneer_pieces_next (PioneerPieces *self, PioneerPiece *piece)
{
  for (;;)
    {
      guint start = self->inside != 0 ? (guint) __builtin_ctzll (self->inside) : WINDOW;
      guint64 beyond = start < WINDOW ? ~self->inside & ALL_BITS << start : 0;
      guint length;

      if (start == WINDOW || (beyond == 0 && self->end - self->window > WINDOW && start > 0))
        {
          if (!move (self, start))
            return FALSE;
          continue;
        }
      if (beyond == 0 && self->end - self->window > WINDOW)
        {
          take_long (self, piece);
          return TRUE;
        }

      length = (beyond != 0 ? (guint) __builtin_ctzll (beyond) : WINDOW) - start;
      *piece = (PioneerPiece){ self->window + start, length, FALSE };
      piece->is_plain = (self->hard >> start & (ALL_BITS >> (WINDOW - length))) == 0;
      self->inside &= beyond != 0 ? ALL_BITS << (start + length) : 0;

      return TRUE;
    }
}
