/* pioneer-compiled-store.c - The store of a compiled catalogue, read when it is touched
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-store-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-record-tree-private.h"
#include "pioneer-reference-private.h"
#include "pioneer-statement-decoder-private.h"

/* What stands for the slug of a record whose own can't be read. */
#define NO_SLUG "damaged"

/* What a store of this kind knows beside what all know. */
typedef struct
{
  GBytes *bytes;
  char *name;
  PioneerCompiledFile file;
  PioneerRecordTree records; /* that have been read; looked into without the lock */

  GMutex lock;        /* guards all that follows, the arena, and what is put into the tree */
  guint32 n_read;     /* records */
  guint64 n_claimed;  /* statements of the records that have been read: each statement is of one record */
  guint64 long_texts; /* see PioneerDecoder */
} Reader;

static Reader *
get_reader (PioneerStore *store)
{
  return store->reader_data;
}

/* The first damage is told. */
static void
note_damage (PioneerStore *store, PioneerSection section, guint64 place, const char *what)
{
  Reader *self = get_reader (store);
  char *damage;

  if (g_atomic_pointer_get (&store->damage) != NULL)
    return;

  damage = pioneer_compiled_file_tell (&self->file, section, place, what);
  if (!g_atomic_pointer_compare_and_exchange (&store->damage, NULL, damage))
    g_free (damage);
}

static PioneerKind
find_kind (PioneerStore *store, guint32 record)
{
  guint kind = 1;

  while (record >= store->kinds[kind + 1])
    kind++;

  return (PioneerKind) kind;
}

/* A statement that says nothing, where there is none to be read. */
static void
blank (PioneerStatementData *statement)
{
  *statement = (PioneerStatementData){ .field = PIONEER_FIELD_NAME, .state = PIONEER_STATE_NOT_STATED };
  statement->rank = PIONEER_RANK_NORMAL;
}

/* Returns how many of a record's statements could be read: those up to the first that couldn't. */
static guint32
read_statements (PioneerStore *store, guint32 record, PioneerKind kind, PioneerStatementData *statements, guint32 n)
{
  Reader *self = get_reader (store);
  const PioneerCompiledRecord *entry = &self->file.records[record];
  const PioneerCompiledView *section = &self->file.sections[PIONEER_SECTION_CONTENTS];
  PioneerDecoder decoder = { .file = &self->file, .arena = store->arena, .long_texts = &self->long_texts };
  guint32 good = 0;

  decoder.start = entry->contents;
  decoder.end = section->bytes + entry[1].contents;
  decoder.at = decoder.end - entry->length;
  while (good < n && pioneer_decoder_read_statement (&decoder, kind, &statements[good]))
    good++;
  for (guint32 i = good; i < n; i++)
    blank (&statements[i]);
  for (guint32 i = 0; i < n; i++)
    statements[i].record = record;

  if (decoder.wrong == NULL && decoder.at != decoder.end)
    decoder.wrong = "something follows the last statement of a record";
  if (decoder.wrong != NULL)
    note_damage (store, PIONEER_SECTION_CONTENTS, (guint64) (decoder.at - section->bytes), decoder.wrong);

  return good;
}

/* Whether a record's statements are where they can be. */
static gboolean
claim_statements (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);
  const PioneerCompiledRecord *entry = &self->file.records[record];

  if (entry[0].first > entry[1].first || entry[1].first > self->file.n_statements || entry[0].contents > entry[1].contents ||
      entry[1].contents > self->file.sections[PIONEER_SECTION_CONTENTS].length ||
      entry->length > entry[1].contents - entry[0].contents ||
      self->n_claimed + (entry[1].first - entry[0].first) > self->file.n_statements)
    {
      note_damage (store, PIONEER_SECTION_RECORDS, record * (guint64) sizeof *entry, "a record's statements are out of bounds");
      return FALSE;
    }
  self->n_claimed += entry[1].first - entry[0].first;

  return TRUE;
}

