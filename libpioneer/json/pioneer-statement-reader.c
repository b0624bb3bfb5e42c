/* pioneer-statement-reader.c - Reading statements
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-statement-members-private.h"

/* A statement's members as they are read, before they are put together. */
typedef struct
{
  PioneerDatum data[PIONEER_N_STATEMENT_MEMBERS]; /* type 0 where not given */
  const PioneerCitationData *citations;
  guint32 n_citations;
} Parts;

static int
find_member (const char *name)
{
  for (int i = 0; i < PIONEER_N_STATEMENT_MEMBERS; i++)
    if (strcmp (pioneer_statement_members[i].name, name) == 0)
      return i;

  return -1;
}

static gboolean
refuse_member (PioneerReader *self, const char *name, const PioneerTrail *trail)
{
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  const PioneerShape *shape = pioneer_field_spec (self->field)->spec.shape;
  const char *hint = NULL;

  if (shape != NULL && pioneer_shape_find_member (shape, name) >= 0)
    hint = "It is a member of the value: put it into the object of \"value\".";

  return pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, trail, hint, "\"%s\" is not a member of a statement", quote);
}

static gboolean
check_layer (PioneerReader *self, const char *name, const PioneerTrail *trail)
{
  g_autofree char *quote = NULL;

  if (pioneer_slug_is_valid (name, strlen (name)))
    return TRUE;

  quote = pioneer_misread_quote (name, -1);

  return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, trail, NULL, "\"%s\" is not the slug of a layer", quote);
}

static gboolean
read_member (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *up, Parts *parts)
{
  PioneerTrail trail = { .up = up, .name = node->name };
  int member = find_member (node->name);

  if (member < 0)
    return refuse_member (self, node->name, &trail);
  if (member == PIONEER_STATEMENT_CITE)
    return pioneer_reader_read_citations (self, node, &trail, &parts->citations, &parts->n_citations);

  if (!pioneer_reader_read_value (self,
                                  member == PIONEER_STATEMENT_VALUE ? &pioneer_field_spec (self->field)->spec
                                                                    : &pioneer_statement_members[member].spec,
                                  node, &trail, &parts->data[member]))
    return FALSE;

  return member != PIONEER_STATEMENT_LAYER || check_layer (self, parts->data[member].text, &trail);
}

/* What is meant is told by these two; without them there is no use in looking at the others. */
static gboolean
check_statement (PioneerReader *self, PioneerJsonNode *object, const PioneerTrail *trail)
{
  gboolean has_value = pioneer_json_get_member (object, "value") != NULL;
  gboolean has_state = pioneer_json_get_member (object, "state") != NULL;
  const char *hint = NULL;

  if (has_value && has_state)
    return pioneer_reader_report (self, PIONEER_ISSUE_VALUE_AND_STATE, trail, NULL,
                                  "the statement has both \"value\" and \"state\", where one of them was expected");
  if (has_value || has_state)
    return TRUE;

  if (pioneer_field_spec (self->field)->spec.type == PIONEER_VALUE_TYPE_SHAPE)
    hint = "Put the object into the member \"value\" of another: {\"value\": {...}, \"cite\": ...}.";

  return pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, hint,
                                "the statement has neither \"value\" nor \"state\"");
}

static gboolean
read_object (PioneerReader *self, PioneerJsonNode *object, const PioneerTrail *trail, Parts *parts)
{
  gboolean good = TRUE;

  if (!check_statement (self, object, trail))
    return FALSE;

  for (PioneerJsonNode *node = object->first; node != NULL; node = node->next)
    if (!read_member (self, node, trail, parts))
      good = FALSE;

  return good;
}

static gboolean
read_bare (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, Parts *parts)
{
  const PioneerTypeSpec *spec = &pioneer_field_spec (self->field)->spec;

  if ((node->kind == PIONEER_JSON_ARRAY) || spec->type == PIONEER_VALUE_TYPE_SHAPE)
    return pioneer_reader_report_type (self, trail, node, "a statement");

  return pioneer_reader_read_value (self, spec, node, trail, &parts->data[PIONEER_STATEMENT_VALUE]);
}

