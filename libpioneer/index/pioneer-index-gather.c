/* pioneer-index-gather.c - From the words of documents to the documents of terms
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#define CHECK_EVERY 1024
#define NONE        G_MAXUINT32

/* How long before it is needed something is asked to come from memory. */
#define WORDS_AHEAD 12
#define CELLS_AHEAD 8

/* A term where it stands in the document that is being gone through. */
typedef struct
{
  guint32 position;
  guint32 next; /* of that term */
  guint32 segment;
  guint16 key;
  guint8 weight;
  guint8 form;
} Occurrence;

/* A term of that document. */
typedef struct
{
  guint32 address;
  guint32 slot;
  guint32 first;
  guint32 last;
} Cell;

typedef struct
{
  guint32 address;
  guint32 cell; /* and one */
} Slot;

/* There is room for all that the document may have. Its cells are found by a table as small as it, all zeros before and after. */
typedef struct
{
  PioneerIndexDraft *draft;
  PioneerPartitions *partitions;
  guint32 document;
  gsize room;
  Slot *slots;
  guint32 mask;
  Cell *cells;
  guint32 n_cells;
  Occurrence *occurrences;
  guint32 n_occurrences;
  gboolean overflows; /* a partition has more than its postings can tell */
} Gathering;

static inline void
note (Gathering *self, guint32 address, const Occurrence *occurrence)
{
  guint32 slot = address * 0x9e3779b1u >> 7 & self->mask;
  guint32 number = self->n_occurrences++;
  Cell *cell;

  self->occurrences[number] = *occurrence;
  for (; self->slots[slot].cell != 0; slot = (slot + 1) & self->mask)
    {
      if (self->slots[slot].address != address)
        continue;
      cell = &self->cells[self->slots[slot].cell - 1];
      self->occurrences[cell->last].next = number;
      cell->last = number;
      return;
    }

  self->cells[self->n_cells++] = (Cell){ address, slot, number, number };
  self->slots[slot] = (Slot){ address, self->n_cells };
}

static void
go_through (Gathering *self, const PioneerDraftDocument *document)
{
  PioneerIndexDraft *draft = self->draft;
  const guint32 *token = draft->tokens + document->first_token;
  const guint32 *end = token + document->n_tokens;
  guint32 start = 0;

  for (guint32 i = 0; i < document->n_segments; i++)
    {
      const PioneerDraftSegment *segment = &g_array_index (draft->segments, PioneerDraftSegment, document->first_segment + i);
      Occurrence occurrence = { .position = start, .next = NONE, .segment = i, .key = segment->key };
      guint32 position = start;

      occurrence.weight = pioneer_field_spec (segment->field)->weight;
      if (segment->mention != PIONEER_NO_RECORD)
        note (self, draft->mention_terms[segment->mention], &occurrence);
      for (guint32 left = segment->n_tokens; left > 0; left--, token++)
        {
          const PioneerDraftTarget *target = &draft->targets[*token >> PIONEER_TOKEN_SHIFT];
          guint32 joined = *token & PIONEER_TOKEN_JOINED;

          if (end - token > WORDS_AHEAD)
            __builtin_prefetch (&draft->targets[token[WORDS_AHEAD] >> PIONEER_TOKEN_SHIFT]);
          occurrence.position = position - joined;
          occurrence.form = (guint8) target->form;
          note (self, target->term, &occurrence);
          position += 1 - joined;
        }
      start += segment->length + PIONEER_SEGMENT_GAP;
    }
}

/* Within a key, the segment that has it most often counts. */
static guint64
count_all (const Occurrence *occurrences, guint32 first)
{
  const Occurrence *before = &occurrences[first];
  guint32 in_segment = 0;
  guint32 in_key = 0;
  guint64 frequency = 0;

  for (guint32 i = first; i != NONE; i = before->next)
    {
      const Occurrence *at = &occurrences[i];

      if (at->segment != before->segment)
        {
          in_key = MAX (in_key, in_segment);
          in_segment = 0;
        }
      if (at->key != before->key)
        {
          frequency += (guint64) before->weight * in_key;
          in_key = 0;
        }
      in_segment++;
      before = at;
    }

  return frequency + (guint64) before->weight * MAX (in_key, in_segment);
}

static guint8 *
write_places (const Occurrence *occurrences, guint32 first, guint8 *to, guint8 *n_places)
{
  guint32 last = 0;
  guint n = 0;

  for (guint32 i = first; i != NONE && n < PIONEER_MAX_PLACES; i = occurrences[i].next, n++)
    {
      to = pioneer_varint_write (to, occurrences[i].position - last);
      last = occurrences[i].position;
    }
  *n_places = (guint8) n;

  return to;
}

static guint32
find_forms (const Occurrence *occurrences, guint32 first)
{
  guint32 forms = 0;

  for (guint32 i = first; i != NONE; i = occurrences[i].next)
    forms |= 1u << occurrences[i].form;

  return forms;
}

