/* pioneer-cursor.c - Reading the postings of a term
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cursor-private.h"

#include <string.h>

#include "pioneer-bit-stream-private.h"

static gboolean
take_head (PioneerCursor *self, const guint8 *at)
{
  gsize offset = (gsize) (at - self->index->postings + 3) / 4 * 4;
  gsize left = (gsize) (self->end - self->start);
  const PioneerPostingsHead *head = (const PioneerPostingsHead *) (gconstpointer) (self->index->postings + offset);

  if (offset + sizeof *head > (gsize) (self->end - self->index->postings))
    return FALSE;
  if (head->n_blocks > left / sizeof (PioneerPostingsBlock) || head->rest > left ||
      head->n_blocks > self->n_documents / PIONEER_PACK)
    return FALSE;
  if ((gsize) (self->end - (const guint8 *) (head + 1)) < head->n_blocks * sizeof (PioneerPostingsBlock))
    return FALSE;

  self->n_full = head->n_blocks;
  self->blocks = (const PioneerPostingsBlock *) (head + 1);
  self->rest = self->start + head->rest;
  if (head->bounds < self->index->n_bounds)
    self->bounds = self->index->bounds + (gsize) head->bounds * self->index->n_windows;

  return TRUE;
}

gboolean
pioneer_cursor_init (PioneerCursor *self, const PioneerIndex *index, guint32 term)
{
  guint32 start;
  guint32 end;
  guint32 head;

  if (term >= index->n_terms)
    return FALSE;
  start = pioneer_starts_get (&index->terms, term);
  end = pioneer_starts_get (&index->terms, term + 1);
  /* Some are read 8 bytes at a time. */
  if (start >= end || (guint64) end + 8 > index->postings_length)
    return FALSE;

  /* What is behind is read before it is used, which is most of it. */
  memset (self, 0, G_STRUCT_OFFSET (PioneerCursor, documents));
  self->index = index;
  self->start = self->rest = index->postings + start;
  self->end = index->postings + end;
  head = pioneer_varint_read (&self->rest, self->end);
  self->n_documents = head >> PIONEER_POSTINGS_SHIFT;
  self->has_forms = (head & PIONEER_POSTINGS_FORMS) != 0;
  self->block = PIONEER_NO_BLOCK;
  if ((head & PIONEER_POSTINGS_BLOCKS) && !take_head (self, self->rest))
    return FALSE;
  if (self->n_documents > index->header->n_documents || self->n_documents - self->n_full * PIONEER_PACK > PIONEER_PACK)
    return FALSE;
  self->n_blocks = self->n_full + (self->n_documents > self->n_full * PIONEER_PACK);

  return self->n_documents > 0;
}

/* Where the exceptions stand, from the start of a block; those of forms come last. */
static gsize
exceptions_offset (const PioneerPostingsBlock *block)
{
  return pioneer_packed_size ((gsize) block->document_bits + block->code_bits + block->form_bits);
}

/* Of all but the places. */
static gsize
block_size (const PioneerPostingsBlock *block)
{
  return exceptions_offset (block) + (gsize) PIONEER_EXCEPTION_SIZE * (block->code_exceptions + block->form_exceptions);
}

/* Whether what the table says of a block can be true. */
static gboolean
check_block (const PioneerCursor *self, const PioneerPostingsBlock *block)
{
  return block->document_bits <= 32 && block->code_bits <= 16 && block->form_bits <= 32 && block->place_bits <= 32 &&
         block->offset <= (gsize) (self->end - self->start) &&
         block_size (block) <= (gsize) (self->end - self->start) - block->offset;
}

/* Gaps that are small can't add up to more than there are numbers, so that the last document tells of all, unless the first is still
 * the one before document 0. */
#define SMALL_GAP_BITS 24

static gboolean
check_documents (const PioneerCursor *self, guint gap_bits)
{
  guint32 n_documents = self->index->header->n_documents;
  guint32 beyond = 0;

  if (gap_bits <= SMALL_GAP_BITS && n_documents <= G_MAXINT32)
    return self->documents[0] < n_documents && self->documents[PIONEER_PACK - 1] < n_documents;

  for (guint i = 0; i < PIONEER_PACK; i++)
    beyond |= self->documents[i] >= n_documents || (i > 0 && self->documents[i] < self->documents[i - 1]);

  return !beyond;
}

