/* pioneer-catalogue-load.c - Loading catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-private.h"

#include "pioneer-catalogue-builder.h"
#include "pioneer-catalogue-builder-private.h"
#include "pioneer-catalogue-compile.h"
#include "pioneer-compiled-open-private.h"
#include "pioneer-shipped.h"

/* As in data/pioneer-shipped.gresource.xml. */
#define SHIPPED_FOLDER "/libpioneer/shipped"

static gboolean
add_shipped_file (PioneerCatalogueBuilder *builder, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (SHIPPED_FOLDER, "/", name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (_pioneer_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes != NULL && pioneer_catalogue_builder_add_bytes (builder, bytes, name, error);
}

/**
 * pioneer_catalogue_builder_add_shipped:
 * @self: a catalogue builder
 * @error: return location for an error, or %NULL
 *
 * Adds the catalogue that comes with the library, the layer `shipped`: England's Integrated Care Pilots of 2009 and Integration
 * Pioneers of 2013.
 *
 * Fails only where the library was damaged, since what is shipped is part of it.
 *
 * Returns: whether it was added
 */
gboolean
pioneer_catalogue_builder_add_shipped (PioneerCatalogueBuilder *self, GError **error)
{
  g_auto (GStrv) names = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);

  names = g_resource_enumerate_children (_pioneer_get_resource (), SHIPPED_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (!add_shipped_file (self, names[i], error))
      return FALSE;

  return names != NULL;
}

/**
 * pioneer_catalogue_load_shipped:
 * @error: return location for an error, or %NULL
 *
 * Loads the catalogue that comes with the library: England's Integrated Care Pilots of 2009 and Integration Pioneers of 2013. It needs no
 * file.
 *
 * Fails only where the library was damaged, since what is shipped is part of it.
 *
 * Returns: (transfer full): the catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_load_shipped (GError **error)
{
  g_autoptr (PioneerCatalogueBuilder) builder = pioneer_catalogue_builder_new ();
  g_autoptr (PioneerLayers) layers = NULL;
  g_autoptr (PioneerStore) store = NULL;

  if (!pioneer_catalogue_builder_add_shipped (builder, error))
    return NULL;

  store = pioneer_catalogue_builder_build_unchecked (builder);
  layers = pioneer_catalogue_builder_get_layers (builder);

  return pioneer_catalogue_new (store, layers);
}

/**
 * pioneer_catalogue_load:
 * @file: a catalogue in JSON or JSON Lines, or a compiled one
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Loads a catalogue from one file. [class@Pioneer.CatalogueBuilder] layers several, and can load what is right of a file that has
 * errors. A compiled catalogue is told by what it begins with, and is opened as [func@Pioneer.Catalogue.open] does.
 *
 * Fails with %PIONEER_ERROR_PARSE, %PIONEER_ERROR_INVALID or %PIONEER_ERROR_LIMIT where the file is not a valid catalogue, with
 * %PIONEER_ERROR_DAMAGED or %PIONEER_ERROR_OTHER_FORMAT where it is a compiled one that can't be used, and with a #GIOError where it
 * can't be read.
 *
 * Returns: (transfer full): the catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_load (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerCatalogueBuilder) builder = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (pioneer_compiled_probe (file, cancellable))
    return pioneer_catalogue_open (file, error);

  builder = pioneer_catalogue_builder_new ();
  if (!pioneer_catalogue_builder_add_file (builder, file, cancellable, error))
    return NULL;

  return pioneer_catalogue_builder_build (builder, error);
}

static void
load_in_thread (GTask *task, G_GNUC_UNUSED gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  PioneerCatalogue *catalogue = pioneer_catalogue_load (task_data, cancellable, &error);

  if (catalogue != NULL)
    g_task_return_pointer (task, catalogue, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_catalogue_load_async:
 * @file: a catalogue in JSON or JSON Lines
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (nullable): what to call when it is loaded
 * @user_data: data for the callback
 *
 * Loads a catalogue from one file, in a thread of its own. See [func@Pioneer.Catalogue.load].
 */
void
pioneer_catalogue_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_catalogue_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * pioneer_catalogue_load_finish:
 * @result: the result that the callback got
 * @error: return location for an error, or %NULL
 *
 * Ends the loading of a catalogue. Fails as [func@Pioneer.Catalogue.load] does, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full): the catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
