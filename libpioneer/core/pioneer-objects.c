/* pioneer-objects.c - The living objects of a store, each standing for a piece of its data
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-store-private.h"

/* Objects keep their store alive, so the store can only know them weakly. */
typedef struct
{
  GWeakRef ref;
  gpointer object; /* for comparing only: it may be dying */
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_weak_ref_clear (&entry->ref);
  g_free (entry);
}

GHashTable *
pioneer_objects_new (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, entry_free);
}

static void
remember (PioneerStore *self, gconstpointer data, gpointer object)
{
  Entry *entry = g_new0 (Entry, 1);

  g_weak_ref_init (&entry->ref, object);
  entry->object = object;
  g_hash_table_replace (self->objects, (gpointer) data, entry);
}

gpointer
pioneer_store_object (PioneerStore *self, gconstpointer data, PioneerObjectMaker maker, gconstpointer context)
{
  gpointer object = NULL;
  Entry *entry;

  g_mutex_lock (&self->lock);

  entry = g_hash_table_lookup (self->objects, data);
  if (entry != NULL)
    object = g_weak_ref_get (&entry->ref);
  if (object == NULL)
    {
      object = maker (self, data, context);
      remember (self, data, object);
    }

  g_mutex_unlock (&self->lock);

  return object;
}

void
pioneer_store_forget (PioneerStore *self, gconstpointer data, gpointer object)
{
  Entry *entry;

  g_mutex_lock (&self->lock);

  /* While this object was dying, another thread may have asked for the data and got a new one. */
  entry = g_hash_table_lookup (self->objects, data);
  if (entry != NULL && entry->object == object)
    g_hash_table_remove (self->objects, data);

  g_mutex_unlock (&self->lock);
}
