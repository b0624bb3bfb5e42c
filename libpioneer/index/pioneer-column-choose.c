/* pioneer-column-choose.c - Choosing documents by their values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

#include <string.h>

static inline guint32
has_bit (const guint64 *bits, guint32 i)
{
  return (guint32) (bits[i / 64] >> (i % 64)) & 1;
}

/* The word of bits with its first number, without what is beyond the last number. */
static inline guint64
get_bits (const PioneerColumn *column, const guint64 *bits, guint32 first)
{
  guint32 left = column->entry.n_ordinals - first;

  return left >= 64 ? bits[first / 64] : bits[first / 64] & ((G_GUINT64_CONSTANT (1) << left) - 1);
}

gboolean
pioneer_column_wanted_init (PioneerColumnWanted *self, const PioneerColumn *column, const guint64 *bits)
{
  guint32 n_wanted = 0;

  *self = (PioneerColumnWanted){ .bits = bits };
  for (guint32 first = 0; first < column->entry.n_ordinals; first += 64)
    {
      guint64 word = get_bits (column, bits, first);

      if (word == 0)
        continue;
      if (n_wanted == 0)
        self->lowest = first + (guint32) __builtin_ctzll (word);
      self->highest = first + 63 - (guint32) __builtin_clzll (word);
      n_wanted += (guint32) __builtin_popcountll (word);
    }
  self->is_range = n_wanted > 0 && self->highest - self->lowest + 1 == n_wanted;

  return n_wanted > 0;
}

static guint32
is_list_wanted (const PioneerColumn *self, const guint64 *wanted, guint32 code)
{
  guint32 n;
  const guint32 *ordinals = pioneer_column_get_list (self, code, &n);

  if (n == 0)
    return has_bit (wanted, PIONEER_ORDINAL_NOT_STATED);
  for (guint32 i = 0; i < n; i++)
    if (has_bit (wanted, ordinals[i] < self->entry.n_ordinals ? ordinals[i] : PIONEER_ORDINAL_NOT_STATED))
      return 1;

  return 0;
}

static inline guint32
is_wanted (const PioneerColumn *self, const guint64 *wanted, guint32 code)
{
  return code < self->entry.n_ordinals ? has_bit (wanted, code) : is_list_wanted (self, wanted, code);
}

/* The wanted codes, where it is less work to look through all lists at once; else NULL. */
static guint64 *
find_wanted_codes (const PioneerColumn *self, const guint64 *wanted, gsize n)
{
  guint32 n_ordinals = self->entry.n_ordinals;
  guint64 *codes;

  if (self->entry.n_lists == 0 || self->entry.n_listed > n || self->n_codes > n)
    return NULL;

  codes = g_new0 (guint64, self->n_codes / 64 + 1);
  memcpy (codes, wanted, (n_ordinals + 63) / 64 * sizeof (guint64));
  if (n_ordinals % 64 > 0)
    codes[n_ordinals / 64] &= (G_GUINT64_CONSTANT (1) << (n_ordinals % 64)) - 1;
  for (guint32 code = n_ordinals; code < self->n_codes; code++)
    codes[code / 64] |= (guint64) is_list_wanted (self, wanted, code) << (code % 64);

  return codes;
}

/* Tells which codes are wanted. */
typedef struct
{
  const PioneerColumn *column;
  const guint64 *wanted;
  guint64 *wanted_codes; /* or NULL */
  const guint64 *bits;   /* by code; NULL where lists must be looked at */
} Chooser;

static void
chooser_init (Chooser *self, const PioneerColumn *column, const PioneerColumnWanted *wanted, gsize n)
{
  self->column = column;
  self->wanted = wanted->bits;
  self->wanted_codes = find_wanted_codes (column, wanted->bits, n);
  self->bits = column->entry.n_lists == 0 ? wanted->bits : self->wanted_codes;
}

static gsize
keep_wanted (const Chooser *self, const guint32 *from, const guint32 *codes, gsize n, guint32 *to)
{
  const guint64 *bits = self->bits;
  gsize kept = 0;

  /* Each is written, and the next one over it where it isn't wanted: there is nothing to guess wrong. */
  if (bits != NULL)
    for (gsize i = 0; i < n; i++)
      {
        guint32 document = from[i];

        to[kept] = document;
        kept += has_bit (bits, codes[i]);
      }
  else
    for (gsize i = 0; i < n; i++)
      {
        guint32 document = from[i];

        to[kept] = document;
        kept += is_wanted (self->column, self->wanted, codes[i]);
      }

  return kept;
}

