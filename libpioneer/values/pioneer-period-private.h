/* pioneer-period-private.h - Periods as plain data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "pioneer-datum-private.h"

G_BEGIN_DECLS

/* Reads 2013, 2013-05, 2013-11-01, A/B, A/.., ../B, A/P2Y, P2Y6M, P8W. Years 1000 to 2999; impossible dates, an end before its
 * start and empty durations are errors, whose message says what was found and what was expected. */
gboolean pioneer_period_data_parse (const char *text, PioneerPeriodData *period, GError **error);

void pioneer_period_data_write (const PioneerPeriodData *period, GString *out);

/* For people: "1 November 2013", "May 2013", "April 2009 to March 2011", "from July 2013", "2 years from 1 April 2009". English. */
void pioneer_period_data_display (const PioneerPeriodData *period, GString *out);

gboolean pioneer_period_data_equal (const PioneerPeriodData *a, const PioneerPeriodData *b);

/* By earliest day, then latest day, then precision; durations alone come last, by length. */
int pioneer_period_data_compare (const PioneerPeriodData *a, const PioneerPeriodData *b);

/* First and last day that the period allows, as days of the Julian calendar of GDate; FALSE where that end is open or unknown. */
gboolean pioneer_period_data_first_day (const PioneerPeriodData *period, guint32 *day);
gboolean pioneer_period_data_last_day (const PioneerPeriodData *period, guint32 *day);

/* One allows the other: 2013 and 2013-11-01. */
gboolean pioneer_period_data_agrees (const PioneerPeriodData *a, const PioneerPeriodData *b);

G_END_DECLS
