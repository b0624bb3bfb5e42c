/* pioneer-catalogue-writer.c - Writing a catalogue's JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-writer-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-json-text-private.h"
#include "pioneer-misread-private.h"
#include "pioneer-save-private.h"
#include "pioneer-statement-members-private.h"
#include "pioneer-writer-private.h"

/* So much is gathered before it goes into the stream. */
#define CHUNK ((gsize) 64 << 10)

static void
begin_member (PioneerWriter *self, PioneerHeaderMember member, gboolean *any)
{
  if (*any)
    g_string_append (self->out, self->lines ? ", " : ",");
  if (!self->lines)
    g_string_append (self->out, "\n  ");
  g_string_append_printf (self->out, "\"%s\": ", pioneer_header_members[member]);
  *any = TRUE;
}

static void
write_text (PioneerWriter *self, PioneerHeaderMember member, const char *text, gboolean *any)
{
  if (text == NULL)
    return;

  begin_member (self, member, any);
  pioneer_json_append_string (self->out, text);
}

static void
begin (PioneerWriter *self, const PioneerWriting *writing)
{
  GPtrArray *names = writing->store->layers;
  PioneerLayer plain = { .name = names->len > 0 ? names->pdata[self->layer] : PIONEER_DEFAULT_LAYER };
  const PioneerLayer *layer = writing->layers != NULL ? pioneer_layers_find (writing->layers, plain.name) : NULL;
  gboolean any = FALSE;

  if (layer == NULL)
    layer = &plain;

  g_string_append_c (self->out, '{');
  write_text (self, PIONEER_HEADER_FORMAT, PIONEER_FORMAT_NAME, &any);
  begin_member (self, PIONEER_HEADER_VERSION, &any);
  g_string_append_printf (self->out, "%d", PIONEER_FORMAT_VERSION);
  write_text (self, PIONEER_HEADER_LAYER, layer->name, &any);
  write_text (self, PIONEER_HEADER_TITLE, layer->title, &any);
  write_text (self, PIONEER_HEADER_LICENCE, layer->licence, &any);

  if (self->lines)
    {
      g_string_append (self->out, "}\n");
      return;
    }
  begin_member (self, PIONEER_HEADER_RECORDS, &any);
  g_string_append_c (self->out, '[');
}

static void
end (PioneerWriter *self, gboolean any)
{
  if (!self->lines)
    g_string_append (self->out, any ? "\n  ]\n}\n" : "]\n}\n");
}

static void
write_record (PioneerWriter *self, guint32 record, gboolean any)
{
  if (!self->lines)
    g_string_append (self->out, any ? ",\n" : "\n");
  pioneer_writer_write_record (self, record);
  if (self->lines)
    g_string_append_c (self->out, '\n');
}

/* What has been gathered goes into the stream; without one it stays. */
static gboolean
flush (PioneerWriter *self, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  gboolean written;

  if (stream == NULL)
    return TRUE;

  written = g_output_stream_write_all (stream, self->out->str, self->out->len, NULL, cancellable, error);
  g_string_truncate (self->out, 0);

  return written;
}

static void
set_unknown_layer (GPtrArray *names, const char *layer, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (layer, -1);
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", (const char *) names->pdata[i]);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "The catalogue has no layer \"%s\"; expected one of: %s", quote,
               known->len > 0 ? known->str : "(the catalogue has none)");
}

static gboolean
find_layer (const PioneerWriting *writing, guint16 *layer, GError **error)
{
  GPtrArray *names = writing->store->layers;

  *layer = 0;
  if (writing->layer == NULL)
    return TRUE;

  for (guint i = 0; i < names->len; i++)
    if (strcmp (names->pdata[i], writing->layer) == 0)
      {
        *layer = (guint16) i;
        return TRUE;
      }

  set_unknown_layer (names, writing->layer, error);

  return FALSE;
}

static gboolean
write_catalogue (const PioneerWriting *writing, GString *out, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  PioneerWriter writer = { .store = writing->store, .out = out };
  gboolean any = FALSE;

  writer.lines = writing->form == PIONEER_CATALOGUE_FORM_LINES;
  writer.whole = writing->layer == NULL;
  if (!find_layer (writing, &writer.layer, error))
    return FALSE;

  begin (&writer, writing);
  for (guint32 i = 0; i < writing->store->n_records; i++)
    {
      if (!pioneer_writer_has_record (&writer, i))
        continue;
      write_record (&writer, i, any);
      any = TRUE;
      if (out->len >= CHUNK && !flush (&writer, stream, cancellable, error))
        return FALSE;
    }
  end (&writer, any);

  return flush (&writer, stream, cancellable, error);
}

char *
pioneer_catalogue_write_text (const PioneerWriting *writing, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);

  if (!write_catalogue (writing, out, NULL, NULL, error))
    return NULL;

  return g_string_free (g_steal_pointer (&out), FALSE);
}

gboolean
pioneer_catalogue_write_stream (const PioneerWriting *writing, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GString) out = g_string_sized_new (CHUNK + CHUNK / 4);

  return write_catalogue (writing, out, stream, cancellable, error);
}

static gboolean
save (GOutputStream *stream, gpointer data, GCancellable *cancellable, GError **error)
{
  return pioneer_catalogue_write_stream (data, stream, cancellable, error);
}

gboolean
pioneer_catalogue_write_file (const PioneerWriting *writing, GFile *file, GCancellable *cancellable, GError **error)
{
  return pioneer_save (file, save, (gpointer) writing, cancellable, error);
}
