/* pioneer-catalogue-open.c - Catalogues from files that open at once
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-compile.h"

#include "pioneer-catalogue-private.h"
#include "pioneer-compiled-open-private.h"
#include "pioneer-compiled-store-private.h"

/* Takes the store; NULL is where it couldn't be opened. */
static PioneerCatalogue *
make_catalogue (PioneerStore *opened)
{
  g_autoptr (PioneerStore) store = opened;
  g_autoptr (PioneerLayers) layers = NULL;
  PioneerCatalogue *catalogue;

  if (store == NULL)
    return NULL;

  layers = pioneer_compiled_store_make_layers (store);
  catalogue = pioneer_catalogue_new (store, layers);
  pioneer_catalogue_get_index_slot (catalogue)->bytes = pioneer_compiled_store_get_index (store);

  return catalogue;
}

/**
 * pioneer_catalogue_open:
 * @file: a file that [method@Pioneer.Catalogue.compile] wrote
 * @error: return location for an error, or %NULL
 *
 * Opens a compiled catalogue. That takes the same time and memory whatever its size: the file is mapped, and each record is read from it
 * when it is first asked for. The file must not be changed as long as the catalogue is in use; replacing it by another, as
 * [method@Pioneer.Catalogue.compile] does, does no harm.
 *
 * Only what the whole file rests on is checked here; of what is damaged elsewhere, what can be read safely is given, and
 * [method@Pioneer.Catalogue.get_damage] tells. [func@Pioneer.Catalogue.check_file] checks all.
 *
 * Fails with %PIONEER_ERROR_DAMAGED where the file is not as it was made, with %PIONEER_ERROR_OTHER_FORMAT where it was made by another
 * version of the library or for another kind of machine, with %PIONEER_ERROR_PARSE where it is no compiled catalogue, and with a
 * #GIOError where it can't be read.
 *
 * Returns: (transfer full): the catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_open (GFile *file, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return make_catalogue (pioneer_compiled_open (file, error));
}

/**
 * pioneer_catalogue_open_path:
 * @path: (type filename): the path of a file that [method@Pioneer.Catalogue.compile] wrote
 * @error: return location for an error, or %NULL
 *
 * Opens a compiled catalogue by the path of its file, as [func@Pioneer.Catalogue.open] does, and fails as that does. A program that uses
 * #GFile for nothing else is spared what GIO makes ready for it, which takes longer than opening a catalogue and searching it.
 *
 * Returns: (transfer full): the catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_open_path (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return make_catalogue (pioneer_compiled_open_path (path, error));
}

/**
 * pioneer_catalogue_check_file:
 * @file: a file that [method@Pioneer.Catalogue.compile] wrote
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error, or %NULL
 *
 * Checks all of a compiled catalogue: the checksum of every section, every record and statement and their order, the ways between them,
 * and the index.
 *
 * Fails as [func@Pioneer.Catalogue.open] does, with %PIONEER_ERROR_DAMAGED where anything in the file is not as it was made: the message says
 * in which section and where. Fails with %G_IO_ERROR_CANCELLED where it was cancelled.
 *
 * Returns: whether all is well
 */
gboolean
pioneer_catalogue_check_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerStore) store = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  store = pioneer_compiled_open (file, error);

  return store != NULL && pioneer_compiled_store_check (store, cancellable, error);
}

/**
 * pioneer_catalogue_get_damage:
 * @self: a catalogue
 *
 * Tells whether anything was found to be damaged in the file that the catalogue was opened from, of what has been read of it so far.
 *
 * Returns: (transfer none) (nullable): what is damaged, where, and what to do; %NULL where nothing was found
 */
const char *
pioneer_catalogue_get_damage (PioneerCatalogue *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  return g_atomic_pointer_get (&pioneer_catalogue_get_store (self)->damage);
}