/* There is room for one at least, which stands for any that is said to be of the record and isn't. */
static void
fill_statements (PioneerStore *store, guint32 record, PioneerRecordData *data)
{
  const PioneerCompiledRecord *entry = &get_reader (store)->file.records[record];
  gboolean claimed = claim_statements (store, record);
  guint32 n = claimed ? entry[1].first - entry[0].first : 0;
  PioneerStatementData *statements = pioneer_arena_take_bare (store->arena, MAX (n, 1) * sizeof *statements);

  blank (statements);
  statements->record = record;
  data->statements = statements;
  data->first = n > 0 ? entry->first : 0;
  data->n_placed = MAX (n, 1);
  data->n_statements = claimed ? read_statements (store, record, data->kind, statements, n) : 0;
}

static void
find_range (PioneerStore *store, guint32 record, const guint32 ends[2], guint32 most, guint32 *first, guint32 *n)
{
  if (ends[0] <= ends[1] && ends[1] <= most)
    {
      *first = ends[0];
      *n = ends[1] - ends[0];
    }
  else
    {
      note_damage (store, PIONEER_SECTION_RECORDS, record * (guint64) sizeof (PioneerCompiledRecord),
                   "the statements that name or cite a record are out of bounds");
    }
}

static const char *
read_slug (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);
  gsize length = 0;
  const char *slug = pioneer_compiled_file_text (&self->file, self->file.records[record].slug, PIONEER_SLUG_MOST + 1, &length);

  if (slug != NULL && pioneer_slug_is_valid (slug, length))
    return slug;

  note_damage (store, PIONEER_SECTION_RECORDS, record * (guint64) sizeof (PioneerCompiledRecord), "a record's identity is no slug");

  return NO_SLUG;
}

static const PioneerRecordData *
make_record (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);
  const PioneerCompiledRecord *entry = &self->file.records[record];
  PioneerRecordData *data = pioneer_arena_new_array (store->arena, PioneerRecordData, 1);

  data->index = record;
  data->kind = find_kind (store, record);
  data->slug = read_slug (store, record);
  find_range (store, record, (const guint32[]){ entry[0].first_mention, entry[1].first_mention }, self->file.n_mentions,
              &data->first_mention, &data->n_mentions);
  find_range (store, record, (const guint32[]){ entry[0].first_citing, entry[1].first_citing }, self->file.n_citings,
              &data->first_citing, &data->n_citings);
  fill_statements (store, record, data);
  self->n_read++;

  return data;
}

static const PioneerRecordData *
read_record (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);
  const PioneerRecordData *data;

  g_mutex_lock (&self->lock);
  data = pioneer_record_tree_find (&self->records, record);
  if (data == NULL)
    {
      data = make_record (store, record);
      pioneer_record_tree_insert (&self->records, store->arena, record, data);
    }
  g_mutex_unlock (&self->lock);

  return data;
}

static const PioneerRecordData *
find_record (PioneerStore *store, guint32 record)
{
  const PioneerRecordData *data = pioneer_record_tree_find (&get_reader (store)->records, record);

  return data != NULL ? data : read_record (store, record);
}

