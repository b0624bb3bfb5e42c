/* pioneer-results-private.h - What a search finds, for those who make it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-bind-private.h"
#include "pioneer-query-private.h"
#include "pioneer-results.h"

G_BEGIN_DECLS

/* What is asked for. */
typedef struct
{
  PioneerQuery *query;
  const PioneerQueryNode *root; /* of the query */
  gboolean widening;
  guint offset;
  guint limit;
  char *sort; /* NULL for relevance */
  gboolean descending;
  char *facets; /* names, one after the other, each with its zero; NULL where there are none */
  guint n_facets;
} PioneerRequest;

PioneerRequest *pioneer_request_copy (const PioneerRequest *self);
void pioneer_request_clear (PioneerRequest *self);
void pioneer_request_free (PioneerRequest *self);

PioneerResults *
pioneer_results_run (const PioneerRequest *request, PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error);

/* For matches, which hold their results. */
const PioneerBound *pioneer_results_get_bound (PioneerResults *self);
const PioneerHit *pioneer_results_get_hit (PioneerResults *self, guint position);

G_END_DECLS
