/* pioneer-document.c - Where the records and statements of a catalogue's text stand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-document-private.h"

#include <string.h>

#include "pioneer-json-core-private.h"

/* While the text is scanned. */
typedef struct
{
  PioneerDocument *document;
  guint record_depth; /* containers around a record */
  guint depth;
  PioneerJsonKind open[PIONEER_JSON_MAX_DEPTH];
  gboolean is_list; /* the next value is the list of records */
  gboolean in_list;
  const guint8 *text;
  gsize offset; /* where the place stands that was noted last */
  PioneerTextPlace place;
} Scan;

static PioneerTextPlace
find_place (Scan *scan, gsize offset)
{
  for (; scan->offset < offset; scan->offset++)
    {
      guint8 byte = scan->text[scan->offset];

      if (byte == '\n')
        scan->place = (PioneerTextPlace){ .line = scan->place.line + 1, .column = 1 };
      else if ((byte & 0xc0) != 0x80)
        scan->place.column++;
    }

  return scan->place;
}

static void
note_record (Scan *scan, gsize offset)
{
  PioneerRecordSpan span = {
    .start = offset,
    .place = find_place (scan, offset),
    .first_place = scan->document->places->len,
  };

  g_array_append_val (scan->document->spans, span);
}

static void
note_place (Scan *scan, gsize offset)
{
  PioneerTextPlace place = find_place (scan, offset);

  g_array_append_val (scan->document->places, place);
}

/* Returns whether there is room for more. */
static gboolean
note (Scan *scan, const guint8 *at)
{
  PioneerDocument *document = scan->document;
  gsize offset = (gsize) (at - scan->text);
  guint depth = scan->depth - scan->record_depth;

  if (!scan->in_list)
    return TRUE;

  if (depth == 0)
    note_record (scan, offset);
  else if (scan->open[scan->record_depth] == PIONEER_JSON_OBJECT &&
           (depth == 1 || (depth == 2 && scan->open[scan->depth - 1] == PIONEER_JSON_ARRAY)))
    note_place (scan, offset);

  document->too_many = document->spans->len > PIONEER_DOCUMENT_MAX_RECORDS || document->places->len > PIONEER_DOCUMENT_MAX_PLACES;

  return !document->too_many;
}

static gboolean
open_container (gpointer data, PioneerJsonKind kind, const guint8 *at)
{
  Scan *scan = data;

  if (!note (scan, at))
    return FALSE;

  if (scan->is_list && scan->depth == 1 && kind == PIONEER_JSON_ARRAY)
    {
      scan->in_list = TRUE;
      scan->document->list_start = (gsize) (at - scan->text);
    }
  scan->is_list = FALSE;
  scan->open[scan->depth++] = kind;

  return TRUE;
}

static gboolean
close_container (gpointer data, const guint8 *end)
{
  Scan *scan = data;
  PioneerDocument *document = scan->document;

  scan->depth--;
  if (scan->in_list && scan->depth == scan->record_depth)
    g_array_index (document->spans, PioneerRecordSpan, document->spans->len - 1).end = (gsize) (end - scan->text);
  if (scan->in_list && scan->record_depth == 2 && scan->depth == 1)
    {
      document->list_end = (gsize) (end - scan->text);
      scan->in_list = FALSE;
    }

  return TRUE;
}

static gboolean
take_name (gpointer data, const PioneerJsonToken *token)
{
  Scan *scan = data;
  g_autofree char *name = NULL;

  scan->is_list = FALSE;
  if (scan->record_depth == 2 && scan->depth == 1)
    {
      name = g_malloc ((gsize) (token->end - token->start) + 1);
      pioneer_json_decode (token, name);
      scan->is_list = strcmp (name, "records") == 0;
    }

  return TRUE;
}

static gboolean
take_scalar (gpointer data, const PioneerJsonToken *token)
{
  Scan *scan = data;

  scan->is_list = FALSE;

  return note (scan, token->kind == PIONEER_JSON_STRING ? token->start - 1 : token->start);
}

static const PioneerJsonSink sink = {
  .open = open_container,
  .close = close_container,
  .name = take_name,
  .scalar = take_scalar,
};

gboolean
pioneer_document_scan (
    PioneerDocument *self, const char *text, gsize length, gboolean is_record, PioneerTextPlace place, PioneerJsonFault *fault)
{
  Scan scan = {
    .document = self,
    .record_depth = is_record ? 0 : 2,
    .in_list = is_record,
    .text = (const guint8 *) text,
    .place = place,
  };

  self->spans = g_array_new (FALSE, FALSE, sizeof (PioneerRecordSpan));
  self->places = g_array_new (FALSE, FALSE, sizeof (PioneerTextPlace));
  self->list_start = 0;
  self->list_end = 0;
  self->too_many = FALSE;

  return pioneer_json_run (text, length, &sink, &scan, fault);
}

void
pioneer_document_clear (PioneerDocument *self)
{
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
}
