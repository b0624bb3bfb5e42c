/* pioneer-index-layouts.c - What documents consist of, which most of them share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-index-draft-private.h"

#include <string.h>

#define SPELLED G_MAXUINT32 /* stands for a layout that is spelled out in its document */

/* A layout: the number of segments, and of each its field and whether it has the key of the one before. */
typedef struct
{
  PioneerIndexDraft *draft;
  PioneerWordTable table;
  GArray *counts;   /* guint32, by number in the table */
  guint32 *numbers; /* by document: in the table */
  guint32 *shared;  /* by number in the table: among those that are shared */
  guint32 n_shared;
  PioneerDraftBytes spelling;                       /* of one */
  PioneerBitWriter writer;                          /* of up to eight documents */
  guint32 lengths[PIONEER_SEGMENTS_REMEMBERED + 1]; /* of the segments of the document before; the last is 0 */
} Layouts;

static inline void
put_number (PioneerDraftBytes *bytes, guint32 number)
{
  guint8 *to = pioneer_draft_bytes_reserve (bytes, PIONEER_VARINT_MAX);

  bytes->n = (gsize) (pioneer_varint_write (to, number) - bytes->bytes);
}

static const PioneerDraftSegment *
get_segments (const PioneerIndexDraft *draft, guint32 document, guint32 *n)
{
  const PioneerDraftDocument *data = &draft->records[draft->documents[document]];

  *n = data->n_segments;

  return *n > 0 ? &g_array_index (draft->segments, PioneerDraftSegment, data->first_segment) : NULL;
}

static void
spell (Layouts *self, guint32 document)
{
  guint32 key = G_MAXUINT32;
  guint32 n;
  const PioneerDraftSegment *segments = get_segments (self->draft, document, &n);

  self->spelling.n = 0;
  put_number (&self->spelling, n);
  for (guint32 i = 0; i < n; i++)
    {
      put_number (&self->spelling, (guint32) segments[i].field << 1 | (segments[i].key == key));
      key = segments[i].key;
    }
}

/* Long ones are as good as never equal. */
static void
number_layout (Layouts *self, guint32 document)
{
  const guint32 none = 0;
  guint32 number;

  spell (self, document);
  self->numbers[document] = SPELLED;
  if (self->spelling.n > G_MAXUINT8)
    return;

  number = pioneer_word_table_add (&self->table, (const char *) self->spelling.bytes, (guint) self->spelling.n);
  if (number == self->counts->len)
    g_array_append_val (self->counts, none);
  g_array_index (self->counts, guint32, number)++;
  self->numbers[document] = number;
}

/* Where each of them starts, and where the last ends, comes first. */
static void
write_shared (Layouts *self, const guint32 *order, guint32 n)
{
  GByteArray *layouts = self->draft->layouts;
  guint32 starts[PIONEER_MAX_LAYOUTS + 1] = { (n + 1) * (guint32) sizeof *starts };

  g_byte_array_set_size (layouts, starts[0]);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 length;
      const char *spelling = pioneer_word_table_get (&self->table, order[i], &length);

      g_byte_array_append (layouts, (const guint8 *) spelling, length);
      starts[i + 1] = layouts->len;
    }
  memcpy (layouts->data, starts, starts[0]);
}

/* The commonest are shared, if there are several of a kind. */
static void
share_common (Layouts *self)
{
  guint32 n = self->counts->len;
  g_autofree guint32 *order = g_new (guint32, MAX (n, 1));

  self->shared = g_new (guint32, MAX (n, 1));
  for (guint32 i = 0; i < n; i++)
    {
      order[i] = i;
      self->shared[i] = SPELLED;
    }
  g_qsort_with_data (order, (int) n, sizeof *order, pioneer_compare_by_count, self->counts->data);
  while (self->n_shared < MIN (n, PIONEER_MAX_LAYOUTS) && g_array_index (self->counts, guint32, order[self->n_shared]) > 1)
    self->n_shared++;

  for (guint32 i = 0; i < self->n_shared; i++)
    self->shared[order[i]] = i;
  write_shared (self, order, self->n_shared);
}

