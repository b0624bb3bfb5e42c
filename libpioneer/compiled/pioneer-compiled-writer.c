/* pioneer-compiled-writer.c - Writing compiled catalogues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-writer-private.h"

#include <string.h>

#include "pioneer-checksum-private.h"
#include "pioneer-compiled-format-private.h"
#include "pioneer-error.h"
#include "pioneer-statement-encoder-private.h"
#include "pioneer-version.h"

/* Whether it was cancelled is asked once in so many records. */
#define RECORDS_PER_LOOK 1024

typedef struct
{
  const PioneerCompiling *what;
  PioneerEncoder encoder;
  PioneerPages *sections[PIONEER_N_SECTIONS]; /* NULL where there is none */
  PioneerCompiledRecord record;               /* where the next one begins */
} Writer;

static void
writer_init (Writer *self, const PioneerCompiling *what)
{
  *self = (Writer){ .what = what };
  pioneer_encoder_init (&self->encoder);
  self->sections[PIONEER_SECTION_CONTENTS] = self->encoder.contents;
  self->sections[PIONEER_SECTION_CATALOGUE] = pioneer_pages_new ();
  self->sections[PIONEER_SECTION_RECORDS] = pioneer_pages_new ();
  self->sections[PIONEER_SECTION_MENTIONS] = pioneer_pages_new ();
  self->sections[PIONEER_SECTION_CITINGS] = pioneer_pages_new ();
}

static void
writer_clear (Writer *self)
{
  g_clear_pointer (&self->sections[PIONEER_SECTION_CATALOGUE], pioneer_pages_free);
  g_clear_pointer (&self->sections[PIONEER_SECTION_RECORDS], pioneer_pages_free);
  g_clear_pointer (&self->sections[PIONEER_SECTION_MENTIONS], pioneer_pages_free);
  g_clear_pointer (&self->sections[PIONEER_SECTION_CITINGS], pioneer_pages_free);
  g_clear_pointer (&self->sections[PIONEER_SECTION_INDEX], pioneer_pages_free);
  pioneer_encoder_clear (&self->encoder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writer, writer_clear)

static void
add_record (Writer *self, guint32 place)
{
  PioneerStore *store = self->what->store;
  const PioneerRecordData *data = pioneer_store_record (store, place);
  const PioneerStatementData *statements = pioneer_store_statements_of (store, data);
  guint32 n_mentions, n_citings;
  const guint32 *mentions = pioneer_store_mentions (store, place, &n_mentions);
  const guint32 *citings = pioneer_store_citings (store, place, &n_citings);

  pioneer_encoder_begin_record (&self->encoder);
  self->record.contents = self->encoder.start;
  self->record.slug = pioneer_encoder_add_text (&self->encoder, data->slug);
  for (guint32 i = 0; i < data->n_statements; i++)
    pioneer_encoder_add_statement (&self->encoder, &statements[i]);
  self->record.length = pioneer_encoder_end_record (&self->encoder);
  pioneer_pages_add (self->sections[PIONEER_SECTION_RECORDS], &self->record, sizeof self->record);

  pioneer_pages_add (self->sections[PIONEER_SECTION_MENTIONS], mentions, n_mentions * sizeof *mentions);
  pioneer_pages_add (self->sections[PIONEER_SECTION_CITINGS], citings, n_citings * sizeof *citings);
  self->record.first += data->n_statements;
  self->record.first_mention += n_mentions;
  self->record.first_citing += n_citings;
}

/* What many statements name stands together at the beginning, and not with the first record that names it. */
static void
add_common_texts (Writer *self)
{
  static const PioneerKind kinds[] = { PIONEER_KIND_SOURCE, PIONEER_KIND_CONCEPT };
  PioneerStore *store = self->what->store;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint32 record = store->kinds[kinds[i]]; record < store->kinds[kinds[i] + 1]; record++)
      pioneer_encoder_add_text (&self->encoder, pioneer_store_record (store, record)->slug);
}

