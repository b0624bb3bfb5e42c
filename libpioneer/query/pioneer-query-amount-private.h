/* pioneer-query-amount-private.h - Amounts as people write them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-datum-private.h"

G_BEGIN_DECLS

/* Besides the notation of the JSON format: 200,000, 200k, £1m, 2 million people, 1week, 8 weeks, -5%, −5. The multiplier is 1000 of 200k and
 * 1 where there is none. The error is that of pioneer_quantity_data_parse(). */
gboolean pioneer_query_amount_read (const char *text, PioneerQuantityData *quantity, double *multiplier, GError **error);

G_END_DECLS
