/* pioneer-column-codes.c - Reading the codes of many documents
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-format-private.h"

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
read_sparse (PioneerColumnReader *self, const guint32 *documents, gsize n, guint32 *codes)
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

void
pioneer_column_read_codes (PioneerColumnReader *self, const guint32 *documents, gsize n, guint32 *codes)
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
