/* pioneer-layer-private.h - What the heads of a catalogue's files say of its layers
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where files of one layer differ in title or licence, the first in byte order stands. */
typedef struct
{
  const char *name;
  const char *title;   /* or NULL */
  const char *licence; /* or NULL */
} PioneerLayer;

/* The layers of a catalogue in byte order of their names. Immutable, counted. */
typedef struct _PioneerLayers PioneerLayers;

PioneerLayers *pioneer_layers_new (const PioneerLayer *layers, guint n_layers);
PioneerLayers *pioneer_layers_ref (PioneerLayers *self);
void pioneer_layers_unref (PioneerLayers *self);
/* NULL where there is none of that name. */
const PioneerLayer *pioneer_layers_find (const PioneerLayers *self, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerLayers, pioneer_layers_unref)

G_END_DECLS
