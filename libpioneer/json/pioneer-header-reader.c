/* pioneer-header-reader.c - Reading what stands beside a catalogue's records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-statement-members-private.h"

static gboolean
check_format (PioneerReader *self,
              JsonNode      *node)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_FORMAT] };
  g_autofree char *quote = NULL;

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, NULL, NULL, "the object has no member \"format\"");
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, &trail, NULL, "the member \"format\" is not a text");
  if (strcmp (json_node_get_string (node), PIONEER_FORMAT_NAME) == 0)
    return TRUE;

  quote = pioneer_misread_quote (json_node_get_string (node), -1);

  return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, &trail, NULL,
                                "the format is \"%s\" where \"" PIONEER_FORMAT_NAME "\" was expected", quote);
}

static gboolean
check_version (PioneerReader *self,
               JsonNode      *node)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_VERSION] };

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, "Add \"version\": 1.",
                                  "the catalogue has no member \"version\"");
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return pioneer_reader_report_type (self, &trail, node, "a whole number");
  if (json_node_get_int (node) == PIONEER_FORMAT_VERSION)
    return TRUE;

  return pioneer_reader_report (self, PIONEER_ISSUE_UNSUPPORTED_VERSION, &trail, NULL,
                                "the version is %" G_GINT64_FORMAT " where %d was expected", json_node_get_int (node),
                                PIONEER_FORMAT_VERSION);
}

static void
check_names (PioneerReader *self,
             JsonObject    *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      PioneerTrail trail = { .name = name };
      g_autofree char *quote = NULL;
      guint i = 0;

      while (i < PIONEER_N_HEADER_MEMBERS && strcmp (pioneer_header_members[i], name) != 0)
        i++;
      if (i < PIONEER_N_HEADER_MEMBERS)
        continue;
      quote = pioneer_misread_quote (name, -1);
      pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, &trail, NULL, "\"%s\" is not a member of a catalogue", quote);
    }
}

/* NULL where it isn't given or is no text. */
static const char *
get_text (PioneerReader       *self,
          JsonObject          *object,
          PioneerHeaderMember  member)
{
  static const PioneerTypeSpec spec = { .type = PIONEER_VALUE_TYPE_TEXT };
  PioneerTrail trail = { .name = pioneer_header_members[member] };
  JsonNode *node = json_object_get_member (object, trail.name);
  PioneerDatum datum;

  return node != NULL && pioneer_reader_read_value (self, &spec, node, &trail, &datum) ? datum.text : NULL;
}

static gboolean
read_layer (PioneerReader *self,
            JsonObject    *object)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_LAYER] };
  PioneerLayer layer = {
    .name = get_text (self, object, PIONEER_HEADER_LAYER),
    .title = get_text (self, object, PIONEER_HEADER_TITLE),
    .licence = get_text (self, object, PIONEER_HEADER_LICENCE),
  };
  g_autofree char *quote = NULL;

  if (layer.name == NULL && json_object_has_member (object, trail.name))
    return FALSE;
  if (layer.name == NULL)
    layer.name = PIONEER_DEFAULT_LAYER;

  if (!pioneer_slug_is_valid (layer.name, strlen (layer.name)))
    {
      quote = pioneer_misread_quote (layer.name, -1);
      return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, &trail, NULL, "\"%s\" is not the slug of a layer", quote);
    }

  self->layer = (guint16) pioneer_draft_add_layer (self->draft, &layer);

  return TRUE;
}

static gboolean
check_records (PioneerReader *self,
               JsonObject    *object)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_RECORDS] };
  JsonNode *node = json_object_get_member (object, trail.name);

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, "Add \"records\": [].",
                                  "the catalogue has no member \"records\"");
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return pioneer_reader_report_type (self, &trail, node, "an array of records");

  return TRUE;
}

/* Without knowing format and version, or the layer, nothing that follows can be read rightly. */
gboolean
pioneer_reader_read_header (PioneerReader *self,
                            JsonNode      *node,
                            gboolean       has_records)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, NULL, NULL, "the text is not an object");

  object = json_node_get_object (node);
  if (!check_format (self, json_object_get_member (object, pioneer_header_members[PIONEER_HEADER_FORMAT])) ||
      !check_version (self, json_object_get_member (object, pioneer_header_members[PIONEER_HEADER_VERSION])))
    return FALSE;

  check_names (self, object);

  return read_layer (self, object) && (!has_records || check_records (self, object));
}
