/* pioneer-text-pieces-private.h - Cutting texts where no word reaches across
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  PIONEER_PIECE_PLAIN,      /* one word of ASCII's letters and digits alone */
  PIONEER_PIECE_HYPHENATED, /* several such words, with a hyphen between each two */
  PIONEER_PIECE_HARD        /* anything else */
} PioneerPieceType;

/* The words of a text are those of its pieces, one after the other: neither words nor joined words reach across. */
typedef struct
{
  const char *text;
  gsize length;
  PioneerPieceType type;
  const char *
      folded; /* of one that isn't hard: with small letters for capitals; until the next is asked for. May be read for longer than it is */
  guint64 hyphens; /* of a hyphenated one: a bit for each of its bytes */
} PioneerPiece;

#define PIONEER_PIECES_WINDOW 64
#define PIONEER_PIECES_BEYOND 24 /* bytes behind the start of any word that may be read, whatever they are */

/* Looks at a window of 64 bytes at a time, with a bit for each. */
typedef struct
{
  const char *window;
  const char *end;
  guint64 inside;  /* a piece; those that were given aren't in it any more */
  guint64 hard;    /* neither a letter nor a digit of ASCII */
  guint64 hyphens; /* of the hard ones */
  char folded[PIONEER_PIECES_WINDOW + PIONEER_PIECES_BEYOND];
} PioneerPieces;

void pioneer_pieces_begin (PioneerPieces *self, const char *text, gsize length);
/* The same as the next, where the piece doesn't end before the window does. */
gboolean pioneer_pieces_next_beyond (PioneerPieces *self, PioneerPiece *piece);

/* The bytes of a window that a piece is made of. */
static inline void
pioneer_pieces_take (PioneerPieces *self, guint start, guint length, PioneerPiece *piece)
{
  guint64 bits = G_MAXUINT64 >> (PIONEER_PIECES_WINDOW - length);
  guint64 hard = self->hard >> start & bits;
  guint64 hyphens = self->hyphens >> start & bits;
  guint64 outer = 1 | G_GUINT64_CONSTANT (1) << (length - 1) | hyphens << 1;

  *piece = (PioneerPiece){ self->window + start, length, PIONEER_PIECE_PLAIN, self->folded + start, hyphens };
  if (hard != 0)
    piece->type = hard == hyphens && (hyphens & outer) == 0 ? PIONEER_PIECE_HYPHENATED : PIONEER_PIECE_HARD;
  self->inside &= ~(bits << start);
}

/* FALSE where there is none left. */
static inline gboolean
pioneer_pieces_next (PioneerPieces *self, PioneerPiece *piece)
{
  guint start = self->inside != 0 ? (guint) __builtin_ctzll (self->inside) : 0;
  guint64 beyond = ~self->inside >> start;

  if (G_UNLIKELY (self->inside == 0 || beyond == 0))
    return pioneer_pieces_next_beyond (self, piece);

  pioneer_pieces_take (self, start, (guint) __builtin_ctzll (beyond), piece);

  return TRUE;
}

G_END_DECLS
