/* search-walk.h - Everything that comes of a search
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer.h"

G_BEGIN_DECLS

/* Searches, by relevance and sorted, and looks at matches, snippets, explanations, facets, widenings and suggestions. What fails must say so in an
 * error of the library. */
void search_walk (PioneerCatalogue *catalogue, PioneerQuery *query);

G_END_DECLS
