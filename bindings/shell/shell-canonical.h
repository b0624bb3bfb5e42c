/* shell-canonical.h - Canonical JSON, rearranged without being read again
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The canonical form has a statement a line, so that records and fields can be told by their lines. */

/* The text without the fields of that name; n is how many there were. (transfer full) */
char *shell_canonical_drop_field (const char *text, const char *field, guint *n);

/* JSON Lines: a line with everything but the records, then a record a line. (transfer full) */
char *shell_canonical_to_lines (const char *text);

G_END_DECLS
