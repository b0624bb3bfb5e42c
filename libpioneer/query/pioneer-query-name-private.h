/* pioneer-query-name-private.h - What stands before the colon of a condition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-schema-private.h"

G_BEGIN_DECLS

typedef struct
{
  char *path;                  /* as pioneer_list_filter() takes it; of a measure, its name; NULL of the kind of record */
  const PioneerTypeSpec *spec; /* what the values are; NULL where only a catalogue can tell */
} PioneerQueryName;

/* How many bytes of the text are a name, with a colon and a value directly behind; 0 where it is no condition. */
gsize pioneer_query_name_scan (const char *text);

/* Whether what stands behind a colon can be a value: not a space, and not what follows the colon of https://, of C:\ or of a face. */
gboolean pioneer_query_name_starts_value (const char *at);

/* A name that is no field's is taken for that of a measure, which only a catalogue knows, unless it looks like a slip. What stands in quotes never
 * does. */
PioneerQueryName *pioneer_query_name_resolve (const char *text, gboolean quoted, guint column, GError **error);
void pioneer_query_name_free (PioneerQueryName *self);
/* Whether that path may stand without quotes. */
gboolean pioneer_query_name_is_bare (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerQueryName, pioneer_query_name_free)

G_END_DECLS
