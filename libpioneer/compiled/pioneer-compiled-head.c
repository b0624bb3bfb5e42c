/* pioneer-compiled-head.c - The header of a compiled catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-compiled-head-private.h"

#include <string.h>

#include "pioneer-checksum-private.h"
#include "pioneer-error.h"

static gboolean fail_head (PioneerCompiledFile *self, PioneerError code, GError **error, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

static gboolean
fail_head (PioneerCompiledFile *self, PioneerError code, GError **error, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, PIONEER_ERROR, code, "%s %s; " PIONEER_COMPILED_REMEDY, self->name, what);

  return FALSE;
}

static const PioneerCompiledHeader *
get_header (const PioneerCompiledFile *self)
{
  return (const PioneerCompiledHeader *) (gconstpointer) self->bytes;
}

/* What tells a file that was made otherwise from one that is damaged. */
static gboolean
check_version (PioneerCompiledFile *self, GError **error)
{
  const PioneerCompiledHeader *header = get_header (self);

  if (!pioneer_compiled_is (self->bytes, self->length))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                   "%s is not a compiled catalogue: it does not begin as one; “pioneer compile” makes one from JSON", self->name);
      return FALSE;
    }
  if (self->length < sizeof *header)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error,
                      "is damaged: it has %" G_GSIZE_FORMAT " bytes, where its header alone takes %" G_GSIZE_FORMAT, self->length,
                      sizeof *header);
  if (G_BYTE_ORDER != G_LITTLE_ENDIAN || header->order == GUINT32_SWAP_LE_BE_CONSTANT (PIONEER_COMPILED_ORDER))
    return fail_head (self, PIONEER_ERROR_OTHER_FORMAT, error,
                      "can't be used here: its numbers are in another order of bytes than this machine's");
  if (header->order != PIONEER_COMPILED_ORDER)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error, "is damaged: the mark of its byte order, at the byte 8, is unknown");
  if (header->version != PIONEER_COMPILED_VERSION)
    return fail_head (self, PIONEER_ERROR_OTHER_FORMAT, error,
                      "has the version %u of its format, where libpioneer " PIONEER_VERSION_STRING
                      " reads the version %d: the libpioneer that made it can read it",
                      header->version, PIONEER_COMPILED_VERSION);

  return TRUE;
}

static gboolean
check_whole (PioneerCompiledFile *self, GError **error)
{
  const PioneerCompiledHeader *header = get_header (self);
  PioneerCompiledHeader bare = *header;
  PioneerChecksum checksum = { 0 };
  gsize table = header->n_sections * sizeof (PioneerCompiledSection);

  if (header->length != self->length)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error,
                      "is damaged: it has %" G_GSIZE_FORMAT " bytes, where its header says %" G_GUINT64_FORMAT
                      "; perhaps it was not copied to its end",
                      self->length, header->length);
  if (header->n_sections > PIONEER_COMPILED_SECTIONS_MOST || sizeof bare + table > self->length)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error, "is damaged: its header counts %u sections", header->n_sections);

  bare.checksum = 0;
  pioneer_checksum_add (&checksum, &bare, sizeof bare);
  pioneer_checksum_add (&checksum, self->bytes + sizeof bare, table);
  if (pioneer_checksum_get (&checksum) != header->checksum)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error,
                      "is damaged: its header and table of sections, the first %" G_GSIZE_FORMAT " bytes, have another checksum",
                      sizeof bare + table);
  if (header->tables != PIONEER_COMPILED_TABLES)
    return fail_head (self, PIONEER_ERROR_OTHER_FORMAT, error,
                      "was made by a libpioneer with other fields than libpioneer " PIONEER_VERSION_STRING
                      " has: the libpioneer that made it can read it");

  return TRUE;
}

static gboolean
find_section (PioneerCompiledFile *self, const PioneerCompiledSection *entry, GError **error)
{
  PioneerCompiledView *view;

  if (entry->offset % PIONEER_COMPILED_ALIGN != 0 || entry->offset > self->length || entry->length > self->length - entry->offset)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error, "is damaged: its section “%s” lies outside the file",
                      pioneer_section_name (entry->section));
  if (entry->section == 0 || entry->section >= PIONEER_N_SECTIONS)
    return TRUE;

  view = &self->sections[entry->section];
  if (view->bytes != NULL)
    return fail_head (self, PIONEER_ERROR_DAMAGED, error, "is damaged: it has the section “%s” twice",
                      pioneer_section_name (entry->section));
  *view = (PioneerCompiledView){ self->bytes + entry->offset, entry->offset, entry->length };

  return TRUE;
}

gboolean
pioneer_compiled_head_read (PioneerCompiledFile *self, GError **error)
{
  const PioneerCompiledSection *table;

  if (!check_version (self, error) || !check_whole (self, error))
    return FALSE;

  table = (const PioneerCompiledSection *) (gconstpointer) (self->bytes + sizeof (PioneerCompiledHeader));
  for (guint i = 0; i < get_header (self)->n_sections; i++)
    if (!find_section (self, &table[i], error))
      return FALSE;

  /* The index can be made anew. */
  for (guint i = 1; i < PIONEER_N_SECTIONS; i++)
    if (self->sections[i].bytes == NULL && i != PIONEER_SECTION_INDEX)
      return fail_head (self, PIONEER_ERROR_DAMAGED, error, "is damaged: it has no section “%s”", pioneer_section_name (i));

  return TRUE;
}

static gboolean
is_zero (const guint8 *bytes, guint64 length)
{
  for (guint64 i = 0; i < length; i++)
    if (bytes[i] != 0)
      return FALSE;

  return TRUE;
}

/* Sections follow each other, with nothing but zeros to fill up eights of bytes between them. */
static gboolean
check_section (const PioneerCompiledFile *self, const PioneerCompiledSection *entry, guint64 *end, GError **error)
{
  const guint8 *bytes = self->bytes + entry->offset;
  guint64 next = entry->offset + (entry->length + PIONEER_COMPILED_ALIGN - 1) / PIONEER_COMPILED_ALIGN * PIONEER_COMPILED_ALIGN;
  const char *wrong = NULL;

  if (entry->offset != *end || entry->unused != 0)
    wrong = "lies elsewhere than behind the section before it";
  else if (pioneer_checksum_of (bytes, entry->length) != entry->checksum)
    wrong = "has another checksum";
  else if (next > self->length || !is_zero (bytes + entry->length, next - entry->offset - entry->length))
    wrong = "is followed by something that is none";

  *end = next;
  if (wrong != NULL)
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED,
                 "%s is damaged: its section “%s”, the bytes %" G_GUINT64_FORMAT " to %" G_GUINT64_FORMAT
                 " of the file, %s; " PIONEER_COMPILED_REMEDY,
                 self->name, pioneer_section_name (entry->section), entry->offset, entry->offset + entry->length, wrong);

  return wrong == NULL;
}

gboolean
pioneer_compiled_file_check (const PioneerCompiledFile *self, GCancellable *cancellable, GError **error)
{
  const PioneerCompiledHeader *header = get_header (self);
  const PioneerCompiledSection *table =
      (const PioneerCompiledSection *) (gconstpointer) (self->bytes + sizeof (PioneerCompiledHeader));
  guint64 end = sizeof *header + header->n_sections * sizeof *table;

  for (guint i = 0; i < header->n_sections; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) || !check_section (self, &table[i], &end, error))
      return FALSE;

  if (end == self->length && header->unused == 0)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED,
               "%s is damaged: something follows its last section, which ends at the byte %" G_GUINT64_FORMAT
               "; " PIONEER_COMPILED_REMEDY,
               self->name, end);

  return FALSE;
}
