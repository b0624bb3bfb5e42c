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
  if ((gsize) (self->end - (const guint8 *) (head + 1)) < head->n_blocks * (sizeof (PioneerPostingsBlock) + 1))
    return FALSE;

  self->n_full = head->n_blocks;
  self->blocks = (const PioneerPostingsBlock *) (head + 1);
  self->block_bounds = (const guint8 *) (self->blocks + head->n_blocks);
  self->common = head->codes;
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
  if (head & PIONEER_POSTINGS_SINGLE)
    {
      head = self->n_documents = 1;
      self->rest = self->start;
      self->rest_start = PIONEER_POSTINGS_SINGLE_BITS;
    }
  self->block = self->viewed = PIONEER_NO_BLOCK;
  self->common = index->codes;
  if ((head & PIONEER_POSTINGS_BLOCKS) && !take_head (self, self->rest))
    return FALSE;
  if (self->n_documents > index->header->n_documents || self->n_documents - self->n_full * PIONEER_PACK > PIONEER_PACK)
    return FALSE;
  self->n_blocks = self->n_full + (self->n_documents > self->n_full * PIONEER_PACK);

  return self->n_documents > 0;
}

/* NULL where what stands there can't be a block. */
static inline const PioneerBlock *
view_block (PioneerCursor *self, guint32 block)
{
  gsize offset;

  if (self->viewed == block)
    return &self->view;

  self->viewed = PIONEER_NO_BLOCK;
  offset = self->blocks[block].offset;
  if (offset > (gsize) (self->end - self->start) || !pioneer_block_open (&self->view, self->start + offset, self->end))
    return NULL;
  self->viewed = block;

  return &self->view;
}

/* Numbers that only grow can't add up to more than there are, so that the last document tells of all, unless the first is still the one before
 * document 0. */
#define SMALL_GAP_BITS 24

static gboolean
check_documents (const PioneerCursor *self)
{
  guint32 n_documents = self->index->header->n_documents;
  guint32 beyond = 0;
  gboolean is_small = self->view.bits[PIONEER_BLOCK_DOCUMENTS] <= SMALL_GAP_BITS - 8; /* exceptions have up to 8 bits more */

  if (is_small && n_documents <= G_MAXINT32)
    return self->documents[0] < n_documents && self->documents[PIONEER_PACK - 1] < n_documents;

  for (guint i = 0; i < PIONEER_PACK; i++)
    beyond |= self->documents[i] >= n_documents || (i > 0 && self->documents[i] < self->documents[i - 1]);

  return !beyond;
}

static void
read_full (PioneerCursor *self, guint32 block)
{
  const PioneerBlock *view = view_block (self, block);
  guint32 before = block > 0 ? self->blocks[block - 1].last : G_MAXUINT32;

  self->n = 0;
  if (view == NULL)
    return;

  pioneer_block_read_documents (view, before, self->documents);
  if ((before == G_MAXUINT32 || before < self->index->header->n_documents) && check_documents (self))
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
      if (view_block (self, block) == NULL)
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

/* Of a row of the block that stands there; zeros where there is none. */
static void
read_row (PioneerCursor *self, PioneerBlockRow row, guint32 *numbers)
{
  const PioneerBlock *view = view_block (self, self->block);

  if (view != NULL)
    pioneer_block_read (view, row, numbers);
  else
    memset (numbers, 0, PIONEER_PACK * sizeof *numbers);
}

void
pioneer_cursor_read_codes (PioneerCursor *self)
{
  if (self->codes_read || self->n == 0)
    return;

  read_row (self, PIONEER_BLOCK_CODES, self->codes);
  self->codes_read = TRUE;
}

void
pioneer_cursor_read_forms (PioneerCursor *self)
{
  if (self->forms_read || self->n == 0)
    return;

  if (self->has_forms)
    read_row (self, PIONEER_BLOCK_FORMS, self->forms);
  for (guint i = 0; i < PIONEER_PACK; i++)
    self->forms[i] = self->has_forms ? self->forms[i] + 1 : 1;
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
  const PioneerBlock *view;

  if (place / PIONEER_PACK >= self->n_full)
    pioneer_cursor_read (self, place / PIONEER_PACK);
  if (self->codes_read && self->block == place / PIONEER_PACK)
    return pioneer_cursor_code (self, at);

  view = view_block (self, place / PIONEER_PACK);

  return pioneer_cursor_find_code (self, view != NULL ? pioneer_block_peek (view, PIONEER_BLOCK_CODES, at) : 0);
}

guint32
pioneer_cursor_peek_forms (PioneerCursor *self, guint32 place)
{
  guint32 at = place % PIONEER_PACK;
  const PioneerBlock *view;

  if (!self->has_forms)
    return 1;
  if (place / PIONEER_PACK >= self->n_full)
    {
      pioneer_cursor_read (self, place / PIONEER_PACK);
      return self->forms[at];
    }

  view = view_block (self, place / PIONEER_PACK);

  return (view != NULL ? pioneer_block_peek (view, PIONEER_BLOCK_FORMS, at) : 0) + 1;
}

/* The number, in the block, of the first place of a document. Those of the documents before it are added up from where that was left off. */
static guint32
first_place (PioneerCursor *self, guint32 i)
{
  guint32 from = self->counted_to <= i ? self->counted_to : 0;
  guint32 sum = from > 0 ? self->counted : 0;

  /* Four sums don't wait for each other. */
  for (; from + 4 <= i; from += 4)
    {
      sum += pioneer_cursor_code (self, from)->n_places + pioneer_cursor_code (self, from + 1)->n_places;
      sum += pioneer_cursor_code (self, from + 2)->n_places + pioneer_cursor_code (self, from + 3)->n_places;
    }
  for (; from < i; from++)
    sum += pioneer_cursor_code (self, from)->n_places;
  self->counted_to = i;
  self->counted = sum;

  return sum;
}

static guint
read_full_places (PioneerCursor *self, guint32 first, guint n, guint32 *places)
{
  const PioneerBlock *view = view_block (self, self->block);
  const guint8 *from;

  if (view == NULL)
    return 0;

  from = view->start + view->places;
  /* Reading takes 8 bytes at a time. */
  if (pioneer_radix_size ((gsize) first + n, view->radix) + 8 >
      (gsize) (self->index->postings + self->index->postings_length - from))
    return 0;
  pioneer_radix_read (from, view->radix, first, n, places);

  return n;
}

guint
pioneer_cursor_places (PioneerCursor *self, guint32 i, guint32 places[PIONEER_MAX_PLACES])
{
  guint n;

  pioneer_cursor_read_codes (self);
  n = pioneer_cursor_code (self, i)->n_places;
  if (self->block < self->n_full)
    return read_full_places (self, first_place (self, i), n, places);
  pioneer_cursor_read_rest_places (self, i, n, places);

  return n;
}
