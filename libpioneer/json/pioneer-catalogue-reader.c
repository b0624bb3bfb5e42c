/* pioneer-catalogue-reader.c - Reading a catalogue's JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-reader-private.h"

#include <string.h>

#include "pioneer-line-stream-private.h"
#include "pioneer-reader-private.h"

/* A head of JSON Lines is short; whatever has a longer first line is one JSON text. */
#define MAX_HEADER ((gsize) 1 << 20)

/* So many records are read before asking whether to go on. */
#define CANCEL_INTERVAL 256

static const PioneerTextPlace beginning = { 1, 1 };

/* What stands beside the records, as a text of its own. */
static GString *
cut_header (const char *text, gsize length, const PioneerDocument *document)
{
  GString *header = g_string_new (NULL);

  if (document->list_start == 0)
    return g_string_append_len (header, text, (gssize) length);

  g_string_append_len (header, text, (gssize) document->list_start);
  g_string_append (header, "[]");

  return g_string_append_len (header, text + document->list_end, (gssize) (length - document->list_end));
}

static void
read_span (PioneerReader *reader, const char *text, const PioneerDocument *document, guint index)
{
  const PioneerRecordSpan *span = &g_array_index (document->spans, PioneerRecordSpan, index);
  PioneerJsonNode *node;

  reader->index = index;
  if (text[span->start] != '{')
    {
      pioneer_reader_set_text (reader, "", 0, span->place);
      pioneer_reader_report (reader, PIONEER_ISSUE_WRONG_TYPE, NULL, NULL, "found no object where a record was expected");
      return;
    }

  pioneer_reader_set_text (reader, text + span->start, span->end - span->start, span->place);
  node = pioneer_reader_parse (reader);
  if (node != NULL)
    pioneer_reader_read_record (reader, node, (const PioneerTextPlace *) (gpointer) document->places->data + span->first_place);
}

static gboolean
read_document_header (PioneerReader *reader, const char *text, gsize length, PioneerDocument *document)
{
  g_autoptr (GString) header = NULL;
  g_auto (PioneerJsonFault) fault = { PIONEER_JSON_FAULT_NONE };
  PioneerJsonNode *node;

  reader->index = G_MAXUINT32;
  pioneer_reader_set_text (reader, text, length, beginning);
  if (!pioneer_document_scan (document, text, length, FALSE, beginning, &fault))
    return document->too_many
               ? pioneer_reader_report (reader, PIONEER_ISSUE_TOO_MANY, NULL, "Write it as JSON Lines, a record a line.",
                                        "there are more than %u records or %u statements in one JSON text",
                                        PIONEER_DOCUMENT_MAX_RECORDS, PIONEER_DOCUMENT_MAX_PLACES)
               : pioneer_reader_report_fault (reader, &fault);

  /* The tree is of the text that was cut, paths are looked for in the whole. */
  header = cut_header (text, length, document);
  node = pioneer_json_read (reader->nodes, header->str, header->len, &fault);
  if (node == NULL)
    return pioneer_reader_report_fault (reader, &fault);

  return pioneer_reader_read_header (reader, node, TRUE);
}

