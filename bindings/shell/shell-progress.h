/* shell-progress.h - A sign of life on standard error
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* From its creation to its end something lasts; after a second of it, a terminal is told what. */
typedef struct _ShellProgress ShellProgress;

ShellProgress *shell_progress_new (const char *what);
/* What is being done now. */
void shell_progress_tell (ShellProgress *self, const char *what);
void shell_progress_free (ShellProgress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShellProgress, shell_progress_free)

G_END_DECLS
