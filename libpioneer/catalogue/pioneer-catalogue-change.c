/* pioneer-catalogue-change.c - Catalogues made from other catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-private.h"

#include "pioneer-choice-private.h"
#include "pioneer-store-edit-private.h"

static PioneerCatalogue *
take_store (PioneerCatalogue *self, PioneerStore *store)
{
  PioneerCatalogue *made;

  pioneer_store_mark_shown (store);
  made = pioneer_catalogue_new (store, pioneer_catalogue_get_layers (self));
  pioneer_store_unref (store);

  return made;
}

/**
 * pioneer_catalogue_with_policy:
 * @self: a catalogue
 * @policy: how one of several statements is to be chosen
 *
 * Makes a catalogue of the same statements, in which another policy chooses what is shown.
 *
 * Returns: (transfer full): the other catalogue
 */
PioneerCatalogue *
pioneer_catalogue_with_policy (PioneerCatalogue *self, PioneerPolicy policy)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  return take_store (self, pioneer_store_with_policy (pioneer_catalogue_get_store (self), policy));
}

/**
 * pioneer_catalogue_without_source:
 * @self: a catalogue
 * @id: the identity of a source
 * @error: return location for an error, or %NULL
 *
 * Makes a catalogue from which a source is taken away, and with it exactly what it alone supports: statements that cite nothing else,
 * and records of which no other source says anything and that nothing else names.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_RECORD where there is no such source.
 *
 * Returns: (transfer full): the other catalogue; %NULL on error
 */
PioneerCatalogue *
pioneer_catalogue_without_source (PioneerCatalogue *self, const char *id, GError **error)
{
  PioneerStore *store;
  guint32 source;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  store = pioneer_catalogue_get_store (self);
  source = pioneer_store_find (store, PIONEER_KIND_SOURCE, id);
  if (source == PIONEER_NO_RECORD)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD, "There is no source “%s” in the catalogue", id);
      return NULL;
    }

  return take_store (self, pioneer_store_without_source (store, source));
}