static gboolean
read_document (PioneerReader *reader, const char *text, gsize length, GCancellable *cancellable, GError **error)
{
  g_auto (PioneerDocument) document = { NULL };

  if (!read_document_header (reader, text, length, &document))
    {
      reader->fatal = TRUE;
      return TRUE;
    }

  for (guint i = 0; i < document.spans->len; i++)
    {
      if (i % CANCEL_INTERVAL == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      read_span (reader, text, &document, i);
    }

  return TRUE;
}

/* A record that is a text of its own. */
static void
read_record_text (PioneerReader *reader, const char *text, gsize length, PioneerTextPlace place)
{
  g_auto (PioneerDocument) document = { NULL };
  g_auto (PioneerJsonFault) fault = { PIONEER_JSON_FAULT_NONE };
  PioneerJsonNode *node;

  pioneer_reader_set_text (reader, text, length, place);
  node = pioneer_reader_parse (reader);
  if (node == NULL)
    return;

  if (node->kind != PIONEER_JSON_OBJECT)
    pioneer_reader_report_type (reader, NULL, node, "a record");
  else if (!pioneer_document_scan (&document, text, length, TRUE, place, &fault))
    pioneer_reader_report (reader, PIONEER_ISSUE_TOO_MANY, NULL, NULL, "there are more than %u statements in one record",
                           PIONEER_DOCUMENT_MAX_PLACES);
  else
    pioneer_reader_read_record (reader, node, (const PioneerTextPlace *) (gpointer) document.places->data);
}

static gboolean
is_blank (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (strchr (" \t\r\n", text[i]) == NULL || text[i] == '\0')
      return FALSE;

  return TRUE;
}

/* The head of JSON Lines: a whole object that says what it is and has no records. NULL where it is none. */
static PioneerJsonNode *
parse_first_line (PioneerReader *reader, const char *line, gsize length)
{
  PioneerJsonNode *node = pioneer_json_read (reader->nodes, line, length, NULL);

  if (node == NULL || node->kind != PIONEER_JSON_OBJECT || pioneer_json_get_member (node, "format") == NULL ||
      pioneer_json_get_member (node, "records") != NULL)
    return NULL;

  return node;
}

static PioneerLineResult
read_lines (PioneerReader *reader, PioneerLineStream *lines, GError **error)
{
  PioneerLineResult result;
  const char *line;
  gsize length;

  for (PioneerTextPlace place = { 2, 1 };; place.line++)
    {
      result = pioneer_line_stream_peek (lines, PIONEER_READER_MAX_LINE, &line, &length, error);
      if (result != PIONEER_LINE_READ)
        break;

      if (reader->draft->keys->len > PIONEER_DRAFT_MAX_RECORDS)
        return PIONEER_LINE_NONE; /* when it is merged, it will be refused */
      if (!is_blank (line, length))
        read_record_text (reader, line, length, place);
      pioneer_line_stream_take (lines, length);
      reader->at = (PioneerTextPlace){ place.line + 1, 1 };
    }

  return result;
}

static gboolean
report_long_line (PioneerReader *reader)
{
  pioneer_reader_set_text (reader, "", 0, reader->at);

  return pioneer_reader_report (reader, PIONEER_ISSUE_TOO_LARGE, NULL, "Put each record on a line of its own.",
                                "the line is longer than %" G_GSIZE_FORMAT " bytes", PIONEER_READER_MAX_LINE);
}

static gboolean
read_whole (PioneerReader *reader, PioneerLineStream *lines, GCancellable *cancellable, GError **error)
{
  const char *text = NULL;
  gsize length = 0;
  PioneerLineResult result = pioneer_line_stream_rest (lines, PIONEER_JSON_MAX_SIZE, &text, &length, error);

  if (result == PIONEER_LINE_FAILED)
    return FALSE;
  if (result != PIONEER_LINE_TOO_LONG)
    return read_document (reader, text, length, cancellable, error);

  reader->index = G_MAXUINT32;
  reader->fatal = TRUE;
  pioneer_reader_set_text (reader, "", 0, beginning);
  pioneer_reader_report (reader, PIONEER_ISSUE_TOO_LARGE, NULL, NULL,
                         "the text is longer than the %" G_GSIZE_FORMAT " bytes allowed", PIONEER_JSON_MAX_SIZE);

  return TRUE;
}

static gboolean
read_stream (PioneerReader *reader, PioneerLineStream *lines, GCancellable *cancellable, GError **error)
{
  const char *line = NULL;
  gsize length = 0;
  PioneerLineResult result = pioneer_line_stream_peek (lines, MAX_HEADER, &line, &length, error);
  PioneerJsonNode *header = NULL;

  if (result == PIONEER_LINE_FAILED)
    return FALSE;
  if (result == PIONEER_LINE_READ)
    header = parse_first_line (reader, line, length);
  if (header == NULL)
    return read_whole (reader, lines, cancellable, error);

  pioneer_draft_get_file (reader->draft, reader->file)->form = PIONEER_DRAFT_LINES;
  pioneer_reader_set_text (reader, line, length, beginning);
  if (!pioneer_reader_read_header (reader, header, FALSE))
    {
      reader->fatal = TRUE;
      return TRUE;
    }

  pioneer_line_stream_take (lines, length);
  reader->at = (PioneerTextPlace){ 2, 1 };
  result = read_lines (reader, lines, error);
  if (result == PIONEER_LINE_TOO_LONG)
    reader->fatal = !report_long_line (reader);

  return result != PIONEER_LINE_FAILED;
}

static void
finish (PioneerReader *reader, gboolean partial)
{
  PioneerDraftFile *file = pioneer_draft_get_file (reader->draft, reader->file);
  gboolean nothing = reader->draft->keys->len == 0 && reader->draft->statements->len == 0;

  file->refused = reader->fatal || (file->log.n_errors > 0 && (!partial || nothing));
  if (file->refused)
    pioneer_draft_refuse (reader->draft);
  pioneer_reader_clear (reader);
}

gboolean
pioneer_catalogue_read_stream (
    PioneerDraft *draft, GInputStream *stream, const char *name, gboolean partial, GCancellable *cancellable, GError **error)
{
  g_auto (PioneerLineStream) lines = { NULL };
  PioneerReader reader;
  gboolean read;

  pioneer_reader_init (&reader, draft, pioneer_draft_add_file (draft, name, PIONEER_DRAFT_DOCUMENT));
  pioneer_line_stream_init (&lines, stream, cancellable);
  read = read_stream (&reader, &lines, cancellable, error);
  finish (&reader, partial);

  return read;
}

static void
set_layer (PioneerReader *reader, const char *name)
{
  PioneerLayer layer = { .name = name };

  reader->layer = (guint16) pioneer_draft_add_layer (reader->draft, &layer);
}

void
pioneer_catalogue_read_record (PioneerDraft *draft, const char *json, const char *layer, gboolean partial)
{
  PioneerReader reader;

  pioneer_reader_init (&reader, draft, pioneer_draft_add_file (draft, NULL, PIONEER_DRAFT_RECORD));
  set_layer (&reader, layer);
  read_record_text (&reader, json, strlen (json), beginning);
  finish (&reader, partial);
}

void
pioneer_catalogue_read_statement (PioneerDraft *draft,
                                  PioneerKind kind,
                                  const char *slug,
                                  PioneerFieldId field,
                                  const char *json,
                                  const char *layer,
                                  gboolean partial)
{
  PioneerReader reader;
  PioneerJsonNode *node;

  pioneer_reader_init (&reader, draft, pioneer_draft_add_file (draft, NULL, PIONEER_DRAFT_STATEMENT));
  set_layer (&reader, layer);
  pioneer_reader_set_text (&reader, json, strlen (json), beginning);
  reader.kind = kind;
  reader.slug = pioneer_arena_text (draft->arena, slug);
  reader.field = (int) field;

  node = pioneer_reader_parse (&reader);
  if (node != NULL)
    pioneer_reader_read_statement (&reader, node, NULL, -1);
  finish (&reader, partial);
}