/* Most columns have a code for each document, and each code says what is to be known: nothing is kept in between. */
static inline __attribute__ ((always_inline)) gsize
keep_dense (const PioneerColumn *self, const guint64 *bits, guint width, guint32 *documents, gsize n)
{
  guint32 first = self->entry.first;
  guint32 span = self->entry.last - first;
  guint32 n_codes = self->n_codes;
  const guint8 *codes = self->codes;
  gsize kept = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint32 document = documents[i];
      guint32 code = pioneer_column_read_code (codes, width, MIN (document - first, span));

      documents[kept] = document;
      kept += has_bit (bits, code < n_codes ? code : PIONEER_ORDINAL_NOT_STATED);
    }

  return kept;
}

static gsize
keep_by_width (const PioneerColumn *self, const guint64 *bits, guint32 *documents, gsize n)
{
  if (self->entry.width == 1)
    return keep_dense (self, bits, 1, documents, n);
  if (self->entry.width == 2)
    return keep_dense (self, bits, 2, documents, n);

  return keep_dense (self, bits, 4, documents, n);
}

/* A value, or values that follow each other, without "not stated": what is none of the column's codes is above them all. */
static inline __attribute__ ((always_inline)) gsize
keep_range (const PioneerColumn *self, const PioneerColumnWanted *wanted, guint width, guint32 *documents, gsize n)
{
  guint32 first = self->entry.first;
  guint32 span = self->entry.last - first;
  guint32 lowest = wanted->lowest;
  guint32 n_above = wanted->highest - lowest;
  const guint8 *codes = self->codes;
  gsize kept = 0;

  for (gsize i = 0; i < n; i++)
    {
      guint32 document = documents[i];
      guint32 place = document - first;

      documents[kept] = document;
      kept += pioneer_column_read_code (codes, width, MIN (place, span)) - lowest <= n_above;
    }

  return kept;
}

static gsize
keep_range_by_width (const PioneerColumn *self, const PioneerColumnWanted *wanted, guint32 *documents, gsize n)
{
  if (self->entry.width == 1)
    return keep_range (self, wanted, 1, documents, n);
  if (self->entry.width == 2)
    return keep_range (self, wanted, 2, documents, n);

  return keep_range (self, wanted, 4, documents, n);
}

static gsize
keep_read (const PioneerColumn *self, const Chooser *chooser, guint32 *documents, gsize n)
{
  PioneerColumnReader reader = { .column = self };
  guint32 codes[PIONEER_COLUMN_BATCH];
  gsize kept = 0;

  for (gsize i = 0; i < n; i += PIONEER_COLUMN_BATCH)
    {
      gsize n_codes = MIN (n - i, PIONEER_COLUMN_BATCH);

      pioneer_column_read_codes (&reader, documents + i, n_codes, codes);
      kept += keep_wanted (chooser, documents + i, codes, n_codes, documents + kept);
    }

  return kept;
}

gsize
pioneer_column_keep (const PioneerColumn *self, const PioneerColumnWanted *wanted, guint32 *documents, gsize n)
{
  Chooser chooser;

  if (wanted->is_range && wanted->lowest > PIONEER_ORDINAL_NOT_STATED && self->entry.n_lists == 0 &&
      self->entry.form == PIONEER_COLUMN_DENSE)
    return keep_range_by_width (self, wanted, documents, n);

  chooser_init (&chooser, self, wanted, n);
  if (chooser.bits != NULL && self->entry.form == PIONEER_COLUMN_DENSE)
    n = keep_by_width (self, chooser.bits, documents, n);
  else
    n = keep_read (self, &chooser, documents, n);
  g_free (chooser.wanted_codes);

  return n;
}

/* Of at most 64 codes. */
static guint64
find_word (const Chooser *self, const guint32 *codes, gsize n)
{
  const guint64 *bits = self->bits;
  guint64 word = 0;

  if (bits != NULL)
    for (gsize i = 0; i < n; i++)
      word |= (guint64) has_bit (bits, codes[i]) << i;
  else
    for (gsize i = 0; i < n; i++)
      word |= (guint64) is_wanted (self->column, self->wanted, codes[i]) << i;

  return word;
}

void
pioneer_column_select (const PioneerColumn *self, const PioneerColumnWanted *wanted, guint32 first, guint32 last, guint64 *words)
{
  Chooser chooser;
  PioneerColumnReader reader = { .column = self };
  guint32 documents[PIONEER_COLUMN_BATCH];
  guint32 codes[PIONEER_COLUMN_BATCH];

  if (first >= last)
    return;

  chooser_init (&chooser, self, wanted, last - first);
  for (guint64 i = first; i < last; i += PIONEER_COLUMN_BATCH)
    {
      gsize n = MIN (last - i, PIONEER_COLUMN_BATCH);

      for (gsize j = 0; j < n; j++)
        documents[j] = (guint32) (i + j);
      pioneer_column_read_codes (&reader, documents, n, codes);
      for (gsize j = 0; j < n; j += 64)
        words[(i - first + j) / 64] |= find_word (&chooser, codes + j, MIN (n - j, 64));
    }
  g_free (chooser.wanted_codes);
}
