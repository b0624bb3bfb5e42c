/* pioneer-column-count.c - Counting documents by their values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

#include <string.h>

/* Up to so many codes are counted in several lanes. */
#define LANES      4
#define LANE_CODES 1024

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
  PioneerColumnReader reader = { .column = self };
  guint32 lanes[LANES][LANE_CODES];
  guint32 codes[PIONEER_COLUMN_BATCH];

  for (guint i = 0; i < LANES; i++)
    memset (lanes[i], 0, self->n_codes * sizeof (guint32));

  for (gsize i = 0; i < n; i += PIONEER_COLUMN_BATCH)
    {
      gsize n_codes = MIN (n - i, PIONEER_COLUMN_BATCH);
      gsize j = 0;

      pioneer_column_read_codes (&reader, documents + i, n_codes, codes);
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
  PioneerColumnReader reader = { .column = self };
  g_autofree guint32 *by_code = self->entry.n_lists > 0 ? g_new0 (guint32, self->n_codes) : NULL;
  guint32 codes[PIONEER_COLUMN_BATCH];

  for (gsize i = 0; i < n; i += PIONEER_COLUMN_BATCH)
    {
      gsize n_codes = MIN (n - i, PIONEER_COLUMN_BATCH);

      pioneer_column_read_codes (&reader, documents + i, n_codes, codes);
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
  PioneerColumnReader reader = { .column = self };
  guint32 codes[PIONEER_COLUMN_BATCH];
  guint32 lists[PIONEER_COLUMN_BATCH];

  for (gsize i = 0; i < n; i += PIONEER_COLUMN_BATCH)
    {
      gsize n_codes = MIN (n - i, PIONEER_COLUMN_BATCH);
      gsize n_single = 0;
      gsize n_lists = 0;

      pioneer_column_read_codes (&reader, documents + i, n_codes, codes);
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