static guint32
get_shared (const Layouts *self, guint32 document)
{
  guint32 number = self->numbers[document];

  return number != SPELLED ? self->shared[number] : SPELLED;
}

/* As long as can be: two numbers for each segment, and two for all of them. */
static void
make_room (Layouts *self, guint32 n_segments)
{
  gsize size = ((gsize) n_segments + 1) * 2 * PIONEER_BIT_STREAM_MAX + 16;

  self->writer.bytes = pioneer_draft_bytes_reserve (&self->draft->segment_bytes, size + (self->writer.at + 7) / 8);
}

static void
write_document (Layouts *self, guint32 document)
{
  PioneerBitWriter writer;
  guint32 number = get_shared (self, document);
  guint32 key = G_MAXUINT32;
  guint32 n;
  const PioneerDraftSegment *segments = get_segments (self->draft, document, &n);

  make_room (self, n);
  writer = self->writer;
  pioneer_bits_put_gamma (&writer, number != SPELLED ? number : self->n_shared);
  if (number == SPELLED)
    pioneer_bits_put_gamma (&writer, n);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 *before = &self->lengths[MIN (i, PIONEER_SEGMENTS_REMEMBERED)];

      if (number == SPELLED)
        pioneer_bits_put_gamma (&writer, (guint32) segments[i].field << 1 | (segments[i].key == key));
      key = segments[i].key;
      pioneer_bits_put_gamma (&writer, pioneer_segment_fold_sign (segments[i].length - *before));
      *before = i < PIONEER_SEGMENTS_REMEMBERED ? segments[i].length : 0;
    }
  self->writer = writer;
}

static void
end_stream (Layouts *self)
{
  self->draft->segment_bytes.n += (self->writer.at + 7) / 8;
  self->writer = (PioneerBitWriter){ 0 };
  memset (self->lengths, 0, sizeof self->lengths);
}

static void
write_documents (Layouts *self, guint32 n)
{
  PioneerIndexDraft *draft = self->draft;
  guint32 n_streams = n / PIONEER_SEGMENT_STEP + (n % PIONEER_SEGMENT_STEP > 0);
  g_autofree guint32 *starts = g_new (guint32, MAX (n_streams, 1));

  for (guint32 document = 0; document < n; document++)
    {
      pioneer_index_draft_look_ahead (draft, document);
      if (document % PIONEER_SEGMENT_STEP == 0)
        {
          end_stream (self);
          starts[document / PIONEER_SEGMENT_STEP] = (guint32) draft->segment_bytes.n;
        }
      write_document (self, document);
    }
  end_stream (self);
  memset (pioneer_draft_bytes_reserve (&draft->segment_bytes, 8), 0, 8); /* readers take 8 bytes at a time */
  draft->segment_bytes.n += 8;
  draft->segment_starts = pioneer_starts_write (starts, n_streams);
}

void
pioneer_index_draft_write_segments (PioneerIndexDraft *self)
{
  guint32 n = self->store->n_records;
  g_autofree guint32 *numbers = g_new (guint32, MAX (n, 1));
  g_autoptr (GArray) counts = g_array_new (FALSE, FALSE, sizeof (guint32));
  Layouts layouts = { .draft = self, .counts = counts, .numbers = numbers };

  self->layouts = g_byte_array_new ();
  pioneer_word_table_init (&layouts.table);
  for (guint32 document = 0; document < n; document++)
    {
      pioneer_index_draft_look_ahead (self, document);
      number_layout (&layouts, document);
    }
  share_common (&layouts);
  write_documents (&layouts, n);

  pioneer_word_table_clear (&layouts.table);
  g_free (layouts.spelling.bytes);
  g_free (layouts.shared);
}
