/* pioneer-run-rows-private.h - What is done to rows of bounds, many windows at a time
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Loops of a fixed length over rows that don't overlap are what compilers turn into vector instructions. Rows of units go on to a multiple of this. */
#define PIONEER_RUN_STEP 16

static inline void
pioneer_run_row_add (guint16 *restrict sum, const guint16 *restrict row, gsize n)
{
  for (gsize i = 0; i < n; i += PIONEER_RUN_STEP, sum += PIONEER_RUN_STEP, row += PIONEER_RUN_STEP)
    for (guint j = 0; j < PIONEER_RUN_STEP; j++)
      sum[j] = (guint16) (sum[j] + row[j]);
}

/* All of them must be there. */
static inline void
pioneer_run_row_add_required (guint16 *restrict sum, const guint16 *restrict row, gsize n)
{
  for (gsize i = 0; i < n; i += PIONEER_RUN_STEP, sum += PIONEER_RUN_STEP, row += PIONEER_RUN_STEP)
    for (guint j = 0; j < PIONEER_RUN_STEP; j++)
      sum[j] = (guint16) ((sum[j] + row[j]) & (0 - ((sum[j] != 0) & (row[j] != 0))));
}

static inline void
pioneer_run_row_raise (guint16 *restrict highest, const guint16 *restrict row, gsize n)
{
  for (gsize i = 0; i < n; i += PIONEER_RUN_STEP, highest += PIONEER_RUN_STEP, row += PIONEER_RUN_STEP)
    for (guint j = 0; j < PIONEER_RUN_STEP; j++)
      highest[j] = MAX (highest[j], row[j]);
}

/* Of bytes, which end where they end. */
static inline void
pioneer_run_bytes_raise (guint8 *restrict highest, const guint8 *restrict row, gsize n)
{
  gsize i;

  for (i = 0; i + PIONEER_RUN_STEP <= n; i += PIONEER_RUN_STEP, highest += PIONEER_RUN_STEP, row += PIONEER_RUN_STEP)
    for (guint j = 0; j < PIONEER_RUN_STEP; j++)
      highest[j] = MAX (highest[j], row[j]);
  for (guint j = 0; i + j < n; j++)
    highest[j] = MAX (highest[j], row[j]);
}

static inline guint16
pioneer_run_scale_byte (guint8 bound, guint16 factor)
{
  return (guint16) (((guint32) (guint16) (bound << 8) * factor >> 16) + (bound != 0));
}

/* 256ths of the factor, rounded up. */
static inline void
pioneer_run_row_scale (guint16 *restrict row, const guint8 *restrict bounds, gsize n, guint16 factor)
{
  gsize i;

  for (i = 0; i + PIONEER_RUN_STEP <= n; i += PIONEER_RUN_STEP, row += PIONEER_RUN_STEP, bounds += PIONEER_RUN_STEP)
    for (guint j = 0; j < PIONEER_RUN_STEP; j++)
      row[j] = pioneer_run_scale_byte (bounds[j], factor);
  for (guint j = 0; i + j < n; j++)
    row[j] = pioneer_run_scale_byte (bounds[j], factor);
}

G_END_DECLS
