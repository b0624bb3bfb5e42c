/* pioneer-compiled-file.c - The sections of a compiled catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-file-private.h"

#include <string.h>

#include "pioneer-checksum-private.h"
#include "pioneer-compiled-head-private.h"
#include "pioneer-error.h"

gboolean
pioneer_compiled_is (gconstpointer bytes, gsize length)
{
  return length >= 8 && memcmp (bytes, PIONEER_COMPILED_MAGIC, 8) == 0;
}

char *
pioneer_compiled_file_tell (const PioneerCompiledFile *self, PioneerSection section, guint64 place, const char *what)
{
  return g_strdup_printf ("%s is damaged: in its section “%s”, at the byte %" G_GUINT64_FORMAT " (%" G_GUINT64_FORMAT
                          " of the file), %s; " PIONEER_COMPILED_REMEDY,
                          self->name, pioneer_section_name (section), place, self->sections[section].offset + place, what);
}

gboolean
pioneer_compiled_file_fail (
    const PioneerCompiledFile *self, PioneerSection section, guint64 place, const char *what, GError **error)
{
  g_autofree char *message = pioneer_compiled_file_tell (self, section, place, what);

  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, message);

  return FALSE;
}

const char *
pioneer_compiled_file_text (const PioneerCompiledFile *self, guint64 place, gsize most, gsize *length)
{
  const PioneerCompiledView *texts = &self->sections[PIONEER_SECTION_CONTENTS];
  const guint8 *text;
  const guint8 *end;

  if (place >= texts->length)
    return NULL;

  text = texts->bytes + place;
  end = memchr (text, 0, (gsize) MIN (texts->length - place, most));
  if (end == NULL)
    return NULL;
  *length = (gsize) (end - text);

  return (const char *) text;
}

static gboolean
check_counts (PioneerCompiledFile *self, GError **error)
{
  const PioneerCompiledView *view = self->sections;
  guint64 n_records = view[PIONEER_SECTION_RECORDS].length / sizeof (PioneerCompiledRecord);
  const guint32 *kinds = self->catalogue->kinds;

  for (guint i = 0; i < PIONEER_N_KINDS; i++)
    if (kinds[i] > kinds[i + 1])
      return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "the kinds of records overlap", error);

  if (n_records * sizeof (PioneerCompiledRecord) != view[PIONEER_SECTION_RECORDS].length ||
      n_records != (guint64) kinds[PIONEER_N_KINDS] + 1 || kinds[1] != 0)
    return pioneer_compiled_file_fail (self, PIONEER_SECTION_RECORDS, 0, "there are other records than are counted", error);
  if (self->catalogue->n_statements > view[PIONEER_SECTION_CONTENTS].length / PIONEER_COMPILED_STATEMENT_LEAST ||
      (self->catalogue->n_statements > 0 && n_records == 1))
    return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "there are fewer statements than are counted", error);

  self->n_records = (guint32) (n_records - 1);
  self->n_statements = self->catalogue->n_statements;
  self->n_mentions = (guint32) (view[PIONEER_SECTION_MENTIONS].length / sizeof (guint32));
  self->n_citings = (guint32) (view[PIONEER_SECTION_CITINGS].length / sizeof (guint32));

  return TRUE;
}

static gboolean
check_text (PioneerCompiledFile *self, guint32 place, gboolean needed, GError **error)
{
  const char *text = self->layer_texts + place;

  if (place >= self->n_layer_texts || !g_utf8_validate (text, -1, NULL) || (needed && text[0] == '\0'))
    return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "a layer's name, title or licence is no text", error);

  return TRUE;
}

/* Behind the layers come their texts, of which the last has its end. */
static gboolean
find_layers (PioneerCompiledFile *self, GError **error)
{
  const PioneerCompiledView *view = &self->sections[PIONEER_SECTION_CATALOGUE];
  guint64 n_layers = self->catalogue->n_layers;
  gsize before = sizeof *self->catalogue + (gsize) n_layers * sizeof *self->layers;

  if (n_layers > G_MAXUINT16 || view->length <= before || view->length - before > G_MAXUINT32 || view->bytes[view->length - 1] != 0)
    return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "there are other layers than are counted", error);

  self->layers = (const PioneerCompiledLayer *) (gconstpointer) (view->bytes + sizeof *self->catalogue);
  self->layer_texts = (const char *) view->bytes + before;
  self->n_layer_texts = (guint32) (view->length - before);

  return TRUE;
}

/* Layers come in the order of their names. */
static gboolean
check_layers (PioneerCompiledFile *self, GError **error)
{
  for (guint32 i = 0; i < self->catalogue->n_layers; i++)
    {
      const PioneerCompiledLayer *layer = &self->layers[i];

      if (!check_text (self, layer->name, TRUE, error) || !check_text (self, layer->title, FALSE, error) ||
          !check_text (self, layer->licence, FALSE, error))
        return FALSE;
      if (i > 0 && strcmp (self->layer_texts + layer[-1].name, self->layer_texts + layer->name) >= 0)
        return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "the layers are out of order", error);
    }

  return TRUE;
}

gboolean
pioneer_compiled_file_init (PioneerCompiledFile *self, const char *name, GBytes *bytes, GError **error)
{
  const PioneerCompiledView *view = self->sections;

  *self = (PioneerCompiledFile){ .name = name };
  self->bytes = g_bytes_get_data (bytes, &self->length);
  if (!pioneer_compiled_head_read (self, error))
    return FALSE;

  if (view[PIONEER_SECTION_CATALOGUE].length < sizeof *self->catalogue)
    return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "it is too short", error);

  /* Whole eights of bytes, as pioneer_compiled_head_read() found. */
  self->catalogue = (const PioneerCompiledCatalogue *) (gconstpointer) view[PIONEER_SECTION_CATALOGUE].bytes;
  self->records = (const PioneerCompiledRecord *) (gconstpointer) view[PIONEER_SECTION_RECORDS].bytes;
  if (self->catalogue->policy > PIONEER_POLICY_MOST_PRECISE)
    return pioneer_compiled_file_fail (self, PIONEER_SECTION_CATALOGUE, 0, "there is no such policy", error);

  return check_counts (self, error) && find_layers (self, error) && check_layers (self, error);
}
