/* pioneer-index-gather.c - From the words of documents to the documents of terms
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#define CHECK_EVERY 1024
#define NONE        G_MAXUINT32

/* How long before it is needed something is asked to come from memory. */
#define WORDS_AHEAD 8
#define CELLS_AHEAD 8

/* A term in the document that is being gone through. Within a key, the segment that has it most often counts. */
typedef struct
{
  guint32 term;
  guint32 slot;
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

/* There is room for all that the document may have. Its cells are found by a table as small as it, all zeros before and after. */
typedef struct
{
  PioneerIndexDraft *draft;
  guint32 document;
  gsize room;
  guint32 *slots; /* number of a cell, and one */
  guint32 mask;
  Cell *cells;
  guint32 n_cells;
  Place *places;
  guint32 n_places;
} Gathering;

/* Of the segment that is being gone through. */
typedef struct
{
  guint32 number;
  guint16 key;
  guint16 weight;
} Standing;

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

static void
add_place (Gathering *self, Cell *cell, guint32 position)
{
  if (cell->n_places == PIONEER_MAX_PLACES)
    return;

  self->places[cell->last_place].next = self->n_places;
  cell->last_place = self->n_places;
  cell->n_places++;
  self->places[self->n_places++] = (Place){ position, NONE };
}

/* The first time that a document has a term. */
static void
begin_cell (Gathering *self, Cell *cell, guint32 form, const Standing *standing, guint32 position)
{
  guint32 place = self->n_places++;

  self->places[place] = (Place){ position, NONE };
  cell->forms = 1u << form;
  cell->first_place = place;
  cell->last_place = place;
  cell->n_places = 1;
  cell->segment = standing->number;
  cell->in_segment = 1;
  cell->in_key = 0;
  cell->key = standing->key;
  cell->weight = standing->weight;
  cell->frequency = 0;
}

static void
go_on_with_cell (Gathering *self, Cell *cell, guint32 form, const Standing *standing, guint32 position)
{
  if (cell->segment != standing->number)
    {
      if (cell->key != standing->key)
        end_key (cell);
      else
        end_segment (cell);
      cell->segment = standing->number;
      cell->key = standing->key;
      cell->weight = standing->weight;
    }

  cell->in_segment++;
  cell->forms |= 1u << form;
  add_place (self, cell, position);
}

static void
count (Gathering *self, guint32 term, guint32 form, const Standing *standing, guint32 position)
{
  guint32 slot = term * 0x9e3779b1u >> 7 & self->mask;
  Cell *cell;

  for (; self->slots[slot] != 0; slot = (slot + 1) & self->mask)
    {
      cell = &self->cells[self->slots[slot] - 1];
      if (cell->term != term)
        continue;
      go_on_with_cell (self, cell, form, standing, position);
      return;
    }

  cell = &self->cells[self->n_cells++];
  self->slots[slot] = self->n_cells;
  cell->term = term;
  cell->slot = slot;
  begin_cell (self, cell, form, standing, position);
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
      Standing standing = { i, segment->key, (guint16) pioneer_field_spec (segment->field)->weight };
      guint32 position = start;

      if (segment->mention != PIONEER_NO_RECORD)
        count (self, draft->mention_terms[segment->mention], 0, &standing, start);
      for (guint32 left = segment->n_tokens; left > 0; left--, token++)
        {
          if (left > WORDS_AHEAD)
            __builtin_prefetch (&draft->word_data[token[WORDS_AHEAD] >> PIONEER_TOKEN_SHIFT]);
          const PioneerDraftWord *word = &draft->word_data[*token >> PIONEER_TOKEN_SHIFT];
          gboolean joined = (*token & PIONEER_TOKEN_JOINED) != 0;

          count (self, word->term, word->form, &standing, joined ? position - 1 : position);
          position += !joined;
        }
      start += segment->length + PIONEER_SEGMENT_GAP;
    }
}

