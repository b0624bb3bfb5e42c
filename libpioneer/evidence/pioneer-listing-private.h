/* pioneer-listing-private.h - What sources list, and how many that makes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

#define PIONEER_NOT_COUNTABLE (-1.0)

typedef struct
{
  const char *source;    /* whose list it is; NULL where all sources are taken together */
  GHashTable *items;     /* slug -> double: how many it stands for, or PIONEER_NOT_COUNTABLE */
  GPtrArray *statements; /* const PioneerStatementData: those that list them */
  double total;          /* or PIONEER_NOT_COUNTABLE, where a group of unknown number or a partner of unknown type is among them */
} PioneerListing;

/* What is listed of that of which a statement gives the number: the partners of a site, all or of a type, by source;
 * the selected sites of a programme, by source; the members of a group, of all sources. To be asked once the shown
 * statements are marked. (transfer full) */
GPtrArray *pioneer_listings_for (PioneerStore *store, const PioneerStatementData *count);

G_END_DECLS