static const PioneerQualifiers *
make_qualifiers (PioneerReader *self, const Parts *parts)
{
  const PioneerDatum *as_of = &parts->data[PIONEER_STATEMENT_AS_OF];
  PioneerQualifiers given = {
    .scope = parts->data[PIONEER_STATEMENT_SCOPE].text,
    .attributed_to = parts->data[PIONEER_STATEMENT_ATTRIBUTED_TO].text,
    .reason = parts->data[PIONEER_STATEMENT_REASON].text,
  };
  PioneerQualifiers *kept;

  if (as_of->type == 0 && given.scope == NULL && given.attributed_to == NULL && given.reason == NULL)
    return NULL;

  if (as_of->type != 0)
    {
      PioneerPeriodData *period = pioneer_arena_new_array (self->draft->arena, PioneerPeriodData, 1);

      *period = as_of->period;
      given.as_of = period;
    }
  kept = pioneer_arena_new_array (self->draft->arena, PioneerQualifiers, 1);
  *kept = given;

  return kept;
}

static int
get_choice (const Parts *parts, PioneerStatementMember member, int fallback)
{
  return parts->data[member].type != 0 ? parts->data[member].choice : fallback;
}

/* A statement that relies on citations that could not be read must not be left without any. */
static gboolean
add_citations (PioneerReader *self, const Parts *parts, PioneerStatementData *statement)
{
  statement->citations = parts->citations;
  statement->n_citations = parts->n_citations;
  if (parts->n_citations > 0 || !pioneer_field_needs_citation (self->field, self->kind))
    return TRUE;

  statement->citations = self->citations;
  statement->n_citations = self->n_citations;

  return !self->bad_citations;
}

static gboolean
add_layer (PioneerReader *self, const Parts *parts, const PioneerTrail *trail, PioneerStatementData *statement)
{
  PioneerLayer layer = { .name = parts->data[PIONEER_STATEMENT_LAYER].text };
  int index = self->layer;

  if (layer.name != NULL)
    index = pioneer_draft_add_layer (self->draft, &layer);
  if (index < 0)
    return pioneer_reader_report (self, PIONEER_ISSUE_TOO_MANY, trail, NULL, "there are more than %u layers",
                                  PIONEER_DRAFT_MAX_LAYERS);

  statement->layer = (guint16) index;

  return TRUE;
}

static gboolean
add_statement (PioneerReader *self, const Parts *parts, const PioneerTrail *trail, gint32 element)
{
  PioneerDraftStatement statement = {
    .about = { .kind = self->kind, .slug = self->slug },
    .data = {
      .value = parts->data[PIONEER_STATEMENT_VALUE],
      .field = (guint16) self->field,
      .state = (guint8) get_choice (parts, PIONEER_STATEMENT_STATE, PIONEER_STATE_VALUE),
      .modality = (guint8) get_choice (parts, PIONEER_STATEMENT_MODALITY, PIONEER_MODALITY_UNSPECIFIED),
      .rank = (guint8) get_choice (parts, PIONEER_STATEMENT_RANK, PIONEER_RANK_NORMAL),
      .qualifiers = make_qualifiers (self, parts),
    },
  };
  PioneerOrigin origin = {
    .file = self->file,
    .record = self->index,
    .element = element,
    .line = self->at.line,
    .column = self->at.column,
  };

  if (!add_citations (self, parts, &statement.data) || !add_layer (self, parts, trail, &statement.data))
    return FALSE;

  pioneer_draft_add (self->draft, &statement, &origin);

  return TRUE;
}

gboolean
pioneer_reader_read_statement (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, gint32 element)
{
  Parts parts = { .n_citations = 0 };
  gboolean good;

  if (node->kind == PIONEER_JSON_OBJECT)
    good = read_object (self, node, trail, &parts);
  else
    good = read_bare (self, node, trail, &parts);

  return good && add_statement (self, &parts, trail, element);
}
