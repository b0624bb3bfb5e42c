/* pioneer-catalogue-builder-add.c - Adding records, statements and catalogues to one that is being built
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-builder-private.h"

#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-catalogue-reader-private.h"
#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-statement-members-private.h"

static gboolean
check_layer (const char **layer, GError **error)
{
  g_autofree char *quote = NULL;

  if (*layer == NULL)
    *layer = PIONEER_DEFAULT_LAYER;
  if (pioneer_slug_is_valid (*layer, strlen (*layer)))
    return TRUE;

  quote = pioneer_misread_quote (*layer, -1);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
               "\"%s\" is not the name of a layer: lower-case letters and digits, in words joined by single hyphens, were expected",
               quote);

  return FALSE;
}

/**
 * pioneer_catalogue_builder_add_record:
 * @self: a builder
 * @json: a record in JSON, as it stands in a file
 * @layer: (nullable): the layer that it belongs to; %NULL is `main`
 * @error: return location for an error, or %NULL
 *
 * Adds one record.
 *
 * Fails with %PIONEER_ERROR_PARSE, %PIONEER_ERROR_LIMIT or %PIONEER_ERROR_INVALID where the text is refused, in which case nothing
 * is added.
 *
 * Returns: whether it was added
 */
gboolean
pioneer_catalogue_builder_add_record (PioneerCatalogueBuilder *self, const char *json, const char *layer, GError **error)
{
  g_autoptr (PioneerDraft) draft = NULL;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (json != NULL, FALSE);

  if (!check_layer (&layer, error))
    return FALSE;

  draft = pioneer_draft_new ();
  pioneer_catalogue_read_record (draft, json, layer, pioneer_catalogue_builder_get_partial (self));

  return pioneer_catalogue_builder_take (self, draft, error);
}

static gboolean
find_field (const char *record, const char *name, PioneerKind *kind, const char **slug, int *field, GError **error)
{
  g_autofree char *quote = NULL;

  *slug = pioneer_reference_split (record, kind);
  if (*slug == NULL || *kind == 0 || !pioneer_slug_is_valid (*slug, strlen (*slug)))
    {
      quote = pioneer_misread_quote (record, -1);
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                   "\"%s\" is not the reference of a record: a kind, a slash and a slug were expected, such as site/leeds", quote);
      return FALSE;
    }

  *field = pioneer_field_find (*kind, name);
  if (*field >= 0)
    return TRUE;

  quote = pioneer_misread_quote (name, -1);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD, "\"%s\" is not a field of the kind %s", quote,
               pioneer_kind_word (*kind));

  return FALSE;
}

/**
 * pioneer_catalogue_builder_add_statement:
 * @self: a builder
 * @record: the reference of the record that it is about, such as `site/leeds`
 * @field: the field, such as `population`
 * @json: a statement in JSON, as it stands in a file: a bare value, or an object with `value` or `state`
 * @layer: (nullable): the layer that it belongs to; %NULL is `main`
 * @error: return location for an error, or %NULL
 *
 * Adds one statement. The record may be added before or afterwards, but must have been when the catalogue is built.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where records of that kind have no such field, and with %PIONEER_ERROR_PARSE,
 * %PIONEER_ERROR_LIMIT or %PIONEER_ERROR_INVALID where the text is refused, in which case nothing is added.
 *
 * Returns: whether it was added
 */
gboolean
pioneer_catalogue_builder_add_statement (
    PioneerCatalogueBuilder *self, const char *record, const char *field, const char *json, const char *layer, GError **error)
{
  g_autoptr (PioneerDraft) draft = NULL;
  PioneerKind kind;
  const char *slug;
  int id;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (record != NULL, FALSE);
  g_return_val_if_fail (field != NULL, FALSE);
  g_return_val_if_fail (json != NULL, FALSE);

  if (!check_layer (&layer, error) || !find_field (record, field, &kind, &slug, &id, error))
    return FALSE;

  draft = pioneer_draft_new ();
  pioneer_catalogue_read_statement (draft, kind, slug, (PioneerFieldId) id, json, layer,
                                    pioneer_catalogue_builder_get_partial (self));

  return pioneer_catalogue_builder_take (self, draft, error);
}

/**
 * pioneer_catalogue_builder_add_catalogue:
 * @self: a builder
 * @catalogue: a catalogue
 * @error: return location for an error, or %NULL
 *
 * Adds all that a catalogue holds, in its layers.
 *
 * Fails with %PIONEER_ERROR_LIMIT where that would be too much, in which case nothing is added.
 *
 * Returns: whether it was added
 */
gboolean
pioneer_catalogue_builder_add_catalogue (PioneerCatalogueBuilder *self, PioneerCatalogue *catalogue, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (catalogue), FALSE);

  return pioneer_catalogue_builder_add_store (self, pioneer_catalogue_get_store (catalogue),
                                              pioneer_catalogue_get_layers (catalogue), error);
}
