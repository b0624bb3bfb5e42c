/* shell-path.h - The values of a record at the end of a path
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-disputes.h"

G_BEGIN_DECLS

typedef struct
{
  char *text;            /* for people, with its modality where that is not of a plain fact */
  GPtrArray *statements; /* those shown that state it */
  gboolean disputed;     /* the sources disagree about it, or about what leads to it */
} ShellPathValue;

/* Those of the statements shown, each once, in the order in which the record gives them. The path is one that lists of such records can
 * be filtered by. Without disputes, none is disputed. */
GPtrArray *shell_path_collect (PioneerRecord *record, const char *path, ShellDisputes *disputes);

G_END_DECLS
