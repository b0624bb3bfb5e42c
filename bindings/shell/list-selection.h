/* list-selection.h - Which records are listed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* Those of the kind that have a part in the programme; all of the kind where that is NULL. (transfer full) */
PioneerList *list_select_programme (PioneerCatalogue *catalogue, PioneerKind kind, const char *programme, GError **error);

/* Those that a condition like FIELD=VALUE holds for. To the notes is added of how many the field isn't stated, if it is of any. (transfer full) */
PioneerList *
list_select_where (ShellContext *self, PioneerList *list, PioneerKind kind, const char *condition, GString *notes, GError **error);

G_END_DECLS
