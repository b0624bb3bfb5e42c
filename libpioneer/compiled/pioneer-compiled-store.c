/* pioneer-compiled-store.c - The store of a compiled catalogue, read when it is touched
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-store-private.h"

#include <string.h>

#include "pioneer-empty-memory-private.h"
#include "pioneer-error.h"
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

  GMutex lock;        /* guards all that follows, the arena, and the filling of records and statements */
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
blank (PioneerStatementData *statement, guint32 record)
{
  *statement = (PioneerStatementData){ .record = record, .field = PIONEER_FIELD_NAME, .state = PIONEER_STATE_NOT_STATED };
  statement->rank = PIONEER_RANK_NORMAL;
}

static void
publish (PioneerStatementData *statement)
{
  __atomic_store_n (&statement->flags, (guint8) (statement->flags | PIONEER_STATEMENT_READ), __ATOMIC_RELEASE);
}

static gboolean
is_read (const PioneerStatementData *statement)
{
  return (__atomic_load_n (&statement->flags, __ATOMIC_ACQUIRE) & PIONEER_STATEMENT_READ) != 0;
}

/* Fills a statement's place. It is put together elsewhere, so that what others may have been given already is not touched. */
static gboolean
read_one (PioneerStore *store, PioneerDecoder *decoder, guint32 record, PioneerKind kind, guint32 place)
{
  PioneerStatementData statement;
  gboolean good = decoder->wrong == NULL && pioneer_decoder_read_statement (decoder, kind, &statement);

  if (is_read (&store->statements[place]))
    return FALSE;
  if (!good)
    blank (&statement, record);

  statement.record = record;
  store->statements[place] = statement;
  publish (&store->statements[place]);

  return good;
}

/* Returns how many of a record's statements could be read: those up to the first that couldn't. */
static guint32
read_statements (PioneerStore *store, guint32 record, PioneerKind kind, guint32 n)
{
  Reader *self = get_reader (store);
  const PioneerCompiledRecord *entry = &self->file.records[record];
  const PioneerCompiledView *section = &self->file.sections[PIONEER_SECTION_STATEMENTS];
  PioneerDecoder decoder = { .file = &self->file, .arena = store->arena, .long_texts = &self->long_texts };
  guint32 good = 0;

  decoder.at = section->bytes + entry[0].statements;
  decoder.end = section->bytes + entry[1].statements;
  for (guint32 i = 0; i < n; i++)
    if (read_one (store, &decoder, record, kind, entry->first + i) && good == i)
      good++;

  if (decoder.wrong == NULL && decoder.at != decoder.end)
    decoder.wrong = "something follows the last statement of a record";
  if (decoder.wrong != NULL || good < n)
    note_damage (store, PIONEER_SECTION_STATEMENTS, (guint64) (decoder.at - section->bytes),
                 decoder.wrong != NULL ? decoder.wrong : "a statement is of several records");

  return good;
}

/* Whether a record's statements are where they can be. */
static gboolean
claim_statements (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);
  const PioneerCompiledRecord *entry = &self->file.records[record];

  if (entry[0].first > entry[1].first || entry[1].first > self->file.n_statements || entry[0].statements > entry[1].statements ||
      entry[1].statements > self->file.sections[PIONEER_SECTION_STATEMENTS].length ||
      self->n_claimed + (entry[1].first - entry[0].first) > self->file.n_statements)
    {
      note_damage (store, PIONEER_SECTION_RECORDS, record * (guint64) sizeof *entry, "a record's statements are out of bounds");
      return FALSE;
    }
  self->n_claimed += entry[1].first - entry[0].first;

  return TRUE;
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

