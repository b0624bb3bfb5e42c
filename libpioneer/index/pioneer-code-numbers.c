/* pioneer-code-numbers.c - Numbers for pairs of a frequency and a number of places, by term
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

static guint32
pair_of (PioneerIndexCode code)
{
  return code.frequency * 256u + code.n_places;
}

/* What a pair has when it isn't common with a term. */
static guint32
usual_number (const PioneerCodeNumbers *self, guint32 pair)
{
  return self->draft->code_numbers[pair] + PIONEER_COMMON_CODES;
}

static void
make_common (PioneerCodeNumbers *self, const PioneerIndexCode *codes, guint n)
{
  for (guint i = 0; i < PIONEER_COMMON_CODES; i++)
    self->numbers[pair_of (self->common[i])] = usual_number (self, pair_of (self->common[i]));
  memset (self->common, 0, sizeof self->common);
  memcpy (self->common, codes, n * sizeof *codes);
  for (guint i = 0; i < n; i++)
    self->numbers[pair_of (codes[i])] = i;
}

PioneerCodeNumbers *
pioneer_code_numbers_new (const PioneerIndexDraft *draft)
{
  PioneerCodeNumbers *self = g_new0 (PioneerCodeNumbers, 1);

  self->draft = draft;
  self->numbers = g_new (guint32, 256 * 256);
  self->counts = g_new0 (guint32, 256 * 256);
  self->counted = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 pair = 0; pair < 256 * 256; pair++)
    self->numbers[pair] = usual_number (self, pair);

  return self;
}

void
pioneer_code_numbers_free (PioneerCodeNumbers *self)
{
  g_free (self->numbers);
  g_free (self->counts);
  g_array_unref (self->counted);
  g_free (self);
}

void
pioneer_code_numbers_begin (PioneerCodeNumbers *self)
{
  const PioneerIndexCode *codes = (const PioneerIndexCode *) (gconstpointer) self->draft->codes->data;

  if (memcmp (self->common, codes, sizeof self->common) != 0)
    make_common (self, codes, PIONEER_COMMON_CODES);
}

void
pioneer_code_numbers_count (PioneerCodeNumbers *self, guint frequency, guint n_places)
{
  guint32 pair = frequency * 256 + n_places;

  if (self->counts[pair]++ == 0)
    g_array_append_val (self->counted, pair);
}

void
pioneer_code_numbers_choose (PioneerCodeNumbers *self)
{
  PioneerIndexCode common[PIONEER_COMMON_CODES];
  guint n = MIN (self->counted->len, PIONEER_COMMON_CODES);

  g_array_sort_with_data (self->counted, pioneer_compare_by_count, self->counts);
  for (guint i = 0; i < n; i++)
    {
      guint32 pair = g_array_index (self->counted, guint32, i);

      common[i] = (PioneerIndexCode){ (guint8) (pair / 256), (guint8) (pair % 256) };
    }
  make_common (self, common, n);

  for (guint i = 0; i < self->counted->len; i++)
    self->counts[g_array_index (self->counted, guint32, i)] = 0;
  g_array_set_size (self->counted, 0);
}
