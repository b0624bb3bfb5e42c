/* shell-checks.h - Citations checked against documents
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* What came of a source. */
typedef struct
{
  PioneerSource *source;
  PioneerList *checks; /* NULL where there is no text to check against */
  char *file;          /* NULL where it wasn't found */
  char *failure;       /* why its text couldn't be used, or NULL */
  guint counts[4];     /* by PioneerVerification */
  guint n_unchecked;
} ShellChecks;

/* An array of ShellChecks, of those sources that are cited. Stops only where the folder can't be read. */
GPtrArray *shell_checks_run (PioneerCatalogue *catalogue, const char *folder, GError **error);

gboolean shell_checks_are_ok (const ShellChecks *self);

G_END_DECLS
