/* pioneer-period-days-private.h - The days that a period is made of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-datum-private.h"

G_BEGIN_DECLS

#define PIONEER_YEAR_FIRST 1000
#define PIONEER_YEAR_LAST  2999

/* No duration is longer, so that the end of a period stays within what GDate can count. */
#define PIONEER_PERIOD_YEARS_MOST 2000

/* Days of the Julian calendar of GDate, both included. */
typedef struct
{
  guint32 first;
  guint32 last;
} PioneerDays;

/* The days on which the period may start, and those on which it may end; a duration alone has none. */
void pioneer_period_days_ends (const PioneerPeriodData *period, PioneerDays *start, PioneerDays *end);

/* In seconds, so that months and years of mean length are whole numbers. 0 without a duration. */
gint64 pioneer_period_days_length (const PioneerPeriodData *period);

G_END_DECLS
