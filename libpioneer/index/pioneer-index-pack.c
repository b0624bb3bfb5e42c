/* pioneer-index-pack.c - The postings of terms, packed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-bit-stream-private.h"
#include "pioneer-error.h"
#include "pioneer-large-memory-private.h"

#define MAX_PART (G_MAXUINT32 / 2)
#define SAMPLE   1024 /* postings of a term that are looked at to choose its codes */

/* Documents in a window, as powers of two. */
#define SMALLEST_WINDOW 6
#define USUAL_WINDOW    10

/* The best that a frequency can get at a level of length, in 255ths, rounded up, so that it is never less than any score. */
typedef guint8 Bounds[PIONEER_MAX_FREQUENCY + 1][PIONEER_N_LENGTHS];

/* Up to 128 postings of a term, taken apart. */
typedef struct
{
  PioneerIndexDraft *draft;
  PioneerSortedPosting *sorted;   /* of the partition */
  const guint8 *more;             /* of the partition */
  const PioneerSortedPosting *at; /* the next posting */
  guint32 n_documents;            /* of the term */
  guint32 n_left;                 /* for the run at their end */
  gboolean has_forms;
  gsize start; /* of the term's postings */
  guint n;
  guint32 last; /* document of the one before */
  PioneerBlockDraft block;
  guint8 frequencies[PIONEER_PACK];
  const PioneerSortedPosting *postings;
  guint32 places[PIONEER_PACK * PIONEER_MAX_PLACES]; /* of all of them */
  PioneerCodeNumbers *numbers;
  guint8 *bounds; /* by window; NULL where the term has none */
  Bounds *all_bounds;
} Packing;

#define TAKE_BITS(what, shift, bits) ((what) >> (shift) & ((1u << (bits)) - 1))

static inline void
read_one (Packing *self, guint i, guint32 what)
{
  self->frequencies[i] = (guint8) TAKE_BITS (what, PIONEER_WHAT_FREQUENCY, PIONEER_WHAT_FREQUENCY_BITS);
  self->block.rows[PIONEER_BLOCK_CODES][i] = pioneer_code_number (self->numbers, self->frequencies[i], 1);
  self->block.rows[PIONEER_BLOCK_FORMS][i] = (1u << TAKE_BITS (what, PIONEER_WHAT_FORM, PIONEER_WHAT_FORM_BITS)) - 1;
  self->places[self->block.n_places++] = what >> PIONEER_WHAT_PLACE;
}

static void
read_more (Packing *self, guint i, const guint8 *at)
{
  const guint8 *end = at + PIONEER_WHAT_MORE_MAX;
  guint n_places = at[1];
  guint32 place = 0;

  self->frequencies[i] = at[0];
  self->block.rows[PIONEER_BLOCK_CODES][i] = pioneer_code_number (self->numbers, at[0], n_places);
  at += 2;
  self->block.rows[PIONEER_BLOCK_FORMS][i] = pioneer_varint_read (&at, end) - 1;
  for (guint left = n_places; left > 0; left--)
    {
      place += pioneer_varint_read (&at, end);
      self->places[self->block.n_places++] = place;
    }
}

static void
read_postings (Packing *self, guint n)
{
  self->postings = self->at;
  self->n = n;
  self->block.n_places = 0;
  for (guint i = 0; i < n; i++)
    {
      const PioneerSortedPosting *posting = self->at++;

      self->block.rows[PIONEER_BLOCK_DOCUMENTS][i] = posting->document - self->last;
      self->last = posting->document;
      if (posting->what & PIONEER_WHAT_MORE)
        read_more (self, i, self->more + (posting->what >> 1));
      else
        read_one (self, i, posting->what);
    }
}

static guint8
find_bounds (Packing *self)
{
  guint shift = self->draft->window_shift;
  guint8 highest = 0;

  for (guint i = 0; i < self->n; i++)
    {
      guint32 document = self->postings[i].document;
      guint8 bound = (*self->all_bounds)[self->frequencies[i]][self->draft->levels[document]];

      highest = MAX (highest, bound);
      if (self->bounds != NULL && self->bounds[document >> shift] < bound)
        self->bounds[document >> shift] = bound;
    }

  return highest;
}

static void
put_block (Packing *self, PioneerPostingsBlock *block, guint8 *bound)
{
  PioneerDraftBytes *bytes = &self->draft->postings;
  guint8 *to = pioneer_draft_bytes_reserve (bytes, pioneer_block_size (&self->block));

  *block = (PioneerPostingsBlock){ .last = self->last, .offset = (guint32) (bytes->n - self->start) };
  *bound = find_bounds (self);
  bytes->n = (gsize) (pioneer_block_write (&self->block, to) - bytes->bytes);
}

/* What a run takes at most: of each posting three numbers and its places; the bits of those, and what is written at a time. */
static gsize
run_size (const Packing *self)
{
  return ((gsize) self->n * 3 + self->block.n_places) * PIONEER_BIT_STREAM_MAX + 16;
}

