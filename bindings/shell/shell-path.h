/* shell-path.h - The values of a record at the end of a path
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* For people: those of the statements shown, each once, and with its modality where that is not of a plain fact. The path is one that
 * lists of such records can be filtered by. Strings; in the order in which the record gives them. */
GPtrArray *shell_path_collect (PioneerRecord *record, const char *path);

G_END_DECLS
