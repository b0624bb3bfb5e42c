/* pioneer-catalogue-private.h - Catalogues, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-catalogue.h"
#include "pioneer-layer-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Takes references of its own. */
PioneerCatalogue *pioneer_catalogue_new (PioneerStore *store, PioneerLayers *layers);
PioneerStore *pioneer_catalogue_get_store (PioneerCatalogue *self);
PioneerLayers *pioneer_catalogue_get_layers (PioneerCatalogue *self);

typedef struct _PioneerIndex PioneerIndex;

/* The index that the catalogue is searched by: of a compiled file, what stands in it; else it is made at first use, which takes a while, and
 * kept. NULL where it was cancelled or what the file has is damaged. (transfer none) */
PioneerIndex *pioneer_catalogue_get_index (PioneerCatalogue *self, GCancellable *cancellable, GError **error);

/* The bytes of that index, to be written to a file; FALSE where that fails. (transfer full) */
gboolean pioneer_catalogue_dup_index_bytes (PioneerCatalogue *self, GBytes **bytes, GCancellable *cancellable, GError **error);

/* For it, in each catalogue. */
typedef struct
{
  GMutex lock;         /* guards the making of all that follows */
  PioneerIndex *index; /* or NULL */
  GBytes *bytes;       /* what it is a view of: of the compiled file, or made; or NULL */
  gpointer shared;     /* what all searches share; set atomically, once */
  GDestroyNotify free_shared;
} PioneerIndexSlot;

void pioneer_index_slot_init (PioneerIndexSlot *self);
void pioneer_index_slot_clear (PioneerIndexSlot *self);
/* Keeps what all searches share, unless there is some, and returns what is kept. (transfer none) */
gpointer pioneer_index_slot_share (PioneerIndexSlot *self, gpointer shared, GDestroyNotify free_shared);
PioneerIndexSlot *pioneer_catalogue_get_index_slot (PioneerCatalogue *self);

G_END_DECLS