/* Each becomes how many places are between it and the one before it in its document, that before the first being none; returns their sum. */
static guint64
take_differences (Packing *self)
{
  const guint32 *codes = self->block.rows[PIONEER_BLOCK_CODES];
  guint32 *place = self->places;
  guint64 sum = 0;

  for (guint i = 0; i < self->n; i++)
    {
      guint32 before = G_MAXUINT32;

      for (guint left = pioneer_code_numbers_get (self->numbers, codes[i]).n_places; left > 0; left--, place++)
        {
          guint32 here = *place;

          *place = here - before - 1;
          before = here;
          sum += *place;
        }
    }

  return sum;
}

/* Rice's code is shortest about where as many bits as their mean has stand apart. */
static guint
choose_place_bits (guint64 sum, guint32 n)
{
  guint bits = 0;

  while (bits < (1u << PIONEER_RUN_PLACE_BITS) - 1 && ((guint64) n << (bits + 1)) <= sum)
    bits++;

  return bits;
}

static void
put_run_places (Packing *self, PioneerBitWriter *writer)
{
  guint bits = choose_place_bits (take_differences (self), self->block.n_places);

  if (self->n_documents > 1)
    pioneer_bits_put (writer, bits, PIONEER_RUN_PLACE_BITS);
  for (guint32 i = 0; i < self->block.n_places; i++)
    if (self->n_documents > 1)
      pioneer_bits_put_rice (writer, self->places[i], bits);
    else
      pioneer_bits_put_gamma (writer, self->places[i]);
}

static void
put_run (Packing *self)
{
  PioneerDraftBytes *bytes = &self->draft->postings;
  guint gap_bits = pioneer_run_gap_bits (self->draft->store->n_records, self->last, self->n_left);
  PioneerBitWriter writer = { 0 };

  read_postings (self, self->n_left);
  if (self->bounds != NULL)
    find_bounds (self);
  writer.bytes = pioneer_draft_bytes_reserve (bytes, run_size (self));
  if (self->n_documents == 1)
    pioneer_bits_put (&writer, PIONEER_POSTINGS_SINGLE | (self->has_forms ? PIONEER_POSTINGS_FORMS : 0),
                      PIONEER_POSTINGS_SINGLE_BITS);
  for (guint i = 0; i < self->n; i++)
    {
      pioneer_bits_put_rice (&writer, self->block.rows[PIONEER_BLOCK_DOCUMENTS][i] - 1, gap_bits);
      pioneer_bits_put_gamma (&writer, self->block.rows[PIONEER_BLOCK_CODES][i]);
      if (self->has_forms)
        pioneer_bits_put_gamma (&writer, self->block.rows[PIONEER_BLOCK_FORMS][i]);
    }
  put_run_places (self, &writer);
  bytes->n += (writer.at + 7) / 8;
}

static guint32
add_bounds (Packing *self)
{
  PioneerIndexDraft *draft = self->draft;
  guint start = draft->bounds->len;

  if (self->n_documents < MAX (PIONEER_BOUNDS_MIN, 2 * draft->n_windows) || draft->n_windows > MAX_PART - start)
    return PIONEER_NO_BOUNDS;

  g_byte_array_set_size (draft->bounds, start + draft->n_windows);
  self->bounds = draft->bounds->data + start;
  memset (self->bounds, 0, draft->n_windows);

  return start / draft->n_windows;
}

static void
put_blocks (Packing *self)
{
  PioneerDraftBytes *bytes = &self->draft->postings;
  PioneerPostingsHead head = { .n_blocks = self->n_documents / PIONEER_PACK, .bounds = add_bounds (self) };
  g_autofree PioneerPostingsBlock *blocks = g_new (PioneerPostingsBlock, head.n_blocks);
  g_autofree guint8 *bounds = g_malloc (head.n_blocks);
  gsize table_size = head.n_blocks * sizeof *blocks;
  gsize size = sizeof head + table_size + head.n_blocks;
  gsize at;

  for (; bytes->n % 4 != 0; bytes->n++)
    *pioneer_draft_bytes_reserve (bytes, 1) = 0;
  at = bytes->n;
  pioneer_draft_bytes_reserve (bytes, size);
  bytes->n += size;

  for (guint32 i = 0; i < head.n_blocks; i++)
    {
      read_postings (self, PIONEER_PACK);
      put_block (self, &blocks[i], &bounds[i]);
    }
  head.rest = (guint32) (bytes->n - self->start);

  memcpy (head.codes, self->numbers->common, sizeof head.codes);
  memcpy (bytes->bytes + at, &head, sizeof head);
  memcpy (bytes->bytes + at + sizeof head, blocks, table_size);
  memcpy (bytes->bytes + at + sizeof head + table_size, bounds, head.n_blocks);
}

