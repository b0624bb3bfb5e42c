/* pioneer-locale-private.h - Numbers and dates as languages write them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-chart-private.h"
#include "pioneer-datum-private.h"

G_BEGIN_DECLS

/* Finite numbers only. */
void pioneer_locale_append_number (PioneerLocale locale, double number, GString *out);
/* Words and units stay English, as do comparators. */
void pioneer_locale_append_quantity (PioneerLocale locale, const PioneerQuantityData *quantity, GString *out);
void pioneer_locale_append_date (PioneerLocale locale, const PioneerDateData *date, GString *out);
void pioneer_locale_append_period (PioneerLocale locale, const PioneerPeriodData *period, GString *out);
/* A text with numbers as English writes them. */
void pioneer_locale_append_figures (PioneerLocale locale, const char *text, GString *out);

G_END_DECLS
