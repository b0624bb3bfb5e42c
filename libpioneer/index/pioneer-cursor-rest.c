/* pioneer-cursor-rest.c - Reading the last postings of a term, which make no whole block
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bit-stream-private.h"
#include "pioneer-cursor-private.h"

/* What a run says of a document. */
typedef struct
{
  guint32 gap;
  guint32 code;
  guint32 forms; /* their bits, less one */
} Posting;

/* Bits that a look at the stream shows at least. */
#define LOOK_BITS 57

static inline guint32
shift_gamma (guint64 *word, guint *used)
{
  guint ones = (guint) __builtin_ctzll (~*word | G_GUINT64_CONSTANT (1) << 31);
  guint32 number =
      (guint32) ((*word >> (ones + 1) & ((G_GUINT64_CONSTANT (1) << ones) - 1)) + (G_GUINT64_CONSTANT (1) << ones) - 1);

  *word >>= 2 * ones + 1;
  *used += 2 * ones + 1;

  return number;
}

/* With one look, if that shows all; FALSE where it doesn't. */
static inline gboolean
take_at_once (PioneerBitReader *reader, guint gap_bits, gboolean has_forms, Posting *posting)
{
  guint64 word = pioneer_bits_look (reader);
  guint ones = (guint) __builtin_ctzll (~word | G_GUINT64_CONSTANT (1) << PIONEER_RICE_ONES_MAX);
  guint used = ones + 1 + gap_bits;

  posting->gap = (guint32) ((guint64) ones << gap_bits | (word >> (ones + 1) & ((G_GUINT64_CONSTANT (1) << gap_bits) - 1)));
  word >>= used;
  posting->code = shift_gamma (&word, &used);
  posting->forms = has_forms ? shift_gamma (&word, &used) : 0;
  if (ones == PIONEER_RICE_ONES_MAX || used > LOOK_BITS)
    return FALSE;

  reader->at += used;

  return TRUE;
}

static inline void
take_posting (PioneerBitReader *reader, guint gap_bits, gboolean has_forms, Posting *posting)
{
  if (G_LIKELY (take_at_once (reader, gap_bits, has_forms, posting)))
    return;

  posting->gap = pioneer_bits_take_rice (reader, gap_bits);
  posting->code = pioneer_bits_take_gamma (reader);
  posting->forms = has_forms ? pioneer_bits_take_gamma (reader) : 0;
}

/* Of the last block all but its places is read at once. */
static void
take_postings (PioneerCursor *self, PioneerBitReader *reader)
{
  guint32 n_documents = self->index->header->n_documents;
  guint32 document = self->n_full > 0 ? self->blocks[self->n_full - 1].last : G_MAXUINT32;
  guint32 n = self->n_documents - self->n_full * PIONEER_PACK;
  guint gap_bits = pioneer_run_gap_bits (n_documents, document, n);
  guint32 i;

  for (i = 0; i < n && reader->at < reader->end; i++)
    {
      Posting posting;

      take_posting (reader, gap_bits, self->has_forms, &posting);
      document += posting.gap + 1;
      if (document >= n_documents || (i > 0 && document < self->documents[i - 1]))
        break;
      self->documents[i] = document;
      self->codes[i] = posting.code;
      self->forms[i] = posting.forms + 1;
    }
  self->n = i;
}

static inline gboolean
is_single (const PioneerCursor *self)
{
  return self->rest_start > 0;
}

void
pioneer_cursor_read_rest (PioneerCursor *self)
{
  PioneerBitReader reader = { self->rest, self->rest_start, (gsize) (self->end - self->rest) * 8 };

  take_postings (self, &reader);
  for (guint32 i = self->n; i < PIONEER_PACK; i++)
    self->documents[i] = G_MAXUINT32;
  self->rest_place_bits = is_single (self) ? 0 : pioneer_bits_take (&reader, PIONEER_RUN_PLACE_BITS);
  self->rest_places = self->rest_next_at = (guint32) reader.at;
  self->rest_next = 0;
  self->codes_read = self->forms_read = TRUE;
}

guint32
pioneer_cursor_list_rest (PioneerCursor *self)
{
  PioneerBitReader reader = { self->rest, self->rest_start, (gsize) (self->end - self->rest) * 8 };

  take_postings (self, &reader);

  return self->n;
}

static inline guint32
take_place (const PioneerCursor *self, PioneerBitReader *reader)
{
  return is_single (self) ? pioneer_bits_take_gamma (reader) : pioneer_bits_take_rice (reader, self->rest_place_bits);
}

/* They are read from where that was left off, or from the first. */
void
pioneer_cursor_read_rest_places (PioneerCursor *self, guint32 i, guint n, guint32 *places)
{
  PioneerBitReader reader = { self->rest, self->rest_next_at, (gsize) (self->end - self->rest) * 8 };
  guint32 place = G_MAXUINT32;

  if (i < self->rest_next)
    {
      self->rest_next = 0;
      reader.at = self->rest_places;
    }
  for (; self->rest_next < i; self->rest_next++)
    for (guint left = pioneer_cursor_code (self, self->rest_next)->n_places; left > 0; left--)
      take_place (self, &reader);
  for (guint j = 0; j < n; j++)
    places[j] = place += take_place (self, &reader) + 1;
  self->rest_next = i + 1;
  self->rest_next_at = (guint32) reader.at;
}