static void
read_full (PioneerCursor *self, guint32 block)
{
  const PioneerPostingsBlock *data = &self->blocks[block];
  guint32 before = block > 0 ? data[-1].last : G_MAXUINT32;

  self->n = 0;
  if (!check_block (self, data))
    return;

  pioneer_unpack_sums (self->start + data->offset, data->document_bits, before, self->documents);
  if ((before == G_MAXUINT32 || before < self->index->header->n_documents) && check_documents (self, data->document_bits))
    self->n = PIONEER_PACK;
}

/* Nothing of it is read yet. */
static void
begin_block (PioneerCursor *self, guint32 block)
{
  self->block = block;
  self->n = PIONEER_PACK;
  self->documents_read = self->codes_read = self->forms_read = FALSE;
  self->counted_to = 0;
}

void
pioneer_cursor_read (PioneerCursor *self, guint32 block)
{
  if (self->block == block && self->documents_read)
    return;

  if (self->block != block)
    begin_block (self, block);
  self->at = 0;
  self->documents_read = TRUE;
  if (block < self->n_full)
    read_full (self, block);
  else
    pioneer_cursor_read_rest (self);
}

gboolean
pioneer_cursor_begin (PioneerCursor *self, guint32 block)
{
  if (block >= self->n_full)
    pioneer_cursor_read (self, block);
  else if (self->block != block)
    {
      if (!check_block (self, &self->blocks[block]))
        return FALSE;
      begin_block (self, block);
    }

  return self->n > 0;
}

guint32
pioneer_cursor_find_block (PioneerCursor *self, guint32 from, guint32 document)
{
  guint32 step = 1;
  guint32 low = from;
  guint32 high;

  if (low >= self->n_full || self->blocks[low].last >= document)
    return low;

  /* Gallop, then halve. */
  while (low + step < self->n_full && self->blocks[low + step].last < document)
    {
      low += step;
      step *= 2;
    }
  high = MIN (low + step, self->n_full);
  while (high - low > 1)
    {
      guint32 middle = low + (high - low) / 2;

      if (self->blocks[middle].last < document)
        low = middle;
      else
        high = middle;
    }

  return high;
}

gboolean
pioneer_cursor_seek (PioneerCursor *self, guint32 document)
{
  guint32 at;

  if (self->block == PIONEER_NO_BLOCK || !self->documents_read ||
      (self->block < self->n_full && self->blocks[self->block].last < document))
    {
      guint32 block = pioneer_cursor_find_block (self, self->block == PIONEER_NO_BLOCK ? 0 : self->block, document);

      if (block >= self->n_blocks)
        return FALSE;
      pioneer_cursor_read (self, block);
    }

  for (at = self->at; at < self->n && self->documents[at] < document;)
    at++;
  self->at = at;

  return at < self->n && self->documents[at] == document;
}

void
pioneer_cursor_rewind (PioneerCursor *self, guint32 document)
{
  gboolean is_in_block = self->block != PIONEER_NO_BLOCK && self->documents_read && self->n > 0 && self->documents[0] <= document;

  self->at = 0;
  if (!is_in_block)
    self->block = PIONEER_NO_BLOCK;
}

void
pioneer_cursor_read_codes (PioneerCursor *self)
{
  guint32 n_codes = self->index->header->n_codes;
  const PioneerPostingsBlock *block;
  const guint8 *from;

  if (self->codes_read || self->n == 0)
    return;

  block = &self->blocks[self->block];
  from = self->start + block->offset;
  pioneer_unpack (from + pioneer_packed_size (block->document_bits), block->code_bits, self->codes);
  pioneer_exceptions_add (from + exceptions_offset (block), block->code_exceptions, block->code_bits, self->codes);
  if (1u << block->code_bits > n_codes)
    for (guint i = 0; i < PIONEER_PACK; i++)
      self->codes[i] = self->codes[i] < n_codes ? self->codes[i] : 0;
  for (guint i = 0; i < block->code_exceptions; i++)
    {
      guint32 *code = &self->codes[from[exceptions_offset (block) + (gsize) PIONEER_EXCEPTION_SIZE * i] % PIONEER_PACK];

      *code = *code < n_codes ? *code : 0;
    }
  self->codes_read = TRUE;
}

void
pioneer_cursor_read_forms (PioneerCursor *self)
{
  const PioneerPostingsBlock *block;
  const guint8 *from;

  if (self->forms_read || self->n == 0)
    return;

  block = &self->blocks[self->block];
  from = self->start + block->offset;
  pioneer_unpack (from + pioneer_packed_size ((gsize) block->document_bits + block->code_bits),
                  self->has_forms ? block->form_bits : 0, self->forms);
  if (self->has_forms)
    pioneer_exceptions_add (from + block_size (block) - (gsize) PIONEER_EXCEPTION_SIZE * block->form_exceptions,
                            block->form_exceptions, block->form_bits, self->forms);
  for (guint i = 0; i < PIONEER_PACK; i++)
    self->forms[i]++;
  self->forms_read = TRUE;
}

