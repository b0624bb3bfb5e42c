/* pioneer-layer.c - What the heads of a catalogue's files say of its layers
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-layer-private.h"

#include <string.h>

struct _PioneerLayers
{
  gatomicrefcount refs;
  GStringChunk *texts;
  PioneerLayer *layers;
  guint n_layers;
};

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (((const PioneerLayer *) a)->name, ((const PioneerLayer *) b)->name);
}

static const char *
keep (PioneerLayers *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->texts, text) : NULL;
}

PioneerLayers *
pioneer_layers_new (const PioneerLayer *layers, guint n_layers)
{
  PioneerLayers *self = g_new0 (PioneerLayers, 1);

  g_atomic_ref_count_init (&self->refs);
  self->texts = g_string_chunk_new (256);
  self->layers = g_new0 (PioneerLayer, MAX (n_layers, 1));
  self->n_layers = n_layers;

  for (guint i = 0; i < n_layers; i++)
    {
      self->layers[i].name = keep (self, layers[i].name);
      self->layers[i].title = keep (self, layers[i].title);
      self->layers[i].licence = keep (self, layers[i].licence);
    }
  if (n_layers > 1)
    qsort (self->layers, n_layers, sizeof *self->layers, compare);

  return self;
}

PioneerLayers *
pioneer_layers_ref (PioneerLayers *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
pioneer_layers_unref (PioneerLayers *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_string_chunk_free (self->texts);
  g_free (self->layers);
  g_free (self);
}

const PioneerLayer *
pioneer_layers_find (const PioneerLayers *self, const char *name)
{
  for (guint i = 0; i < self->n_layers; i++)
    if (strcmp (self->layers[i].name, name) == 0)
      return &self->layers[i];

  return NULL;
}
