/* shell-interrupt.h - Giving up in good order when the user interrupts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _ShellInterrupt ShellInterrupt;

/* From here on an interrupt cancels what is done, rather than ending the command at once. */
ShellInterrupt *shell_interrupt_new (void);
GCancellable *shell_interrupt_get_cancellable (ShellInterrupt *self);
/* Where there was one, the command ends now, as it would have then. */
void shell_interrupt_free (ShellInterrupt *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShellInterrupt, shell_interrupt_free)

G_END_DECLS