/* A record that is none tells where the last one ends. */
static gboolean
add_records (Writer *self, GCancellable *cancellable, GError **error)
{
  add_common_texts (self);
  for (guint32 i = 0; i < self->what->store->n_records; i++)
    {
      if (i % RECORDS_PER_LOOK == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      add_record (self, i);
    }

  self->record.contents = pioneer_pages_get_length (self->encoder.contents);
  self->record.slug = 0;
  self->record.length = 0;
  pioneer_pages_add (self->sections[PIONEER_SECTION_RECORDS], &self->record, sizeof self->record);

  return TRUE;
}

/* Returns the text's place; 0 where there is none. */
static guint32
add_layer_text (GByteArray *texts, const char *text)
{
  guint32 place = texts->len;

  if (text == NULL)
    return 0;
  g_byte_array_append (texts, (const guint8 *) text, (guint) strlen (text) + 1);

  return place;
}

static void
add_catalogue (Writer *self)
{
  PioneerStore *store = self->what->store;
  PioneerPages *pages = self->sections[PIONEER_SECTION_CATALOGUE];
  g_autoptr (GByteArray) texts = g_byte_array_append (g_byte_array_new (), (const guint8 *) "", 1);
  PioneerCompiledCatalogue catalogue = {
    .maker = add_layer_text (texts, PIONEER_VERSION_STRING),
    .policy = store->policy,
    .n_layers = store->layers->len,
    .n_statements = store->n_statements,
  };

  memcpy (catalogue.kinds, store->kinds, sizeof catalogue.kinds);
  pioneer_pages_add (pages, &catalogue, sizeof catalogue);

  for (guint i = 0; i < store->layers->len; i++)
    {
      const char *name = store->layers->pdata[i];
      const PioneerLayer *told = pioneer_layers_find (self->what->layers, name);
      PioneerCompiledLayer layer = { .name = add_layer_text (texts, name) };

      if (told != NULL)
        {
          layer.title = add_layer_text (texts, told->title);
          layer.licence = add_layer_text (texts, told->licence);
        }
      pioneer_pages_add (pages, &layer, sizeof layer);
    }
  pioneer_pages_add (pages, texts->data, texts->len);
}

static guint64
align (guint64 offset)
{
  return (offset + PIONEER_COMPILED_ALIGN - 1) / PIONEER_COMPILED_ALIGN * PIONEER_COMPILED_ALIGN;
}

/* The header and the table of sections, which come before the sections. */
static GByteArray *
make_head (Writer *self)
{
  GByteArray *head = g_byte_array_new ();
  PioneerCompiledHeader header = { .magic = PIONEER_COMPILED_MAGIC,
                                   .order = PIONEER_COMPILED_ORDER,
                                   .version = PIONEER_COMPILED_VERSION,
                                   .tables = PIONEER_COMPILED_TABLES };
  PioneerCompiledSection table[PIONEER_N_SECTIONS] = { { 0 } };

  for (guint i = 1; i < PIONEER_N_SECTIONS; i++)
    if (self->sections[i] != NULL)
      table[header.n_sections++].section = i;

  header.length = sizeof header + header.n_sections * sizeof *table;
  for (guint i = 0; i < header.n_sections; i++)
    {
      table[i].offset = header.length;
      table[i].length = pioneer_pages_get_length (self->sections[table[i].section]);
      table[i].checksum = pioneer_pages_get_checksum (self->sections[table[i].section]);
      header.length = align (table[i].offset + table[i].length);
    }

  g_byte_array_append (head, (const guint8 *) &header, sizeof header);
  g_byte_array_append (head, (const guint8 *) table, (guint) (header.n_sections * sizeof *table));
  header.checksum = pioneer_checksum_of (head->data, head->len);
  memcpy (head->data, &header, sizeof header);

  return head;
}

static gboolean
write_section (PioneerPages *section, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  static const guint8 zeros[PIONEER_COMPILED_ALIGN] = { 0 };
  guint64 length = pioneer_pages_get_length (section);

  return pioneer_pages_write (section, stream, cancellable, error) &&
         g_output_stream_write_all (stream, zeros, (gsize) (align (length) - length), NULL, cancellable, error);
}

static gboolean
write_all (Writer *self, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) head = make_head (self);

  if (!g_output_stream_write_all (stream, head->data, head->len, NULL, cancellable, error))
    return FALSE;
  for (guint i = 1; i < PIONEER_N_SECTIONS; i++)
    if (self->sections[i] != NULL && !write_section (self->sections[i], stream, cancellable, error))
      return FALSE;

  return TRUE;
}

gboolean
pioneer_compiled_write (const PioneerCompiling *compiling, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  g_auto (Writer) writer = { 0 };

  if (G_BYTE_ORDER != G_LITTLE_ENDIAN)
    {
      g_set_error_literal (
          error, PIONEER_ERROR, PIONEER_ERROR_OTHER_FORMAT,
          "Catalogues can't be compiled on this machine, whose numbers begin with their big end; save them as JSON");
      return FALSE;
    }

  writer_init (&writer, compiling);
  if (!add_records (&writer, cancellable, error))
    return FALSE;
  add_catalogue (&writer);
  if (compiling->index != NULL)
    writer.sections[PIONEER_SECTION_INDEX] = pioneer_pages_new_of_bytes (compiling->index);

  return write_all (&writer, stream, cancellable, error);
}
