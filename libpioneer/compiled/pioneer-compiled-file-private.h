/* pioneer-compiled-file-private.h - The sections of a compiled catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-compiled-format-private.h"

G_BEGIN_DECLS

typedef struct
{
  const guint8 *bytes; /* NULL where the file has no such section */
  guint64 offset;      /* in the file */
  guint64 length;
} PioneerCompiledView;

/* Where everything is. The bytes belong to whoever has the file open. */
typedef struct
{
  const char *name; /* of the file, for messages */
  const guint8 *bytes;
  gsize length;
  PioneerCompiledView sections[PIONEER_N_SECTIONS];
  const PioneerCompiledCatalogue *catalogue;
  const PioneerCompiledLayer *layers;
  const char *layer_texts;
  guint32 n_layer_texts;                /* bytes */
  const PioneerCompiledRecord *records; /* one more than there are */
  guint32 n_records;
  guint32 n_statements;
  guint32 n_mentions;
  guint32 n_citings;
} PioneerCompiledFile;

/* What to do about a file in which something is wrong. */
#define PIONEER_COMPILED_REMEDY "make the file again from its JSON with “pioneer compile”"

/* Whether so begins a compiled catalogue, of whatever version. */
gboolean pioneer_compiled_is (gconstpointer bytes, gsize length);

/* Checks the header, the table of sections and what stands beside the records, in constant time; the bytes are 8-aligned. */
gboolean pioneer_compiled_file_init (PioneerCompiledFile *self, const char *name, GBytes *bytes, GError **error);

/* The text at a place of the contents; NULL where there is none within the bounds. No more than most bytes are looked at. It is UTF-8 as far as
 * the caller has checked. */
const char *pioneer_compiled_file_text (const PioneerCompiledFile *self, guint64 place, gsize most, gsize *length);

/* Fails with PIONEER_ERROR_DAMAGED: the section, the place within it, and what is wrong with it. (transfer full) */
char *pioneer_compiled_file_tell (const PioneerCompiledFile *self, PioneerSection section, guint64 place, const char *what);
gboolean pioneer_compiled_file_fail (
    const PioneerCompiledFile *self, PioneerSection section, guint64 place, const char *what, GError **error);

/* Every section's checksum, and that there is nothing else in the file. */
gboolean pioneer_compiled_file_check (const PioneerCompiledFile *self, GCancellable *cancellable, GError **error);

G_END_DECLS
