/* shell-catalogue.h - Finding things in a catalogue by what users type
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* By reference, by identity, or by name, where that is clear without doubt. (transfer full) */
PioneerRecord *shell_catalogue_find (PioneerCatalogue *catalogue, const char *word, GError **error);

/* A field of the kind; suggests the nearest otherwise. (transfer full) */
PioneerField *shell_field_find (PioneerKind kind, const char *name, GError **error);

/* Whether a file is a compiled catalogue, by what it begins with. */
gboolean shell_catalogue_is_compiled (const char *name);

/* Messages name the file as it is named here; "-" is standard input. An error of another domain than the library's is one of reading. */
gboolean shell_catalogue_add_file (PioneerCatalogueBuilder *builder, const char *name, GError **error);
/* Stops at the first that is refused. */
gboolean shell_catalogue_add_files (PioneerCatalogueBuilder *builder, char **names, GError **error);

/* (transfer full) */
GInputStream *shell_file_open (const char *name, GError **error);

G_END_DECLS
