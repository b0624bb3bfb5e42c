/* pioneer-text-codes-private.h - Short texts in fewer bytes, by strings that are common in them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* A byte stands for one of up to 255 strings of up to 8 bytes, so that each text can be read by itself, several bytes at a step (Boncz, Neumann and
 * Leis, FSST: fast random access string compression, 2020). What no string begins with is written as an escape and the byte itself. */
#define PIONEER_TEXT_CODES_MAX    255
#define PIONEER_TEXT_CODES_ESCAPE 255
#define PIONEER_TEXT_CODES_STRING 8 /* bytes */

/* As it lies in an index. Strings are followed by zeros; there is room for one more, so that any byte has one. */
typedef struct
{
  guint8 lengths[256];
  char strings[256][PIONEER_TEXT_CODES_STRING];
} PioneerTextCodes;

typedef struct
{
  const char *text; /* not terminated */
  guint32 length;
} PioneerShortText;

/* Makes those of which texts like these take few bytes; always the same of the same. */
void pioneer_text_codes_choose (PioneerTextCodes *self, const PioneerShortText *texts, guint32 n_texts);

/* What a text begins with is looked for among the strings that begin with its first byte, longest first. */
typedef struct
{
  guint64 words[256];
  guint64 masks[256];
  guint16 starts[257]; /* by first byte; the last is their number */
} PioneerTextCoder;

void pioneer_text_coder_init (PioneerTextCoder *self, const PioneerTextCodes *codes);
/* The code that a text of at least one byte begins with, and how many bytes it stands for. */
guint pioneer_text_coder_find (const PioneerTextCoder *self, const char *text, gsize length, guint *n_bytes);
/* Two bytes a byte at most. */
guint8 *pioneer_text_coder_write (const PioneerTextCoder *self, const char *text, gsize length, guint8 *to);

/* Reads so many bytes of codes. Up to 7 bytes beyond the end of what they give are written, and none beyond the limit and those; NULL where there
 * are more. */
static inline char *
pioneer_text_codes_read (const PioneerTextCodes *self, const guint8 *at, gsize n, char *to, const char *limit)
{
  for (const guint8 *end = at + n; at < end; at++)
    {
      if (*at == PIONEER_TEXT_CODES_ESCAPE)
        {
          *to++ = at + 1 < end ? (char) *++at : 0;
        }
      else
        {
          memcpy (to, self->strings[*at], PIONEER_TEXT_CODES_STRING);
          to += MIN (self->lengths[*at], PIONEER_TEXT_CODES_STRING);
        }
      if (to > limit)
        return NULL;
    }

  return to;
}

G_END_DECLS
