/* pioneer-reader.c - Saying what is wrong with a catalogue's text, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-reader-private.h"

#include "pioneer-json-text-private.h"

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

  inner_path = pioneer_trail_to_path (trail);
  path = make_path (self, inner_path);
  place = locate (self, inner_path);
  va_start (args, format);
  message = make_message (self, format, args);
  va_end (args);

  pioneer_issue_log_add (
      &file->log, pioneer_issue_new (code, &(PioneerIssuePlace){ file->name, path, place.line, place.column }, message, hint));

  return FALSE;
}

gboolean
pioneer_reader_report_fault (PioneerReader *self, const PioneerJsonFault *fault)
{
  PioneerDraftFile *file = pioneer_draft_get_file (self->draft, self->file);
  PioneerIssueCode code = pioneer_json_fault_to_issue (fault->code);
  PioneerIssuePlace place = { .file = file->name, .line = fault->line, .column = fault->column };

  if (!pioneer_issue_log_count (&file->log, code))
    return FALSE;

  if (place.line == 1)
    place.column += self->place.column - 1;
  place.line += self->place.line - 1;
  pioneer_issue_log_add (&file->log, pioneer_issue_new (code, &place, fault->message, fault->hint));

  return FALSE;
}

gboolean
pioneer_reader_report_type (PioneerReader *self, const PioneerTrail *trail, PioneerJsonNode *node, const char *expected)
{
  g_autofree char *found = pioneer_json_node_describe (node);
  const char *hint = NULL;

  if (node->kind == PIONEER_JSON_NULL)
    hint = "Leave it out; where a source says that it is not known, give {\"state\": \"unknown\"}.";

  return pioneer_reader_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, hint, "found %s where %s was expected", found, expected);
}
