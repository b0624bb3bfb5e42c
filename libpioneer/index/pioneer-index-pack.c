/* pioneer-index-pack.c - The postings of terms, packed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-error.h"

#define MAX_PART (G_MAXUINT32 / 2)

/* Documents in a window, as powers of two. */
#define SMALLEST_WINDOW 6
#define USUAL_WINDOW    10

/* Up to 128 postings of a term, taken apart. */
typedef struct
{
  PioneerIndexDraft *draft;
  const PioneerDraftTerm *term;
  PioneerChunkReader reader;
  guint start; /* of the term's postings */
  guint n;
  guint32 last; /* document of the one before */
  guint32 documents[PIONEER_PACK];
  guint32 gaps[PIONEER_PACK];
  guint32 codes[PIONEER_PACK];
  guint32 forms[PIONEER_PACK];
  guint8 frequencies[PIONEER_PACK];
  guint8 n_places[PIONEER_PACK];
  GArray *places; /* guint32, of all of them */
  guint8 *bounds; /* by window; NULL where the term has none */
} Packing;

static void
read_places (Packing *self, guint n)
{
  guint32 place = 0;

  for (guint i = 0; i < n; i++)
    {
      place += pioneer_chunk_reader_number (&self->reader);
      g_array_append_val (self->places, place);
    }
}

static void
read_postings (Packing *self, guint n)
{
  g_array_set_size (self->places, 0);
  for (self->n = 0; self->n < n; self->n++)
    {
      guint i = self->n;

      self->gaps[i] = pioneer_chunk_reader_number (&self->reader);
      self->last += self->gaps[i];
      self->documents[i] = self->last;
      self->frequencies[i] = pioneer_chunk_reader_byte (&self->reader);
      self->n_places[i] = pioneer_chunk_reader_byte (&self->reader);
      self->codes[i] = self->draft->code_numbers[self->frequencies[i] * 256 + self->n_places[i]];
      self->forms[i] = self->term->has_forms ? pioneer_chunk_reader_number (&self->reader) : 1;
      read_places (self, self->n_places[i]);
    }
}

/* Rounded up, so that it is never less than any score. */
static guint8
bound_of (Packing *self, guint i)
{
  const PioneerIndexDraft *draft = self->draft;
  guint level = draft->records[draft->documents[self->documents[i]]].level;
  double norm = pioneer_index_norm (draft->k1, draft->average_length, level);

  return (guint8) ceil (self->frequencies[i] / (self->frequencies[i] + norm) * 255);
}

static guint8
find_bounds (Packing *self)
{
  guint8 highest = 0;

  for (guint i = 0; i < self->n; i++)
    {
      guint8 bound = bound_of (self, i);

      highest = MAX (highest, bound);
      if (self->bounds != NULL)
        {
          guint8 *window = &self->bounds[self->documents[i] >> self->draft->window_shift];

          *window = MAX (*window, bound);
        }
    }

  return highest;
}

static void
put_packed (GByteArray *bytes, const guint32 *numbers, guint bits)
{
  guint8 packed[pioneer_packed_size (32)];

  pioneer_pack (numbers, bits, packed);
  g_byte_array_append (bytes, packed, (guint) pioneer_packed_size (bits));
}

static void
put_places (GByteArray *bytes, const GArray *places, guint bits)
{
  gsize size = ((gsize) places->len * bits + 7) / 8;
  g_autofree guint8 *packed = g_malloc0 (size + 8);

  for (guint i = 0; i < places->len; i++)
    pioneer_bits_write (packed, i, bits, g_array_index (places, guint32, i));
  g_byte_array_append (bytes, packed, (guint) size);
}

static void
put_block (Packing *self, PioneerPostingsBlock *block)
{
  GByteArray *bytes = self->draft->postings;

  *block = (PioneerPostingsBlock){
    .last = self->last,
    .offset = bytes->len - self->start,
    .bound = find_bounds (self),
    .document_bits = (guint8) pioneer_bits_needed (self->gaps, self->n),
    .code_bits = (guint8) pioneer_bits_needed (self->codes, self->n),
    .form_bits = (guint8) (self->term->has_forms ? pioneer_bits_needed (self->forms, self->n) : 0),
    .place_bits = (guint8) pioneer_bits_needed ((const guint32 *) (gpointer) self->places->data, self->places->len),
  };
  put_packed (bytes, self->gaps, block->document_bits);
  put_packed (bytes, self->codes, block->code_bits);
  put_packed (bytes, self->forms, block->form_bits);
  put_places (bytes, self->places, block->place_bits);
}

static void
put_number (GByteArray *bytes, guint32 number)
{
  guint8 buffer[PIONEER_VARINT_MAX];

  g_byte_array_append (bytes, buffer, (guint) (pioneer_varint_write (buffer, number) - buffer));
}

