/* pioneer-catalogue-reader-private.h - Reading a catalogue's JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-draft-private.h"

G_BEGIN_DECLS

/* A line of JSON Lines. */
#define PIONEER_READER_MAX_LINE ((gsize) 64 << 20)

/* Each reads one text into a draft that holds nothing yet, and adds one file to it, whose log says what is wrong. A text with
 * errors is refused, unless it is to be read as far as it is right and there is something right in it. */

/* A file, JSON or JSON Lines. FALSE only where the stream cannot be read or the reading was cancelled. */
gboolean pioneer_catalogue_read_stream (
    PioneerDraft *draft, GInputStream *stream, const char *name, gboolean partial, GCancellable *cancellable, GError **error);

/* One record, of the layer named. */
void pioneer_catalogue_read_record (PioneerDraft *draft, const char *json, const char *layer, gboolean partial);

/* One statement, or an array of them, of a field of a record. */
void pioneer_catalogue_read_statement (PioneerDraft *draft,
                                       PioneerKind kind,
                                       const char *slug,
                                       PioneerFieldId field,
                                       const char *json,
                                       const char *layer,
                                       gboolean partial);

G_END_DECLS