/* The last record that begins at or before the statement. */
static guint32
find_record_of (Reader *self, guint32 statement)
{
  guint32 low = 0;
  guint32 high = self->file.n_records;

  while (high - low > 1)
    {
      guint32 middle = low + (high - low) / 2;

      if (self->file.records[middle].first <= statement)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static const PioneerStatementData *
find_statement (PioneerStore *store, guint32 statement)
{
  guint32 record = find_record_of (get_reader (store), statement);
  const PioneerRecordData *data = pioneer_store_record (store, record);
  guint32 place = statement - data->first;

  if (statement >= data->first && place < data->n_placed)
    return &data->statements[place];

  note_damage (store, PIONEER_SECTION_RECORDS, record * (guint64) sizeof (PioneerCompiledRecord), "a statement is of no record");

  return data->statements;
}

static int
compare_slug (Reader *self, guint32 record, const char *slug)
{
  gsize length;
  const char *other = pioneer_compiled_file_text (&self->file, self->file.records[record].slug, PIONEER_SLUG_MOST + 1, &length);

  return strcmp (other != NULL ? other : "", slug);
}

static guint32
find (PioneerStore *store, PioneerKind kind, const char *slug)
{
  Reader *self = get_reader (store);
  guint32 low = store->kinds[kind];
  guint32 high = store->kinds[kind + 1];

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = compare_slug (self, middle, slug);

      if (order == 0)
        return middle;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return PIONEER_NO_RECORD;
}

static gboolean
check_places (PioneerStore *store, const guint32 *places, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    if (places[i] >= store->n_statements)
      {
        note_damage (store, PIONEER_SECTION_MENTIONS, 0, "the statements that name or cite a record are out of bounds");
        return FALSE;
      }

  return TRUE;
}

static void
free_reader (PioneerStore *store)
{
  Reader *self = get_reader (store);

  g_mutex_clear (&self->lock);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

static const PioneerStoreReader functions = { find_record, find_statement, find, check_places, free_reader };

static void
set_layers (PioneerStore *store, const PioneerCompiledFile *file)
{
  store->layers = g_ptr_array_new ();
  for (guint32 i = 0; i < file->catalogue->n_layers; i++)
    g_ptr_array_add (store->layers, (gpointer) (file->layer_texts + file->layers[i].name));
}

/* What the header says is known to be sound. */
static PioneerStore *
make_store (Reader *self)
{
  PioneerStore *store = g_new0 (PioneerStore, 1);

  g_atomic_ref_count_init (&store->refs);
  g_mutex_init (&store->lock);
  g_mutex_init (&self->lock);
  pioneer_record_tree_init (&self->records, self->file.n_records);
  self->long_texts = self->file.sections[PIONEER_SECTION_CONTENTS].length;
  store->reader = &functions;
  store->reader_data = self;
  store->objects = pioneer_objects_new ();
  store->arena = pioneer_arena_new_small ();
  store->policy = (PioneerPolicy) self->file.catalogue->policy;
  store->n_records = self->file.n_records;
  store->n_statements = self->file.n_statements;
  memcpy (store->kinds, self->file.catalogue->kinds, sizeof store->kinds);
  set_layers (store, &self->file);

  /* Nothing writes to them. */
  store->mentions = (guint32 *) (gpointer) self->file.sections[PIONEER_SECTION_MENTIONS].bytes;
  store->citings = (guint32 *) (gpointer) self->file.sections[PIONEER_SECTION_CITINGS].bytes;

  return store;
}

/* Where the bytes lie so that no number could be read from them, they are put elsewhere. */
static GBytes *
align_bytes (GBytes *bytes)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  return (guintptr) data % PIONEER_COMPILED_ALIGN == 0 ? g_bytes_ref (bytes) : g_bytes_new (data, size);
}

PioneerStore *
pioneer_compiled_store_new (GBytes *bytes, const char *name, GError **error)
{
  Reader *self = g_new0 (Reader, 1);

  self->bytes = align_bytes (bytes);
  self->name = g_strdup (name);
  if (!pioneer_compiled_file_init (&self->file, self->name, self->bytes, error))
    {
      g_bytes_unref (self->bytes);
      g_free (self->name);
      g_free (self);
      return NULL;
    }

  return make_store (self);
}

const PioneerCompiledFile *
pioneer_compiled_store_get_file (PioneerStore *store)
{
  return store->reader == &functions ? &get_reader (store)->file : NULL;
}

PioneerLayers *
pioneer_compiled_store_make_layers (PioneerStore *store)
{
  const PioneerCompiledFile *file = &get_reader (store)->file;
  const char *texts = file->layer_texts;
  g_autofree PioneerLayer *layers = g_new0 (PioneerLayer, store->layers->len + 1);

  for (guint i = 0; i < store->layers->len; i++)
    {
      layers[i].name = texts + file->layers[i].name;
      layers[i].title = file->layers[i].title != 0 ? texts + file->layers[i].title : NULL;
      layers[i].licence = file->layers[i].licence != 0 ? texts + file->layers[i].licence : NULL;
    }

  return pioneer_layers_new (layers, store->layers->len);
}

GBytes *
pioneer_compiled_store_get_index (PioneerStore *store)
{
  Reader *self = get_reader (store);
  const PioneerCompiledView *view = &self->file.sections[PIONEER_SECTION_INDEX];

  return view->bytes != NULL ? g_bytes_new_from_bytes (self->bytes, (gsize) view->offset, (gsize) view->length) : NULL;
}

guint32
pioneer_compiled_store_count_read (PioneerStore *store)
{
  Reader *self = get_reader (store);
  guint32 n;

  g_mutex_lock (&self->lock);
  n = self->n_read;
  g_mutex_unlock (&self->lock);

  return n;
}
