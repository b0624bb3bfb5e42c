/* pioneer-text-pieces-private.h - Cutting texts where no word reaches across
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of a text are those of its pieces, one after the other: neither words nor joined words reach across. A plain piece is one word of
 * ASCII's letters and digits alone. */
typedef struct
{
  const char *text;
  gsize length;
  gboolean is_plain;
} PioneerPiece;

/* Looks at a window of 64 bytes at a time, with a bit for each. */
typedef struct
{
  const char *window;
  const char *end;
  guint64 inside; /* a piece; those that were given aren't in it any more */
  guint64 hard;   /* neither a letter nor a digit of ASCII */
} PioneerPieces;

void pioneer_pieces_begin (PioneerPieces *self, const char *text, gsize length);
/* FALSE where there is none left. */
gboolean pioneer_pieces_next (PioneerPieces *self, PioneerPiece *piece);

G_END_DECLS
