/* pioneer-catalogue-writer-private.h - Writing a catalogue's JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-layer-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

typedef enum
{
  PIONEER_CATALOGUE_FORM_JSON,
  PIONEER_CATALOGUE_FORM_LINES /* JSON Lines */
} PioneerCatalogueForm;

/* What is written, and how. The layers tell titles and licences, and may be NULL. */
typedef struct
{
  PioneerStore *store;
  PioneerLayers *layers;
  const char *layer; /* NULL for all of them */
  PioneerCatalogueForm form;
} PioneerWriting;

/* Each writes the canonical form: the same bytes for the same statements. All fail with PIONEER_ERROR_UNKNOWN_WORD where there
 * is no such layer. */
char *pioneer_catalogue_write_text (const PioneerWriting *writing, GError **error);
/* The stream is left open. */
gboolean
pioneer_catalogue_write_stream (const PioneerWriting *writing, GOutputStream *stream, GCancellable *cancellable, GError **error);
/* The file is as it was before, or all new, whatever happens. */
gboolean pioneer_catalogue_write_file (const PioneerWriting *writing, GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
