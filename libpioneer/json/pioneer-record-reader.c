/* pioneer-record-reader.c - Reading records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"

static gboolean
read_id (PioneerReader *self, PioneerJsonNode *object)
{
  PioneerTrail trail = { .name = "id" };
  PioneerJsonNode *node = pioneer_json_get_member (object, "id");
  g_autofree char *quote = NULL;
  const char *slug;
  PioneerKind kind;

  if (node == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, "Give it an id, such as \"site/leeds\".",
                                  "the record has no member \"id\"");
  if (node->kind != PIONEER_JSON_STRING)
    return pioneer_reader_report_type (self, &trail, node, "a text such as \"site/leeds\"");

  slug = pioneer_reference_split (node->text, &kind);
  if (slug != NULL && kind != 0 && pioneer_slug_is_valid (slug, strlen (slug)))
    {
      self->kind = kind;
      self->slug = pioneer_arena_text (self->draft->arena, slug);
      return TRUE;
    }

  quote = pioneer_misread_quote (node->text, -1);
  if (slug == NULL)
    return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, &trail, NULL, "\"%s\" is not an id: it has no slash after its kind",
                                  quote);
  if (kind == 0)
    return pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_KIND, &trail, NULL, "\"%s\" begins with no kind of record", quote);

  return pioneer_reader_report (self, PIONEER_ISSUE_BAD_ID, &trail, NULL, "\"%s\" is not an id: what follows the slash is no slug",
                                quote);
}

/* Two records of one id in a file are more likely a slip than meant. */
static gboolean
check_twice (PioneerReader *self)
{
  PioneerTrail trail = { .name = "id" };
  gpointer key = pioneer_record_key_pointer (self->kind, self->slug);
  guint line = GPOINTER_TO_UINT (g_hash_table_lookup (self->seen, key));

  if (line > 0)
    return pioneer_reader_report (self, PIONEER_ISSUE_DUPLICATE_ID, &trail, NULL,
                                  "the file has a record of that id already, on line %u", line);

  g_hash_table_insert (self->seen, key, GUINT_TO_POINTER (self->place.line));

  return TRUE;
}

static void
read_default_citations (PioneerReader *self, PioneerJsonNode *object)
{
  PioneerTrail trail = { .name = "cite" };
  PioneerJsonNode *node = pioneer_json_get_member (object, "cite");

  self->citations = NULL;
  self->n_citations = 0;
  self->bad_citations = FALSE;
  if (node != NULL && !pioneer_reader_read_citations (self, node, &trail, &self->citations, &self->n_citations))
    self->bad_citations = TRUE;
}

/* The kinds that have a field of that name, for the hint; NULL where none has. */
static char *
suggest_kinds (const char *name)
{
  guint kinds = 0;
  g_autofree char *words = NULL;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if (strcmp (pioneer_field_spec (i)->name, name) == 0)
      kinds |= pioneer_field_spec (i)->kinds;

  if (kinds == 0)
    return NULL;

  words = pioneer_kinds_words (kinds);

  return g_strdup_printf ("It is a field of %s.", words);
}

static void
refuse_field (PioneerReader *self, const char *name, const PioneerTrail *trail)
{
  g_autofree char *quote = pioneer_misread_quote (name, -1);
  g_autofree char *hint = suggest_kinds (name);

  pioneer_reader_report (self, PIONEER_ISSUE_UNKNOWN_FIELD, trail, hint, "\"%s\" is not a field of the kind %s", quote,
                         pioneer_kind_word (self->kind));
}

static void
read_elements (PioneerReader *self, PioneerJsonNode *array, const PioneerTrail *up, const PioneerTextPlace *places)
{
  guint n = array->n_children;
  PioneerJsonNode *element = array->first;

  if (n == 0)
    pioneer_reader_report (self, PIONEER_ISSUE_WRONG_TYPE, up, "Leave the field out where there is nothing to say.",
                           "the array is empty where statements were expected");
  if (n > PIONEER_READER_MAX_STATEMENTS)
    pioneer_reader_report (self, PIONEER_ISSUE_TOO_MANY, up, NULL, "there are %u statements, more than the %u allowed", n,
                           PIONEER_READER_MAX_STATEMENTS);

  for (guint i = 0; i < MIN (n, PIONEER_READER_MAX_STATEMENTS); i++, element = element->next)
    {
      PioneerTrail trail = { .up = up, .index = i };

      self->at = places[i];
      pioneer_reader_read_statement (self, element, &trail, (gint32) i);
    }
}

void
pioneer_reader_read_field (PioneerReader *self, PioneerJsonNode *node, const PioneerTrail *trail, const PioneerTextPlace *places)
{
  self->at = places[0];
  if (node->kind == PIONEER_JSON_ARRAY)
    read_elements (self, node, trail, places + 1);
  else
    pioneer_reader_read_statement (self, node, trail, -1);
}

static void
read_member (PioneerReader *self, PioneerJsonNode *node, const PioneerTextPlace *places)
{
  PioneerTrail trail = { .name = node->name };

  if (strcmp (node->name, "id") == 0 || strcmp (node->name, "cite") == 0)
    return;

  self->at = places[0];
  self->field = pioneer_field_find (self->kind, node->name);
  if (self->field >= 0)
    pioneer_reader_read_field (self, node, &trail, places);
  else
    refuse_field (self, node->name, &trail);
  self->field = -1;
}

void
pioneer_reader_read_record (PioneerReader *self, PioneerJsonNode *node, const PioneerTextPlace *places)
{
  if (!read_id (self, node) || !check_twice (self))
    return;

  pioneer_draft_add_key (self->draft, self->kind, self->slug);
  read_default_citations (self, node);

  /* The places come as the members do. */
  for (PioneerJsonNode *member = node->first; member != NULL; member = member->next)
    {
      read_member (self, member, places);
      places += member->kind == PIONEER_JSON_ARRAY ? 1 + member->n_children : 1;
    }
}