static guint32
put_more (Gathering *self, PioneerDraftBytes *bytes, const Cell *cell)
{
  guint8 *start = pioneer_draft_bytes_reserve (bytes, PIONEER_WHAT_MORE_MAX);
  guint32 at = (guint32) bytes->n;
  guint8 *end;

  start[0] = (guint8) MIN (count_all (self->occurrences, cell->first), PIONEER_MAX_FREQUENCY);
  end = pioneer_varint_write (start + 2, find_forms (self->occurrences, cell->first));
  end = write_places (self->occurrences, cell->first, end, &start[1]);
  bytes->n = (gsize) (end - bytes->bytes);
  self->overflows |= bytes->n > G_MAXUINT32 >> 1;
  self->draft->code_counts[start[0] * 256 + start[1]]++;

  return at << 1 | PIONEER_WHAT_MORE;
}

static inline guint32
put_one (Gathering *self, const Occurrence *occurrence)
{
  self->draft->code_counts[occurrence->weight * 256 + 1]++;

  return occurrence->position << PIONEER_WHAT_PLACE | (guint32) occurrence->form << PIONEER_WHAT_FORM |
         (guint32) occurrence->weight << PIONEER_WHAT_FREQUENCY;
}

static inline void
put (Gathering *self, const Cell *cell)
{
  guint32 number = cell->address >> PIONEER_PARTITION_BITS;
  const Occurrence *first = &self->occurrences[cell->first];
  gboolean is_one = first->next == NONE && first->position <= G_MAXUINT16;

  *self->partitions->ends[number]++ = (PioneerDraftPosting){
    .document = (guint16) self->document,
    .term = (guint16) cell->address,
    .what = is_one ? put_one (self, first) : put_more (self, &self->partitions->partitions[number].more, cell),
  };
  self->slots[cell->slot].cell = 0;
}

static void
clear_room (Gathering *self)
{
  g_free (self->slots);
  g_free (self->cells);
  g_free (self->occurrences);
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
      clear_room (self);
      self->room = n_slots / 2;
      self->slots = g_new0 (Slot, n_slots);
      self->cells = g_new (Cell, self->room);
      self->occurrences = g_new (Occurrence, self->room);
    }

  self->mask = (guint32) n_slots - 1;
  self->n_cells = 0;
  self->n_occurrences = 0;
}

static void
look_ahead (const PioneerIndexDraft *draft, guint32 document)
{
  const PioneerDraftDocument *data;

  pioneer_index_draft_look_ahead (draft, document);
  if (document + 1 < draft->store->n_records)
    {
      data = &draft->records[draft->documents[document + 1]];
      for (guint i = 0; i < MIN (data->n_tokens, WORDS_AHEAD); i++)
        __builtin_prefetch (&draft->targets[draft->tokens[data->first_token + i] >> PIONEER_TOKEN_SHIFT]);
    }
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
        __builtin_prefetch (self->partitions->ends[self->cells[i + CELLS_AHEAD].address >> PIONEER_PARTITION_BITS], 1);
      put (self, &self->cells[i]);
    }
}

static gboolean
gather_all (Gathering *self, GError **error)
{
  guint32 n = self->draft->store->n_records;

  for (guint32 document = 0; document < n && !self->overflows; document++)
    {
      if (document % CHECK_EVERY == 0 && g_cancellable_set_error_if_cancelled (self->draft->cancellable, error))
        return FALSE;
      if (document % (1u << PIONEER_CHUNK_SHIFT) == 0)
        pioneer_partitions_begin_chunk (self->partitions);
      gather_document (self, document);
    }

  if (self->overflows)
    pioneer_index_draft_refuse (error);

  return !self->overflows;
}

/* How many postings each term may have at most. */
static PioneerPartitions *
make_partitions (const PioneerIndexDraft *draft)
{
  g_autofree guint32 *counts = g_new0 (guint32, MAX (draft->n_terms, 1));

  for (guint32 i = 0; i < draft->words.n_texts; i++)
    counts[draft->targets[i].term] += draft->word_data[i].n_documents;
  for (guint i = 0; i < draft->mentions->len; i++)
    counts[draft->n_stems + i] = draft->mentioned[g_array_index (draft->mentions, guint32, i)];

  return pioneer_partitions_new (counts, draft->n_terms);
}

static void
find_addresses (PioneerIndexDraft *self)
{
  for (guint32 i = 0; i < self->words.n_texts; i++)
    self->targets[i].term = pioneer_partitions_address (self->partitions, self->targets[i].term);
  for (guint i = 0; i < self->mentions->len; i++)
    self->mention_terms[g_array_index (self->mentions, guint32, i)] =
        pioneer_partitions_address (self->partitions, self->n_stems + i);
}

gboolean
pioneer_index_draft_gather (PioneerIndexDraft *self, GError **error)
{
  Gathering gathering = { .draft = self };
  gboolean done;

  self->partitions = make_partitions (self);
  self->code_counts = g_new0 (guint32, 256 * 256);
  gathering.partitions = self->partitions;
  find_addresses (self);
  done = gather_all (&gathering, error);

  clear_room (&gathering);
  g_clear_pointer (&self->tokens, g_free);

  return done;
}
