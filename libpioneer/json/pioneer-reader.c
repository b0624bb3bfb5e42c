/* pioneer-reader.c - Saying what is wrong with a catalogue's text, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include "pioneer-json-text-private.h"
#include "pioneer-misread-private.h"

/* A text is searched once for each issue, so a great many issues in a great text need a bound. */
#define LOCATE_MOST ((gsize) 256 << 20)

void
pioneer_reader_init (PioneerReader *self, PioneerDraft *draft, guint file)
{
  *self = (PioneerReader){ .draft = draft, .file = file, .field = -1, .locate_left = LOCATE_MOST };
  self->seen = g_hash_table_new (NULL, NULL);
  self->nodes = pioneer_arena_new ();
}

void
pioneer_reader_clear (PioneerReader *self)
{
  g_clear_pointer (&self->seen, g_hash_table_unref);
  g_clear_pointer (&self->nodes, pioneer_arena_unref);
}

void
pioneer_reader_set_text (PioneerReader *self, const char *text, gsize length, PioneerTextPlace place)
{
  self->text = text;
  self->length = length;
  self->place = place;
  self->at = place;
  self->kind = 0;
  self->slug = NULL;
  self->field = -1;
}

PioneerJsonNode *
pioneer_reader_parse (PioneerReader *self)
{
  g_auto (PioneerJsonFault) fault = { PIONEER_JSON_FAULT_NONE };
  PioneerJsonNode *node;

  pioneer_arena_reset (self->nodes);
  node = pioneer_json_read (self->nodes, self->text, self->length, &fault);
  if (node == NULL)
    pioneer_reader_report_fault (self, &fault);

  return node;
}

static char *
trail_to_path (const PioneerTrail *trail)
{
  g_autofree char *up = NULL;

  if (trail == NULL)
    return g_strdup ("$");

  up = trail_to_path (trail->up);

  return trail->name != NULL ? pioneer_json_path_member (up, trail->name) : pioneer_json_path_element (up, trail->index);
}

static PioneerTextPlace
locate (PioneerReader *self, const char *path)
{
  PioneerTextPlace place;

  if (self->length > self->locate_left)
    return self->at;

  self->locate_left -= self->length;
  pioneer_json_locate (self->text, self->length, path, &place.line, &place.column);
  if (place.line == 1)
    place.column += self->place.column - 1;
  place.line += self->place.line - 1;

  return place;
}

static char *make_message (PioneerReader *self, const char *format, va_list args) G_GNUC_PRINTF (2, 0);

/* What the message is about, since it shall stand alone. */
static char *
make_message (PioneerReader *self, const char *format, va_list args)
{
  GString *message = g_string_new (NULL);

  if (self->slug != NULL)
    g_string_append_printf (message, "%s/%s", pioneer_kind_word (self->kind), self->slug);
  if (self->slug != NULL && self->field >= 0)
    g_string_append_printf (message, ", %s", pioneer_field_spec (self->field)->name);
  if (self->slug != NULL)
    g_string_append (message, ": ");
  g_string_append_vprintf (message, format, args);

  return g_string_free (message, FALSE);
}

static char *
make_path (PioneerReader *self, const char *path)
{
  gboolean in_document = pioneer_draft_get_file (self->draft, self->file)->form == PIONEER_DRAFT_DOCUMENT;

  return in_document && self->index != G_MAXUINT32 ? g_strdup_printf ("$.records[%u]%s", self->index, path + 1) : g_strdup (path);
}

gboolean
pioneer_reader_report (
    PioneerReader *self, PioneerIssueCode code, const PioneerTrail *trail, const char *hint, const char *format, ...)
{
  PioneerDraftFile *file = pioneer_draft_get_file (self->draft, self->file);
  g_autofree char *inner_path = NULL;
  g_autofree char *path = NULL;
  g_autofree char *message = NULL;
  PioneerTextPlace place;
  va_list args;

  if (!pioneer_issue_log_count (&file->log, code))
    return FALSE;

  inner_path = trail_to_path (trail);
  path = make_path (self, inner_path);
  place = locate (self, inner_path);
  va_start (args, format);
  message = make_message (self, format, args);
  va_end (args);

  pioneer_issue_log_add (
      &file->log, pioneer_issue_new (code, &(PioneerIssuePlace){ file->name, path, place.line, place.column }, message, hint));

  return FALSE;
}

static PioneerIssueCode
code_of_fault (PioneerJsonFaultCode code)
{
  switch (code)
    {
    case PIONEER_JSON_FAULT_EMPTY:
      return PIONEER_ISSUE_EMPTY;
    case PIONEER_JSON_FAULT_ENCODING:
      return PIONEER_ISSUE_ENCODING;
    case PIONEER_JSON_FAULT_DEPTH:
      return PIONEER_ISSUE_TOO_DEEP;
    case PIONEER_JSON_FAULT_SIZE:
      return PIONEER_ISSUE_TOO_LARGE;
    case PIONEER_JSON_FAULT_DUPLICATE_MEMBER:
      return PIONEER_ISSUE_DUPLICATE_MEMBER;
    case PIONEER_JSON_FAULT_NUMBER_RANGE:
      return PIONEER_ISSUE_NUMBER_RANGE;
    case PIONEER_JSON_FAULT_TRAILING:
      return PIONEER_ISSUE_TRAILING_CONTENT;
    case PIONEER_JSON_FAULT_NONE:
    case PIONEER_JSON_FAULT_SYNTAX:
    default:
      return PIONEER_ISSUE_SYNTAX;
    }
}

gboolean
pioneer_reader_report_fault (PioneerReader *self, const PioneerJsonFault *fault)
{
  PioneerDraftFile *file = pioneer_draft_get_file (self->draft, self->file);
  PioneerIssueCode code = code_of_fault (fault->code);
  PioneerIssuePlace place = { .file = file->name, .line = fault->line, .column = fault->column };

  if (!pioneer_issue_log_count (&file->log, code))
    return FALSE;

  if (place.line == 1)
    place.column += self->place.column - 1;
  place.line += self->place.line - 1;
  pioneer_issue_log_add (&file->log, pioneer_issue_new (code, &place, fault->message, fault->hint));

  return FALSE;
}

static char *
describe (PioneerJsonNode *node)
{
  g_autofree char *quote = NULL;
  GString *number;

  if (node->kind == PIONEER_JSON_OBJECT)
    return g_strdup ("an object");
  if (node->kind == PIONEER_JSON_ARRAY)
    return g_strdup ("an array");
  if (node->kind == PIONEER_JSON_NULL)
    return g_strdup ("null");
  if (node->kind == PIONEER_JSON_TRUE || node->kind == PIONEER_JSON_FALSE)
    return g_strdup (node->kind == PIONEER_JSON_TRUE ? "true" : "false");

  if (node->kind == PIONEER_JSON_STRING)
    {
      quote = pioneer_misread_quote (node->text, -1);
      return g_strdup_printf ("the text \"%s\"", quote);
    }

  number = g_string_new ("the number ");
  pioneer_json_append_number (number, node->number);

  return g_string_free (number, FALSE);
}

gboolean
pioneer_reader_report_type (PioneerReader *self, const PioneerTrail *trail, PioneerJsonNode *node, const char *expected)
{
  g_autofree char *found = describe (node);
  const char *hint = NULL;

  if (node->kind == PIONEER_JSON_NULL)
    hint = "Leave it out; where a source says that it is not known, give {\"state\": \"unknown\"}.";

  return pioneer_reader_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, hint, "found %s where %s was expected", found, expected);
}
