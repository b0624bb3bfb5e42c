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
check_format (PioneerReader *self, PioneerJsonNode *node)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_FORMAT] };
  g_autofree char *quote = NULL;

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, NULL, NULL, "the object has no member \"format\"");
  if (node->kind != PIONEER_JSON_STRING)
    return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, &trail, NULL, "the member \"format\" is not a text");
  if (strcmp (node->text, PIONEER_FORMAT_NAME) == 0)
    return TRUE;

  quote = pioneer_misread_quote (node->text, -1);

  return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, &trail, NULL,
                                "the format is \"%s\" where \"" PIONEER_FORMAT_NAME "\" was expected", quote);
}

static gboolean
check_version (PioneerReader *self, PioneerJsonNode *node)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_VERSION] };

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, "Add \"version\": 1.",
                                  "the catalogue has no member \"version\"");
  if (node->kind != PIONEER_JSON_INTEGER)
    return pioneer_reader_report_type (self, &trail, node, "a whole number");
  if ((gint64) node->number == PIONEER_FORMAT_VERSION)
    return TRUE;

  return pioneer_reader_report (self, PIONEER_ISSUE_UNSUPPORTED_VERSION, &trail, NULL,
                                "the version is %" G_GINT64_FORMAT " where %d was expected", (gint64) node->number,
                                PIONEER_FORMAT_VERSION);
}

static void
check_names (PioneerReader *self, PioneerJsonNode *object)
{
  for (PioneerJsonNode *node = object->first; node != NULL; node = node->next)
    {
      PioneerTrail trail = { .name = node->name };
      g_autofree char *quote = NULL;
      guint i = 0;

      while (i < PIONEER_N_HEADER_MEMBERS && strcmp (pioneer_header_members[i], node->name) != 0)
        i++;
      if (i < PIONEER_N_HEADER_MEMBERS)
        continue;
      quote = pioneer_misread_quote (node->name, -1);
      pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, &trail, NULL, "\"%s\" is not a member of a catalogue", quote);
    }
}

/* NULL where it isn't given or is no text. */
static const char *
get_text (PioneerReader *self, PioneerJsonNode *object, PioneerHeaderMember member)
{
  static const PioneerTypeSpec spec = { .type = PIONEER_VALUE_TYPE_TEXT };
  PioneerTrail trail = { .name = pioneer_header_members[member] };
  PioneerJsonNode *node = pioneer_json_get_member (object, trail.name);
  PioneerDatum datum;

  return node != NULL && pioneer_reader_read_value (self, &spec, node, &trail, &datum) ? datum.text : NULL;
}

static gboolean
read_layer (PioneerReader *self, PioneerJsonNode *object)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_LAYER] };
  PioneerLayer layer = {
    .name = get_text (self, object, PIONEER_HEADER_LAYER),
    .title = get_text (self, object, PIONEER_HEADER_TITLE),
    .licence = get_text (self, object, PIONEER_HEADER_LICENCE),
  };
  g_autofree char *quote = NULL;

  if (layer.name == NULL && pioneer_json_get_member (object, trail.name) != NULL)
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
check_records (PioneerReader *self, PioneerJsonNode *object)
{
  PioneerTrail trail = { .name = pioneer_header_members[PIONEER_HEADER_RECORDS] };
  PioneerJsonNode *node = pioneer_json_get_member (object, trail.name);

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, "Add \"records\": [].",
                                  "the catalogue has no member \"records\"");
  if (node->kind != PIONEER_JSON_ARRAY)
    return pioneer_reader_report_type (self, &trail, node, "an array of records");

  return TRUE;
}

/* Without knowing format and version, or the layer, nothing that follows can be read rightly. */
gboolean
pioneer_reader_read_header (PioneerReader *self, PioneerJsonNode *node, gboolean has_records)
{
  if (node->kind != PIONEER_JSON_OBJECT)
    return pioneer_reader_report (self, PIONEER_ISSUE_NOT_A_CATALOGUE, NULL, NULL, "the text is not an object");

  if (!check_format (self, pioneer_json_get_member (node, pioneer_header_members[PIONEER_HEADER_FORMAT])) ||
      !check_version (self, pioneer_json_get_member (node, pioneer_header_members[PIONEER_HEADER_VERSION])))
    return FALSE;

  check_names (self, node);

  return read_layer (self, node) && (!has_records || check_records (self, node));
}
