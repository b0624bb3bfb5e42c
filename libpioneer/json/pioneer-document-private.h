/* pioneer-document-private.h - Where the records and statements of a catalogue's text stand
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-json-scanner-private.h"

G_BEGIN_DECLS

/* Both from 1, the column in code points. */
typedef struct
{
  guint line;
  guint column;
} PioneerTextPlace;

typedef struct
{
  gsize start;
  gsize end; /* one past it; 0 where it isn't an object */
  PioneerTextPlace place;
  guint first_place; /* into the places: of its members, each followed by its elements where it is an array */
} PioneerRecordSpan;

/* A tree of the whole text would need three times its size. So the text is checked once, as a whole, noting where its parts
 * stand; then a tree is made of one record after the other. */
typedef struct
{
  GArray *spans;    /* PioneerRecordSpan */
  GArray *places;   /* PioneerTextPlace */
  gsize list_start; /* of the array of records; 0 where there is none */
  gsize list_end;
  gboolean too_many;
} PioneerDocument;

/* Of one text. There is no bound on what JSON Lines hold but that on a catalogue. */
#define PIONEER_DOCUMENT_MAX_RECORDS 5000000u
#define PIONEER_DOCUMENT_MAX_PLACES  20000000u

/* A whole catalogue, or a text that is one record; the place is that of the text in its file. FALSE without a fault where there is too much in it. */
gboolean pioneer_document_scan (
    PioneerDocument *self, const char *text, gsize length, gboolean is_record, PioneerTextPlace place, PioneerJsonFault *fault);
void pioneer_document_clear (PioneerDocument *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerDocument, pioneer_document_clear)

G_END_DECLS
