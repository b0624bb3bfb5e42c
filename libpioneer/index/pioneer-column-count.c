/* pioneer-column-count.c - Counting and choosing documents by their values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

#include <string.h>

/* Documents are worked on so many at a time: first their codes, then what is made of these. A multiple of 64. */
#define BATCH 512

/* Up to so many codes are counted in several lanes. */
#define LANES      4
#define LANE_CODES 1024

/* Where the last document was found, so that those that follow it are found without starting over. */
typedef struct
{
  const PioneerColumn *column;
  guint32 cell; /* SPARSE */
} Reader;

/* Of cells from one on, the first that isn't before a document: by steps that double, then by halving. */
static guint32
seek_cell (const PioneerColumn *column, guint32 from, guint32 document)
{
  guint32 n = column->entry.n_cells;
  guint64 step = 1;
  guint32 low = from;
  guint32 high;

  while (step < n - low && column->cells[low + step - 1] < document)
    {
      low += (guint32) step;
      step *= 2;
    }
  high = low + (guint32) MIN (step, n - low);
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (column->cells[middle] < document)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static inline __attribute__ ((always_inline)) void
read_dense (const PioneerColumn *column, const guint32 *documents, gsize n, guint width, guint32 *codes)
{
  guint32 first = column->entry.first;
  guint32 span = column->entry.last - first;
  guint32 n_codes = column->n_codes;
  const guint8 *all = column->codes;

  /* What is outside the span is at its end, and what is before it wraps to beyond it. */
  for (gsize i = 0; i < n; i++)
    {
      guint32 code = pioneer_column_read_code (all, width, MIN (documents[i] - first, span));

      codes[i] = code < n_codes ? code : PIONEER_ORDINAL_NOT_STATED;
    }
}

static void
read_sparse (Reader *self, const guint32 *documents, gsize n, guint32 *codes)
{
  const PioneerColumn *column = self->column;
  guint32 n_cells = column->entry.n_cells;
  guint32 cell = self->cell;

  for (gsize i = 0; i < n; i++)
    {
      guint32 code = PIONEER_ORDINAL_NOT_STATED;

      if (cell < n_cells && column->cells[cell] < documents[i])
        cell = seek_cell (column, cell, documents[i]);
      if (cell < n_cells && column->cells[cell] == documents[i])
        code = pioneer_column_read_code (column->codes, column->entry.width, cell);
      codes[i] = code < column->n_codes ? code : PIONEER_ORDINAL_NOT_STATED;
    }
  self->cell = cell;
}

static void
read_constant (const PioneerColumn *column, const guint32 *documents, gsize n, guint32 *codes)
{
  guint32 first = column->entry.first;
  guint32 span = column->entry.last - first;
  guint32 constant = column->entry.constant;

  for (gsize i = 0; i < n; i++)
    codes[i] = documents[i] - first < span ? constant : PIONEER_ORDINAL_NOT_STATED;
}

/* The codes of documents, which ascend from call to call. All are below n_codes. */
static void
read_codes (Reader *self, const guint32 *documents, gsize n, guint32 *codes)
{
  const PioneerColumn *column = self->column;

  if (column->entry.form == PIONEER_COLUMN_CONSTANT)
    read_constant (column, documents, n, codes);
  else if (column->entry.form == PIONEER_COLUMN_SPARSE)
    read_sparse (self, documents, n, codes);
  else if (column->entry.width == 1)
    read_dense (column, documents, n, 1, codes);
  else if (column->entry.width == 2)
    read_dense (column, documents, n, 2, codes);
  else
    read_dense (column, documents, n, 4, codes);
}

static void
count_list (const PioneerColumn *self, guint32 code, guint32 by, guint32 *counts)
{
  guint32 n;
  const guint32 *ordinals = pioneer_column_get_list (self, code, &n);

  if (n == 0)
    counts[PIONEER_ORDINAL_NOT_STATED] += by;
  for (guint32 i = 0; i < n; i++)
    counts[ordinals[i] < self->entry.n_ordinals ? ordinals[i] : PIONEER_ORDINAL_NOT_STATED] += by;
}

static inline void
count_code (const PioneerColumn *self, guint32 code, guint32 by, guint32 *counts)
{
  if (code < self->entry.n_ordinals)
    counts[code] += by;
  else
    count_list (self, code, by, counts);
}

/* Each code that a byte can hold has a place, so that none need be looked at to see whether it is one. */
#define BYTES 256

/* What is none of the column's codes is not stated. */
static void
add_lanes (const PioneerColumn *self, guint32 lanes[LANES][BYTES], gsize n, guint32 *counts)
{
  guint32 n_codes = MIN (self->n_codes, BYTES);
  guint32 n_known = 0;

  for (guint32 code = 0; code < n_codes; code++)
    {
      guint32 by = lanes[0][code] + lanes[1][code] + lanes[2][code] + lanes[3][code];

      n_known += by;
      if (by > 0)
        count_code (self, code, by, counts);
    }
  counts[PIONEER_ORDINAL_NOT_STATED] += (guint32) n - n_known;
}

static void
count_bytes (const PioneerColumn *self, const guint32 *documents, gsize n, guint32 *counts)
{
  guint32 first = self->entry.first;
  guint32 span = self->entry.last - first;
  const guint8 *codes = self->codes;
  guint32 lanes[LANES][BYTES];
  gsize i = 0;

  memset (lanes, 0, sizeof lanes);
  for (; i + LANES <= n; i += LANES)
    {
      lanes[0][codes[MIN (documents[i] - first, span)]]++;
      lanes[1][codes[MIN (documents[i + 1] - first, span)]]++;
      lanes[2][codes[MIN (documents[i + 2] - first, span)]]++;
      lanes[3][codes[MIN (documents[i + 3] - first, span)]]++;
    }
  for (; i < n; i++)
    lanes[0][codes[MIN (documents[i] - first, span)]]++;

  add_lanes (self, lanes, n, counts);
}

/* A count that was just written can't be read again at once, and alike documents stand together: so neighbours count in different lanes. */
static void
count_in_lanes (const PioneerColumn *self, const guint32 *documents, gsize n, guint32 *counts)
{
  Reader reader = { .column = self };
  guint32 lanes[LANES][LANE_CODES];
  guint32 codes[BATCH];

  for (guint i = 0; i < LANES; i++)
    memset (lanes[i], 0, self->n_codes * sizeof (guint32));

  for (gsize i = 0; i < n; i += BATCH)
    {
      gsize n_codes = MIN (n - i, BATCH);
      gsize j = 0;

      read_codes (&reader, documents + i, n_codes, codes);
      for (; j + LANES <= n_codes; j += LANES)
        {
          lanes[0][codes[j]]++;
          lanes[1][codes[j + 1]]++;
          lanes[2][codes[j + 2]]++;
          lanes[3][codes[j + 3]]++;
        }
      for (; j < n_codes; j++)
        lanes[0][codes[j]]++;
    }

  for (guint32 code = 0; code < self->n_codes; code++)
    {
      guint32 by = lanes[0][code] + lanes[1][code] + lanes[2][code] + lanes[3][code];

      if (by > 0)
        count_code (self, code, by, counts);
    }
}

/* For the same reason, four that are alike are counted at once. */
static void
count_codes (const guint32 *codes, gsize n, guint32 *counts)
{
  gsize i = 0;

  for (; i + 4 <= n; i += 4)
    {
      guint32 code = codes[i];

      if (((code ^ codes[i + 1]) | (code ^ codes[i + 2]) | (code ^ codes[i + 3])) == 0)
        {
          counts[code] += 4;
          continue;
        }
      counts[code]++;
      counts[codes[i + 1]]++;
      counts[codes[i + 2]]++;
      counts[codes[i + 3]]++;
    }
  for (; i < n; i++)
    counts[codes[i]]++;
}

/* Each list is looked at once, however many documents have it. */
static void
count_by_code (const PioneerColumn *self, const guint32 *documents, gsize n, guint32 *counts)
{
  Reader reader = { .column = self };
  g_autofree guint32 *by_code = self->entry.n_lists > 0 ? g_new0 (guint32, self->n_codes) : NULL;
  guint32 codes[BATCH];

  for (gsize i = 0; i < n; i += BATCH)
    {
      gsize n_codes = MIN (n - i, BATCH);

      read_codes (&reader, documents + i, n_codes, codes);
      count_codes (codes, n_codes, by_code != NULL ? by_code : counts);
    }

  for (guint32 code = 0; by_code != NULL && code < self->n_codes; code++)
    if (by_code[code] > 0)
      count_code (self, code, by_code[code], counts);
}

/* Lists are put aside first, since which codes are lists can't be guessed. */
static void
count_one_by_one (const PioneerColumn *self, const guint32 *documents, gsize n, guint32 *counts)
{
  Reader reader = { .column = self };
  guint32 codes[BATCH];
  guint32 lists[BATCH];

  for (gsize i = 0; i < n; i += BATCH)
    {
      gsize n_codes = MIN (n - i, BATCH);
      gsize n_single = 0;
      gsize n_lists = 0;

      read_codes (&reader, documents + i, n_codes, codes);
      for (gsize j = 0; j < n_codes; j++)
        {
          guint32 code = codes[j];

          codes[n_single] = lists[n_lists] = code;
          n_single += code < self->entry.n_ordinals;
          n_lists += code >= self->entry.n_ordinals;
        }
      count_codes (codes, n_single, counts);
      for (gsize j = 0; j < n_lists; j++)
        count_list (self, lists[j], 1, counts);
    }
}

void
pioneer_column_count (const PioneerColumn *self, const guint32 *documents, gsize n, guint32 *counts)
{
  if (self->entry.form == PIONEER_COLUMN_DENSE && self->entry.width == 1 && n >= BYTES)
    count_bytes (self, documents, n, counts);
  else if (self->n_codes <= LANE_CODES && n / LANES >= self->n_codes)
    count_in_lanes (self, documents, n, counts);
  else if (self->entry.n_lists == 0 || n >= self->n_codes)
    count_by_code (self, documents, n, counts);
  else
    count_one_by_one (self, documents, n, counts);
}

static inline guint32
has_bit (const guint64 *bits, guint32 i)
{
  return (guint32) (bits[i / 64] >> (i % 64)) & 1;
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
chooser_init (Chooser *self, const PioneerColumn *column, const guint64 *wanted, gsize n)
{
  self->column = column;
  self->wanted = wanted;
  self->wanted_codes = find_wanted_codes (column, wanted, n);
  self->bits = column->entry.n_lists == 0 ? wanted : self->wanted_codes;
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

gsize
pioneer_column_keep (const PioneerColumn *self, const guint64 *wanted, guint32 *documents, gsize n)
{
  Chooser chooser;
  Reader reader = { .column = self };
  guint32 codes[BATCH];
  gsize kept = 0;

  chooser_init (&chooser, self, wanted, n);
  for (gsize i = 0; i < n; i += BATCH)
    {
      gsize n_codes = MIN (n - i, BATCH);

      read_codes (&reader, documents + i, n_codes, codes);
      kept += keep_wanted (&chooser, documents + i, codes, n_codes, documents + kept);
    }
  g_free (chooser.wanted_codes);

  return kept;
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
pioneer_column_select (const PioneerColumn *self, const guint64 *wanted, guint32 first, guint32 last, guint64 *words)
{
  Chooser chooser;
  Reader reader = { .column = self };
  guint32 documents[BATCH];
  guint32 codes[BATCH];

  if (first >= last)
    return;

  chooser_init (&chooser, self, wanted, last - first);
  for (guint64 i = first; i < last; i += BATCH)
    {
      gsize n = MIN (last - i, BATCH);

      for (gsize j = 0; j < n; j++)
        documents[j] = (guint32) (i + j);
      read_codes (&reader, documents, n, codes);
      for (gsize j = 0; j < n; j += 64)
        words[(i - first + j) / 64] |= find_word (&chooser, codes + j, MIN (n - j, 64));
    }
  g_free (chooser.wanted_codes);
}
