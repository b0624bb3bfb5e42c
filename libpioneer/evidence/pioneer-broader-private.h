/* pioneer-broader-private.h - A concept and the terms that contain it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* The concept's own slug, then those of its broader terms, nearest first, each once; the slugs belong to the store.
 * Concepts that the store doesn't know, and circles, do no harm. */
GPtrArray *pioneer_broader_all (PioneerStore *store, const char *concept);

/* Whether a concept is another, or falls under it. */
gboolean pioneer_broader_within (PioneerStore *store, const char *concept, const char *other);

G_END_DECLS