/* The codes of some postings from first to last, as many as show which are common. */
static void
choose_codes (Packing *self)
{
  guint32 step = self->n_documents / SAMPLE + 1;

  pioneer_code_numbers_begin (self->numbers);
  if (self->n_documents <= PIONEER_PACK)
    return;

  for (guint32 i = 0; i < self->n_documents; i += step)
    {
      guint32 what = self->at[i].what;

      if (what & PIONEER_WHAT_MORE)
        {
          const guint8 *more = self->more + (what >> 1);

          pioneer_code_numbers_count (self->numbers, more[0], more[1]);
          continue;
        }
      pioneer_code_numbers_count (self->numbers, TAKE_BITS (what, PIONEER_WHAT_FREQUENCY, PIONEER_WHAT_FREQUENCY_BITS), 1);
    }
  pioneer_code_numbers_choose (self->numbers);
}

static void
put_head (PioneerDraftBytes *bytes, guint64 head)
{
  guint8 *to = pioneer_draft_bytes_reserve (bytes, PIONEER_VARINT_MAX);

  bytes->n += (gsize) (pioneer_varint_write (to, head) - to);
}

static void
put_term (Packing *self, gboolean has_forms, gsize n)
{
  PioneerDraftBytes *bytes = &self->draft->postings;
  gboolean has_blocks = n > PIONEER_PACK;

  self->start = bytes->n;
  self->n_documents = (guint32) n;
  self->has_forms = has_forms;
  self->last = G_MAXUINT32;
  self->bounds = NULL;
  choose_codes (self);
  if (n > 1)
    put_head (bytes, (guint64) n << PIONEER_POSTINGS_SHIFT | (has_blocks ? PIONEER_POSTINGS_BLOCKS : 0) |
                         (has_forms ? PIONEER_POSTINGS_FORMS : 0));
  if (has_blocks)
    put_blocks (self);
  self->n_left = has_blocks ? self->n_documents % PIONEER_PACK : self->n_documents;
  put_run (self);
}

/* FALSE where there is more than a part can hold. */
static gboolean
put_partition (Packing *self, guint number)
{
  PioneerIndexDraft *draft = self->draft;
  PioneerPartition *partition = &draft->partitions->partitions[number];
  g_autofree gsize *starts = g_new (gsize, (gsize) partition->n_terms + 1);

  pioneer_partitions_sort (draft->partitions, number, self->sorted, starts);
  self->more = partition->more.bytes;
  for (guint32 i = 0; i < partition->n_terms; i++)
    {
      guint32 term = partition->first_term + i;

      self->at = self->sorted + starts[i];
      draft->term_starts[term] = (guint32) draft->postings.n;
      put_term (self, draft->has_forms[term], starts[i + 1] - starts[i]);
      if (draft->postings.n >= MAX_PART)
        return FALSE;
    }
  g_clear_pointer (&partition->more.bytes, g_free);

  return TRUE;
}

static Bounds *
compute_bounds (const PioneerIndexDraft *draft)
{
  Bounds *bounds = g_malloc (sizeof *bounds);

  for (guint level = 0; level < PIONEER_N_LENGTHS; level++)
    {
      double norm = pioneer_index_norm (draft->k1, draft->average_length, level);

      for (guint frequency = 0; frequency <= PIONEER_MAX_FREQUENCY; frequency++)
        (*bounds)[frequency][level] = frequency > 0 ? (guint8) ceil (frequency / (frequency + norm) * 255) : 0;
    }

  return bounds;
}

/* Windows are small, so that their bounds are close, and not so many that looking at bounds takes longer than looking at documents. */
static void
choose_windows (PioneerIndexDraft *self)
{
  self->window_shift = SMALLEST_WINDOW;
  while (self->store->n_records >> self->window_shift > (self->window_shift < USUAL_WINDOW ? 256 : 1024))
    self->window_shift++;
  self->n_windows = (guint32) (((guint64) self->store->n_records + (1u << self->window_shift) - 1) >> self->window_shift);
}

gboolean
pioneer_index_draft_pack (PioneerIndexDraft *self, GError **error)
{
  g_autofree Packing *packing = g_new (Packing, 1);
  g_autofree Bounds *bounds = compute_bounds (self);
  g_autofree PioneerSortedPosting *sorted = pioneer_large_new (PioneerSortedPosting, self->partitions->most);
  gboolean fits = TRUE;

  packing->draft = self;
  packing->all_bounds = bounds;
  packing->sorted = sorted;
  packing->block.places = packing->places;
  pioneer_index_draft_number_codes (self);
  packing->numbers = pioneer_code_numbers_new (self);
  choose_windows (self);
  self->bounds = g_byte_array_new ();
  self->term_starts = g_new (guint32, (gsize) self->n_terms + 1);

  for (guint i = 0; i < self->partitions->n_partitions && fits; i++)
    fits = put_partition (packing, i);
  self->term_starts[self->n_terms] = (guint32) self->postings.n;
  pioneer_code_numbers_free (packing->numbers);
  memset (pioneer_draft_bytes_reserve (&self->postings, 8), 0, 8); /* readers take 8 bytes at a time */
  self->postings.n += 8;

  if (!fits)
    g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                         "the catalogue has more texts than a search index can hold (2 GiB of postings)");

  return fits;
}
