/* pioneer-sorter-private.h - The first of all records found, by a field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-plan-private.h"
#include "pioneer-searcher-private.h"

G_BEGIN_DECLS

typedef struct _PioneerSorter PioneerSorter;

/* Keeps as many as are wanted. NULL with an error where records can't be sorted by that. */
PioneerSorter *pioneer_sorter_new (PioneerSearcher *searcher, const char *field, gboolean descending, guint wanted, GError **error);
void pioneer_sorter_free (PioneerSorter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerSorter, pioneer_sorter_free)

void pioneer_sorter_add (PioneerSorter *self, const guint32 *documents, gsize n);
/* Fills hits, without scores, in their order; returns how many. Nothing can be added any longer. */
guint pioneer_sorter_finish (PioneerSorter *self, PioneerHit *hits);

G_END_DECLS
