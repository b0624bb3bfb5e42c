/* pioneer-search-list-private.h - All records that a query finds, without scores
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Their places in the store, ascending, with widening by the vocabulary. Fails as pioneer_search_run() does. (transfer full)
 * (element-type guint32) */
GArray *pioneer_search_list (PioneerCatalogue *catalogue, PioneerQuery *query, GCancellable *cancellable, GError **error);

G_END_DECLS