/* The bits of its forms, and its places. */
static guint32
put_more (const Gathering *self, PioneerPartition *partition, const Cell *cell)
{
  gsize start = partition->n_numbers;
  guint32 *to;

  if (partition->numbers_size - start < (gsize) cell->n_places + 1)
    pioneer_partition_grow_numbers (partition, (gsize) cell->n_places + 1);
  to = partition->numbers + start;
  *to++ = cell->forms;
  for (guint32 i = cell->first_place; i != NONE; i = self->places[i].next)
    *to++ = self->places[i].position;
  partition->n_numbers = (gsize) (to - partition->numbers);

  return (guint32) start;
}

static inline PioneerPartition *
find_partition (const Gathering *self, const Cell *cell)
{
  PioneerPartitions *partitions = self->draft->partitions;

  return &partitions->partitions[partitions->numbers[cell->term >> PIONEER_PARTITION_SHIFT]];
}

static void
put (Gathering *self, Cell *cell)
{
  PioneerIndexDraft *draft = self->draft;
  PioneerPartition *partition = find_partition (self, cell);
  PioneerDraftPosting posting = { .term = cell->term, .document = self->document, .n_places = (guint8) cell->n_places };

  end_key (cell);
  posting.frequency = (guint8) MIN (cell->frequency, PIONEER_MAX_FREQUENCY);
  posting.has_more = cell->n_places > 1;
  posting.form = (guint8) __builtin_ctz (cell->forms);
  posting.place = posting.has_more ? put_more (self, partition, cell) : self->places[cell->first_place].position;
  draft->code_counts[posting.frequency * 256 + posting.n_places]++;

  partition->postings[partition->n_postings++] = posting;
}

static void
clear_gathering (Gathering *self)
{
  g_free (self->slots);
  g_free (self->cells);
  g_free (self->places);
}

/* Each word and each segment may be a term. */
static void
make_room (Gathering *self, const PioneerDraftDocument *document)
{
  gsize n = (gsize) document->n_tokens + document->n_segments;
  gsize n_slots = 64;

  while (n_slots < n * 2)
    n_slots *= 2;
  if (n > self->room)
    {
      clear_gathering (self);
      self->room = n_slots / 2;
      self->slots = g_new0 (guint32, n_slots);
      self->cells = g_new (Cell, self->room);
      self->places = g_new (Place, self->room);
    }

  self->mask = (guint32) n_slots - 1;
  self->n_cells = 0;
  self->n_places = 0;
}

static void
look_ahead (const PioneerIndexDraft *draft, guint32 document)
{
  const PioneerDraftDocument *data;

  pioneer_index_draft_look_ahead (draft, document);
  if (draft->store->n_records - document <= PIONEER_DOCUMENTS_AHEAD)
    return;

  data = &draft->records[draft->documents[document + PIONEER_DOCUMENTS_AHEAD]];
  for (guint64 i = 0; i < MIN (data->n_tokens, 128); i += 16)
    __builtin_prefetch (&draft->tokens[data->first_token + i]);
}

static void
gather_document (Gathering *self, guint32 document)
{
  const PioneerDraftDocument *data = &self->draft->records[self->draft->documents[document]];

  look_ahead (self->draft, document);
  self->document = document;
  make_room (self, data);
  go_through (self, data);
  for (guint32 i = 0; i < self->n_cells; i++)
    {
      if (i + CELLS_AHEAD < self->n_cells)
        {
          const PioneerPartition *partition = find_partition (self, &self->cells[i + CELLS_AHEAD]);

          __builtin_prefetch (&partition->postings[partition->n_postings], 1);
        }
      put (self, &self->cells[i]);
      self->slots[self->cells[i].slot] = 0;
    }
}

gboolean
pioneer_index_draft_gather (PioneerIndexDraft *self, GError **error)
{
  Gathering gathering = { .draft = self };
  gboolean done = TRUE;

  self->partitions = pioneer_partitions_new (self);
  self->code_counts = g_new0 (guint32, 256 * 256);
  for (guint32 document = 0; document < self->store->n_records && done; document++)
    {
      done = document % CHECK_EVERY != 0 || !g_cancellable_set_error_if_cancelled (self->cancellable, error);
      if (done)
        gather_document (&gathering, document);
    }
  clear_gathering (&gathering);

  return done;
}