void
pioneer_cursor_visit (PioneerCursor *self, guint32 place)
{
  guint32 block = place / PIONEER_PACK;

  if (block >= self->n_full)
    pioneer_cursor_read (self, block);
  else if (self->block != block)
    begin_block (self, block);
  self->at = place % PIONEER_PACK;
}

const PioneerIndexCode *
pioneer_cursor_peek_code (PioneerCursor *self, guint32 place)
{
  guint32 at = place % PIONEER_PACK;
  const PioneerPostingsBlock *block;
  const guint8 *from;
  guint32 code;

  if (place / PIONEER_PACK >= self->n_full)
    pioneer_cursor_read (self, place / PIONEER_PACK);
  if (self->codes_read && self->block == place / PIONEER_PACK)
    return pioneer_cursor_code (self, at);

  block = &self->blocks[place / PIONEER_PACK];
  from = self->start + block->offset;
  code = pioneer_unpack_one (from + pioneer_packed_size (block->document_bits), block->code_bits, at);
  code |= pioneer_exceptions_find (from + exceptions_offset (block), block->code_exceptions, block->code_bits, at);

  return &self->index->codes[code < self->index->header->n_codes ? code : 0];
}

guint32
pioneer_cursor_peek_forms (PioneerCursor *self, guint32 place)
{
  guint32 at = place % PIONEER_PACK;
  const PioneerPostingsBlock *block;
  const guint8 *from;

  if (!self->has_forms)
    return 1;
  if (place / PIONEER_PACK >= self->n_full)
    {
      pioneer_cursor_read (self, place / PIONEER_PACK);
      return self->forms[at];
    }

  block = &self->blocks[place / PIONEER_PACK];
  from = self->start + block->offset;

  return (pioneer_unpack_one (from + pioneer_packed_size ((gsize) block->document_bits + block->code_bits), block->form_bits, at) |
          pioneer_exceptions_find (from + block_size (block) - (gsize) PIONEER_EXCEPTION_SIZE * block->form_exceptions,
                                   block->form_exceptions, block->form_bits, at)) +
         1;
}

/* The number, in the block, of the first place of a document. Those of the documents before it are added up from where that was left off. */
static guint32
first_place (PioneerCursor *self, guint32 i)
{
  const PioneerIndexCode *codes = self->index->codes;
  guint32 from = self->counted_to <= i ? self->counted_to : 0;
  guint32 sum = from > 0 ? self->counted : 0;

  /* Four sums don't wait for each other. */
  for (; from + 4 <= i; from += 4)
    {
      sum += codes[self->codes[from]].n_places + codes[self->codes[from + 1]].n_places;
      sum += codes[self->codes[from + 2]].n_places + codes[self->codes[from + 3]].n_places;
    }
  for (; from < i; from++)
    sum += codes[self->codes[from]].n_places;
  self->counted_to = i;
  self->counted = sum;

  return sum;
}

static guint
read_full_places (PioneerCursor *self, guint32 first, guint n, guint32 *places)
{
  const PioneerPostingsBlock *block = &self->blocks[self->block];
  const guint8 *from = self->start + block->offset + block_size (block);
  gsize last = (gsize) first + n;

  /* Reading takes 8 bytes at a time. */
  if (last * block->place_bits / 8 + 8 > (gsize) (self->index->postings + self->index->postings_length - from))
    return 0;

  for (guint place = 0; place < n; place++)
    places[place] = pioneer_bits_read (from, first + place, block->place_bits);

  return n;
}

static guint
read_rest_places (PioneerCursor *self, guint32 number, guint n, guint32 *places)
{
  gsize first = self->rest_places + (gsize) number * self->rest_place_bits;
  PioneerBitReader reader = { self->rest, first, (gsize) (self->end - self->rest) * 8 };

  for (guint place = 0; place < n; place++)
    places[place] = pioneer_bits_take (&reader, self->rest_place_bits);

  return n;
}

guint
pioneer_cursor_places (PioneerCursor *self, guint32 i, guint32 places[PIONEER_MAX_PLACES])
{
  guint32 first;
  guint n;

  pioneer_cursor_read_codes (self);
  first = first_place (self, i);
  n = pioneer_cursor_code (self, i)->n_places;

  return self->block < self->n_full ? read_full_places (self, first, n, places) : read_rest_places (self, first, n, places);
}
