/* pioneer-index-gather.c - From the words of documents to the documents of terms
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#define CHECK_EVERY 1024
#define NONE        G_MAXUINT32

/* A term in the document that is being gone through. Within a key, the segment that has it most often counts. */
typedef struct
{
  guint32 term;
  guint32 forms;
  guint32 first_place; /* of a chain */
  guint32 last_place;
  guint32 n_places;
  guint32 segment;
  guint32 in_segment;
  guint32 in_key;
  guint16 key;
  guint16 weight;
  guint64 frequency;
} Cell;

typedef struct
{
  guint32 position;
  guint32 next;
} Place;

typedef struct
{
  PioneerIndexDraft *draft;
  guint32 document;
  guint32 *cell_of_term; /* valid where the cell there is of this term */
  GArray *cells;
  GArray *places;
  GByteArray *bytes;
} Gathering;

static void
end_segment (Cell *cell)
{
  cell->in_key = MAX (cell->in_key, cell->in_segment);
  cell->in_segment = 0;
}

static void
end_key (Cell *cell)
{
  end_segment (cell);
  cell->frequency += (guint64) cell->weight * cell->in_key;
  cell->in_key = 0;
}

static Cell *
find_cell (Gathering *self, guint32 term)
{
  guint32 at = self->cell_of_term[term];
  Cell cell = { .term = term, .first_place = NONE, .last_place = NONE, .segment = NONE };

  if (at < self->cells->len && g_array_index (self->cells, Cell, at).term == term)
    return &g_array_index (self->cells, Cell, at);

  self->cell_of_term[term] = self->cells->len;
  g_array_append_val (self->cells, cell);

  return &g_array_index (self->cells, Cell, self->cells->len - 1);
}

static void
add_place (Gathering *self, Cell *cell, guint32 position)
{
  Place place = { position, NONE };

  if (cell->n_places == PIONEER_MAX_PLACES)
    return;
  if (cell->last_place != NONE)
    g_array_index (self->places, Place, cell->last_place).next = self->places->len;
  else
    cell->first_place = self->places->len;
  cell->last_place = self->places->len;
  cell->n_places++;
  g_array_append_val (self->places, place);
}

static void
count (Gathering *self, guint32 term, guint32 form, guint32 number, const PioneerDraftSegment *segment, guint32 position)
{
  Cell *cell = find_cell (self, term);

  if (cell->segment != number)
    {
      if (cell->segment != NONE && cell->key != segment->key)
        end_key (cell);
      else
        end_segment (cell);
      cell->segment = number;
      cell->key = segment->key;
      cell->weight = (guint16) pioneer_field_spec (segment->field)->weight;
    }

  cell->in_segment++;
  cell->forms |= 1u << form;
  add_place (self, cell, position);
}

static void
go_through (Gathering *self, const PioneerDraftDocument *document)
{
  PioneerIndexDraft *draft = self->draft;
  const guint32 *token = draft->tokens + document->first_token;
  guint32 start = 0;

  for (guint32 i = 0; i < document->n_segments; i++)
    {
      const PioneerDraftSegment *segment = &g_array_index (draft->segments, PioneerDraftSegment, document->first_segment + i);
      guint32 position = start;

      if (segment->mention != PIONEER_NO_RECORD)
        count (self, draft->mention_terms[segment->mention], 0, i, segment, start);
      for (guint32 left = segment->n_tokens; left > 0; left--, token++)
        {
          const PioneerDraftWord *word = &draft->word_data[*token >> PIONEER_TOKEN_SHIFT];
          gboolean joined = (*token & PIONEER_TOKEN_JOINED) != 0;

          count (self, word->term, word->form, i, segment, joined ? position - 1 : position);
          position += !joined;
        }
      start += segment->length + PIONEER_SEGMENT_GAP;
    }
}

static void
put_number (GByteArray *bytes, guint32 number)
{
  guint8 buffer[PIONEER_VARINT_MAX];

  g_byte_array_append (bytes, buffer, (guint) (pioneer_varint_write (buffer, number) - buffer));
}

static void
put (Gathering *self, Cell *cell)
{
  PioneerIndexDraft *draft = self->draft;
  PioneerDraftTerm *term = &draft->terms[cell->term];
  guint8 counts[2];
  guint32 before = 0;

  end_key (cell);
  counts[0] = (guint8) MIN (cell->frequency, PIONEER_MAX_FREQUENCY);
  counts[1] = (guint8) cell->n_places;
  draft->code_counts[counts[0] * 256 + counts[1]]++;

  g_byte_array_set_size (self->bytes, 0);
  put_number (self->bytes, self->document - (term->n_documents > 0 ? term->last_document : NONE));
  g_byte_array_append (self->bytes, counts, sizeof counts);
  if (term->has_forms)
    put_number (self->bytes, cell->forms);
  for (guint32 i = cell->first_place; i != NONE; i = g_array_index (self->places, Place, i).next)
    {
      guint32 position = g_array_index (self->places, Place, i).position;

      put_number (self->bytes, position - before);
      before = position;
    }

  pioneer_chunks_append (draft->chunks, term, self->bytes->data, self->bytes->len);
  term->last_document = self->document;
  term->n_documents++;
}

static void
gather_document (Gathering *self, guint32 document)
{
  g_array_set_size (self->cells, 0);
  g_array_set_size (self->places, 0);
  self->document = document;
  go_through (self, &self->draft->records[self->draft->documents[document]]);
  for (guint i = 0; i < self->cells->len; i++)
    put (self, &g_array_index (self->cells, Cell, i));
}

static gboolean
gather_all (Gathering *self, GError **error)
{
  for (guint32 document = 0; document < self->draft->store->n_records; document++)
    {
      if (document % CHECK_EVERY == 0 && g_cancellable_set_error_if_cancelled (self->draft->cancellable, error))
        return FALSE;
      gather_document (self, document);
    }

  return TRUE;
}

gboolean
pioneer_index_draft_gather (PioneerIndexDraft *self, GError **error)
{
  Gathering gathering = { .draft = self };
  gboolean done;

  self->chunks = pioneer_arena_new ();
  self->code_counts = g_new0 (guint32, 256 * 256);
  gathering.cell_of_term = g_new0 (guint32, MAX (self->n_terms, 1));
  gathering.cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  gathering.places = g_array_new (FALSE, FALSE, sizeof (Place));
  gathering.bytes = g_byte_array_new ();

  done = gather_all (&gathering, error);

  g_byte_array_unref (gathering.bytes);
  g_array_unref (gathering.places);
  g_array_unref (gathering.cells);
  g_free (gathering.cell_of_term);

  return done;
}
