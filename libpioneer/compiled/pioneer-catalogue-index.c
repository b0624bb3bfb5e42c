/* pioneer-catalogue-index.c - The index that a catalogue is searched by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-private.h"
#include "pioneer-index-private.h"

/* What is opened brings its index with it; of any other catalogue it is made when it is first searched. */
static GBytes *
get_bytes (PioneerCatalogue *self, GCancellable *cancellable, GError **error)
{
  PioneerIndexSlot *slot = pioneer_catalogue_get_index_slot (self);

  if (slot->bytes == NULL)
    slot->bytes = pioneer_index_build (pioneer_catalogue_get_store (self), cancellable, error);

  return slot->bytes;
}

static PioneerIndex *
make_index (PioneerCatalogue *self, GCancellable *cancellable, GError **error)
{
  GBytes *bytes = get_bytes (self, cancellable, error);

  return bytes != NULL ? pioneer_index_new (bytes, error) : NULL;
}

gboolean
pioneer_catalogue_dup_index_bytes (PioneerCatalogue *self, GBytes **bytes, GCancellable *cancellable, GError **error)
{
  PioneerIndexSlot *slot = pioneer_catalogue_get_index_slot (self);

  g_mutex_lock (&slot->lock);
  *bytes = get_bytes (self, cancellable, error);
  if (*bytes != NULL)
    g_bytes_ref (*bytes);
  g_mutex_unlock (&slot->lock);

  return *bytes != NULL;
}

PioneerIndex *
pioneer_catalogue_get_index (PioneerCatalogue *self, GCancellable *cancellable, GError **error)
{
  PioneerIndexSlot *slot = pioneer_catalogue_get_index_slot (self);
  PioneerIndex *index = g_atomic_pointer_get (&slot->index);

  if (index != NULL)
    return index;

  g_mutex_lock (&slot->lock);
  index = g_atomic_pointer_get (&slot->index);
  if (index == NULL)
    {
      index = make_index (self, cancellable, error);
      g_atomic_pointer_set (&slot->index, index);
    }
  g_mutex_unlock (&slot->lock);

  return index;
}

void
pioneer_index_slot_init (PioneerIndexSlot *self)
{
  g_mutex_init (&self->lock);
}

gpointer
pioneer_index_slot_share (PioneerIndexSlot *self, gpointer shared, GDestroyNotify free_shared)
{
  g_mutex_lock (&self->lock);
  if (self->shared == NULL)
    {
      self->free_shared = free_shared;
      g_atomic_pointer_set (&self->shared, g_steal_pointer (&shared));
    }
  g_mutex_unlock (&self->lock);
  g_clear_pointer (&shared, free_shared);

  return self->shared;
}

void
pioneer_index_slot_clear (PioneerIndexSlot *self)
{
  if (self->shared != NULL)
    self->free_shared (self->shared);
  g_clear_pointer (&self->index, pioneer_index_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_mutex_clear (&self->lock);
}
