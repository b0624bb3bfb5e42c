/* shell-disputes.h - Which values the sources disagree about
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* The disagreements of each record that was asked about; looked for once a record. */
typedef struct _ShellDisputes ShellDisputes;

ShellDisputes *shell_disputes_new (void);
void shell_disputes_free (ShellDisputes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShellDisputes, shell_disputes_free)

/* Those that the statement, which is one of the record, is a side of. Other names, or other limits, dispute nothing. PioneerConflict. */
GPtrArray *shell_disputes_find (ShellDisputes *self, PioneerRecord *record, PioneerStatement *statement);

G_END_DECLS
