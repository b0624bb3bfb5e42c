/* shell-save.h - Writing what the command says into a file
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A file is replaced as a whole or not at all, behind all links to it; what is a device or a pipe is written to. */
gboolean shell_save (const char *file, const char *bytes, gsize length, GError **error);

G_END_DECLS
