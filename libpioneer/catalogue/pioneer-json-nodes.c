/* pioneer-json-nodes.c - Handing records over as nodes of json-glib
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-nodes.h"

#include <string.h>

#include "pioneer-catalogue-builder.h"
#include "pioneer-json-scanner-private.h"
#include "pioneer-record-private.h"
#include "pioneer-writer-private.h"

/**
 * pioneer_record_to_json:
 * @self: a record
 *
 * Writes all that is said of the record, of every layer, as one line of JSON in the canonical form; contacts, which are personal data,
 * with it.
 *
 * Returns: (transfer full): the JSON of an object
 */
char *
pioneer_record_to_json (PioneerRecord *self)
{
  PioneerWriter writer = { .lines = TRUE, .whole = TRUE };

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  writer.store = pioneer_record_get_store (self);
  writer.out = g_string_new (NULL);
  pioneer_writer_write_record (&writer, pioneer_record_get_index (self));

  return g_string_free (writer.out, FALSE);
}

/**
 * pioneer_record_to_node:
 * @self: a record
 *
 * Gives all that is said of the record as a tree of json-glib's, for programs that work on with that.
 *
 * Returns: (transfer full): a node that holds an object; see [method@Pioneer.Record.to_json]
 */
JsonNode *
pioneer_record_to_node (PioneerRecord *self)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (PIONEER_IS_RECORD (self), NULL);

  json = pioneer_record_to_json (self);

  return pioneer_json_parse (json, strlen (json), NULL);
}

/**
 * pioneer_catalogue_builder_add_node:
 * @self: a catalogue builder
 * @node: a whole catalogue in the JSON format, as a tree of json-glib's
 * @name: (nullable): what to call it in issues, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Adds a catalogue that a program has made, or read, with json-glib. Lines and columns of issues are those of the text that json-glib
 * makes of it; their paths lead in the tree.
 *
 * Fails as [method@Pioneer.CatalogueBuilder.add_bytes] does.
 *
 * Returns: whether it was added
 */
gboolean
pioneer_catalogue_builder_add_node (PioneerCatalogueBuilder *self, JsonNode *node, const char *name, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  char *json;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (node != NULL, FALSE);

  json = json_to_string (node, FALSE);
  bytes = g_bytes_new_take (json, strlen (json));

  return pioneer_catalogue_builder_add_bytes (self, bytes, name, error);
}