static void
fill_record (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);
  const PioneerCompiledRecord *entry = &self->file.records[record];
  PioneerRecordData *data = &store->records[record];

  data->kind = find_kind (store, record);
  find_range (store, record, (const guint32[]){ entry[0].first_mention, entry[1].first_mention }, self->file.n_mentions,
              &data->first_mention, &data->n_mentions);
  find_range (store, record, (const guint32[]){ entry[0].first_citing, entry[1].first_citing }, self->file.n_citings,
              &data->first_citing, &data->n_citings);
  if (claim_statements (store, record))
    {
      data->first = entry[0].first;
      data->n_statements = read_statements (store, record, data->kind, entry[1].first - entry[0].first);
    }
  self->n_read++;

  __atomic_store_n (&data->slug, read_slug (store, record), __ATOMIC_RELEASE);
}

static void
read_record (PioneerStore *store, guint32 record)
{
  Reader *self = get_reader (store);

  g_mutex_lock (&self->lock);
  if (store->records[record].slug == NULL)
    fill_record (store, record);
  g_mutex_unlock (&self->lock);
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

static void
read_statement (PioneerStore *store, guint32 statement)
{
  Reader *self = get_reader (store);
  guint32 record = find_record_of (self, statement);

  pioneer_store_record (store, record);
  if (is_read (&store->statements[statement]))
    return;

  g_mutex_lock (&self->lock);
  if (!is_read (&store->statements[statement]))
    {
      note_damage (store, PIONEER_SECTION_RECORDS, record * (guint64) sizeof (PioneerCompiledRecord),
                   "a statement is of no record");
      blank (&store->statements[statement], record);
      publish (&store->statements[statement]);
    }
  g_mutex_unlock (&self->lock);
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

  pioneer_empty_memory_free (store->records, store->n_records, sizeof *store->records);
  pioneer_empty_memory_free (store->statements, store->n_statements, sizeof *store->statements);
  g_mutex_clear (&self->lock);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

static const PioneerStoreReader functions = { read_record, read_statement, find, check_places, free_reader };

static void
set_layers (PioneerStore *store, const PioneerCompiledFile *file)
{
  store->layers = g_ptr_array_new ();
  for (guint32 i = 0; i < file->catalogue->n_layers; i++)
    g_ptr_array_add (store->layers, (gpointer) (file->sections[PIONEER_SECTION_TEXTS].bytes + file->layers[i].name));
}

/* What the header says is known to be sound. */
static PioneerStore *
make_store (Reader *self)
{
  PioneerStore *store = g_new0 (PioneerStore, 1);

  g_atomic_ref_count_init (&store->refs);
  g_mutex_init (&store->lock);
  g_mutex_init (&self->lock);
  self->long_texts = self->file.sections[PIONEER_SECTION_TEXTS].length;
  store->reader = &functions;
  store->reader_data = self;
  store->objects = pioneer_objects_new ();
  store->arena = pioneer_arena_new ();
  store->policy = (PioneerPolicy) self->file.catalogue->policy;
  store->n_records = self->file.n_records;
  store->n_statements = self->file.n_statements;
  memcpy (store->kinds, self->file.catalogue->kinds, sizeof store->kinds);
  set_layers (store, &self->file);

  /* Nothing writes to them. */
  store->mentions = (guint32 *) (gpointer) self->file.sections[PIONEER_SECTION_MENTIONS].bytes;
  store->citings = (guint32 *) (gpointer) self->file.sections[PIONEER_SECTION_CITINGS].bytes;

  store->records = pioneer_empty_memory_new (store->n_records, sizeof *store->records);
  store->statements = pioneer_empty_memory_new (store->n_statements, sizeof *store->statements);

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
  g_autoptr (PioneerStore) store = NULL;

  self->bytes = align_bytes (bytes);
  self->name = g_strdup (name);
  if (!pioneer_compiled_file_init (&self->file, self->name, self->bytes, error))
    {
      g_bytes_unref (self->bytes);
      g_free (self->name);
      g_free (self);
      return NULL;
    }

  store = make_store (self);
  if (store->records != NULL && store->statements != NULL)
    return g_steal_pointer (&store);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
               "Cannot open %s: its %u records and %u statements take more address space than there is", name, store->n_records,
               store->n_statements);

  return NULL;
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
  const char *texts = (const char *) file->sections[PIONEER_SECTION_TEXTS].bytes;
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
