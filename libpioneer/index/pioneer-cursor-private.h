/* pioneer-cursor-private.h - Reading the postings of a term
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-block-private.h"
#include "pioneer-index-format-private.h"

G_BEGIN_DECLS

#define PIONEER_NO_BLOCK G_MAXUINT32

/* One block at a time: its documents are read first, and of these only what is asked for. Whatever the bytes hold, documents of a block
 * ascend and are less than the index has, and nothing outside is read. */
typedef struct
{
  const PioneerIndex *index;
  guint32 n_documents;
  guint32 n_full;   /* blocks of 128 */
  guint32 n_blocks; /* with the last, which has fewer */
  gboolean has_forms;
  const guint8 *start;
  const guint8 *end;
  const guint8 *rest; /* the last block */
  const PioneerPostingsBlock *blocks;
  const guint8 *block_bounds;     /* by block */
  const PioneerIndexCode *common; /* by code, if that is low */
  const guint8 *bounds;           /* by window; NULL where there are none */

  guint32 block; /* that is read, or PIONEER_NO_BLOCK */
  guint32 n;
  guint32 at;     /* where pioneer_cursor_seek() is */
  guint32 viewed; /* of which block this is, or PIONEER_NO_BLOCK */
  PioneerBlock view;
  gboolean documents_read;
  gboolean codes_read;
  gboolean forms_read;
  guint32 counted_to;    /* which document's places the next ones are counted from, */
  guint32 counted;       /* and how many places those before it have */
  guint rest_start;      /* of the last block: in bits, from rest, where it starts, */
  guint rest_place_bits; /* what its places are written with, */
  guint32 rest_places;   /* where they start, */
  guint32 rest_next;     /* and where those of this of its documents do */
  guint32 rest_next_at;
  guint32 documents[PIONEER_PACK]; /* what is from here on isn't set before it is read */
  guint32 codes[PIONEER_PACK];
  guint32 forms[PIONEER_PACK];
} PioneerCursor;

/* FALSE where there is no such term. */
gboolean pioneer_cursor_init (PioneerCursor *self, const PioneerIndex *index, guint32 term);

/* Stands at a block, of which nothing is read then. FALSE where there is none of it. */
gboolean pioneer_cursor_begin (PioneerCursor *self, guint32 block);
/* Reads the documents of a block. */
void pioneer_cursor_read (PioneerCursor *self, guint32 block);
/* Of the last block all but its places, at once. For pioneer_cursor_read(). */
void pioneer_cursor_read_rest (PioneerCursor *self);
/* The documents of the last block, their codes and their forms, for a cursor that isn't used for anything else; how many they are. */
guint32 pioneer_cursor_list_rest (PioneerCursor *self);
/* The places in the i-th document of the last block, n of them. For pioneer_cursor_places(). */
void pioneer_cursor_read_rest_places (PioneerCursor *self, guint32 i, guint n, guint32 *places);
/* The first block whose last document isn't before this one; n_blocks where all are before it. Looks from a block on. */
guint32 pioneer_cursor_find_block (PioneerCursor *self, guint32 from, guint32 document);
/* Moves on to the first that isn't before this one, which isn't before the last one asked for; FALSE where it isn't this one. */
gboolean pioneer_cursor_seek (PioneerCursor *self, guint32 document);

/* Lets the next that is asked for be any that isn't before this one. */
void pioneer_cursor_rewind (PioneerCursor *self, guint32 document);

/* Of those of the block that is read. */
void pioneer_cursor_read_codes (PioneerCursor *self);
void pioneer_cursor_read_forms (PioneerCursor *self);

/* Documents of a term by their place among all its postings, block by block. To stand at one, of a block that was read before, takes no reading of its block;
 * nor does reading the code and the forms of one alone. */
void pioneer_cursor_visit (PioneerCursor *self, guint32 place);
const PioneerIndexCode *pioneer_cursor_peek_code (PioneerCursor *self, guint32 place);
guint32 pioneer_cursor_peek_forms (PioneerCursor *self, guint32 place);

/* What a code stands for; whatever it is, something. */
static inline const PioneerIndexCode *
pioneer_cursor_find_code (const PioneerCursor *self, guint32 code)
{
  guint32 rare = code - PIONEER_COMMON_CODES;

  if (G_LIKELY (code < PIONEER_COMMON_CODES))
    return &self->common[code];

  return &self->index->codes[rare < self->index->header->n_codes ? rare : 0];
}

static inline const PioneerIndexCode *
pioneer_cursor_code (const PioneerCursor *self, guint32 i)
{
  return pioneer_cursor_find_code (self, self->codes[i]);
}

/* The positions in the i-th document of the block; how many there are. */
guint pioneer_cursor_places (PioneerCursor *self, guint32 i, guint32 places[PIONEER_MAX_PLACES]);

G_END_DECLS