static void
put_run (Packing *self)
{
  GByteArray *bytes = self->draft->postings;
  guint at = 0;

  find_bounds (self);
  for (guint i = 0; i < self->n; i++)
    {
      guint32 before = 0;

      put_number (bytes, self->gaps[i]);
      put_number (bytes, self->codes[i]);
      if (self->term->has_forms)
        put_number (bytes, self->forms[i]);
      for (guint left = self->n_places[i]; left > 0; left--, at++)
        {
          guint32 place = g_array_index (self->places, guint32, at);

          put_number (bytes, place - before);
          before = place;
        }
    }
}

static guint32
add_bounds (Packing *self)
{
  PioneerIndexDraft *draft = self->draft;
  guint start = draft->bounds->len;

  if (self->term->n_documents < PIONEER_BOUNDS_MIN || draft->n_windows > MAX_PART - start)
    return PIONEER_NO_BOUNDS;

  g_byte_array_set_size (draft->bounds, start + draft->n_windows);
  self->bounds = draft->bounds->data + start;
  memset (self->bounds, 0, draft->n_windows);

  return start / draft->n_windows;
}

static void
put_blocks (Packing *self)
{
  GByteArray *bytes = self->draft->postings;
  PioneerPostingsHead head = { .n_blocks = self->term->n_documents / PIONEER_PACK, .bounds = add_bounds (self) };
  g_autofree PioneerPostingsBlock *blocks = g_new (PioneerPostingsBlock, head.n_blocks);
  guint table_size = head.n_blocks * (guint) sizeof *blocks;
  guint at;

  while (bytes->len % 4 != 0)
    g_byte_array_append (bytes, (const guint8 *) "", 1);
  at = bytes->len;
  g_byte_array_set_size (bytes, at + (guint) sizeof head + table_size);

  for (guint32 i = 0; i < head.n_blocks; i++)
    {
      read_postings (self, PIONEER_PACK);
      put_block (self, &blocks[i]);
    }
  head.rest = bytes->len - self->start;

  memcpy (bytes->data + at, &head, sizeof head);
  memcpy (bytes->data + at + sizeof head, blocks, table_size);
}

static void
put_term (Packing *self, guint32 term)
{
  gboolean has_blocks;

  self->term = &self->draft->terms[term];
  self->start = self->draft->postings->len;
  self->last = G_MAXUINT32;
  self->bounds = NULL;
  has_blocks = self->term->n_documents > PIONEER_PACK;
  pioneer_chunk_reader_init (&self->reader, self->term);

  put_number (self->draft->postings, self->term->n_documents << PIONEER_POSTINGS_SHIFT |
                                         (has_blocks ? PIONEER_POSTINGS_BLOCKS : 0) |
                                         (self->term->has_forms ? PIONEER_POSTINGS_FORMS : 0));
  if (has_blocks)
    put_blocks (self);
  read_postings (self, has_blocks ? self->term->n_documents % PIONEER_PACK : self->term->n_documents);
  put_run (self);
}

static int
compare_codes (gconstpointer a, gconstpointer b, gpointer data)
{
  const guint32 *counts = data;
  guint32 x = *(const guint32 *) a;
  guint32 y = *(const guint32 *) b;

  if (counts[x] != counts[y])
    return counts[x] > counts[y] ? -1 : 1;

  return x < y ? -1 : 1;
}

/* The commonest pair of frequency and number of places is the first. */
static void
number_codes (PioneerIndexDraft *self)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 pair = 0; pair < 256 * 256; pair++)
    if (self->code_counts[pair] > 0)
      g_array_append_val (pairs, pair);
  g_qsort_with_data (pairs->data, (int) pairs->len, sizeof (guint32), compare_codes, self->code_counts);

  self->code_numbers = g_new0 (guint32, 256 * 256);
  self->codes = g_array_new (FALSE, FALSE, sizeof (PioneerIndexCode));
  for (guint i = 0; i < pairs->len; i++)
    {
      guint32 pair = g_array_index (pairs, guint32, i);
      PioneerIndexCode code = { (guint8) (pair / 256), (guint8) (pair % 256) };

      self->code_numbers[pair] = i;
      g_array_append_val (self->codes, code);
    }
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
  Packing packing = { .draft = self };
  gboolean fits = TRUE;

  number_codes (self);
  choose_windows (self);
  self->postings = g_byte_array_new ();
  self->bounds = g_byte_array_new ();
  self->term_starts = g_array_new (FALSE, FALSE, sizeof (guint32));
  packing.places = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 term = 0; term < self->n_terms && fits; term++)
    {
      g_array_append_val (self->term_starts, self->postings->len);
      put_term (&packing, term);
      fits = self->postings->len < MAX_PART;
    }
  g_array_append_val (self->term_starts, self->postings->len);
  g_byte_array_append (self->postings, (const guint8[8]){ 0 }, 8); /* readers take 8 bytes at a time */
  g_array_unref (packing.places);

  if (!fits)
    g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                         "the catalogue has more texts than a search index can hold (2 GiB of postings)");

  return fits;
}
