/* pioneer-chunks.c - Postings in pieces that grow, while an index is built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

/* Most terms are rare: the first piece is small, and each is twice the one before it. */
#define FIRST_SIZE   16
#define LARGEST_SIZE 4096

struct _PioneerChunk
{
  PioneerChunk *next;
  guint32 size;
  guint32 used;
  guint8 bytes[];
};

static void
add_chunk (PioneerArena *arena, PioneerDraftTerm *term)
{
  guint32 size = term->last != NULL ? MIN (term->last->size * 2, LARGEST_SIZE) : FIRST_SIZE;
  PioneerChunk *chunk = pioneer_arena_take (arena, sizeof *chunk + size);

  chunk->size = size;
  if (term->last != NULL)
    term->last->next = chunk;
  else
    term->first = chunk;
  term->last = chunk;
}

void
pioneer_chunks_append (PioneerArena *arena, PioneerDraftTerm *term, const guint8 *bytes, gsize length)
{
  while (length > 0)
    {
      PioneerChunk *chunk = term->last;
      guint32 room = chunk != NULL ? chunk->size - chunk->used : 0;
      guint32 taken = (guint32) MIN (length, room);

      if (room == 0)
        {
          add_chunk (arena, term);
          continue;
        }
      memcpy (chunk->bytes + chunk->used, bytes, taken);
      chunk->used += taken;
      bytes += taken;
      length -= taken;
    }
}

void
pioneer_chunk_reader_init (PioneerChunkReader *self, const PioneerDraftTerm *term)
{
  self->chunk = term->first;
  self->at = term->first != NULL ? term->first->bytes : NULL;
  self->end = term->first != NULL ? term->first->bytes + term->first->used : NULL;
}

guint8
pioneer_chunk_reader_byte (PioneerChunkReader *self)
{
  if (G_UNLIKELY (self->at == self->end))
    {
      self->chunk = self->chunk->next;
      self->at = self->chunk->bytes;
      self->end = self->chunk->bytes + self->chunk->used;
    }

  return *self->at++;
}

guint32
pioneer_chunk_reader_number (PioneerChunkReader *self)
{
  guint32 number = 0;
  guint8 byte;
  guint shift = 0;

  do
    {
      byte = pioneer_chunk_reader_byte (self);
      number |= (guint32) (byte & 0x7f) << shift;
      shift += 7;
    }
  while (byte >= 0x80);

  return number;
}
