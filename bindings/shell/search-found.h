/* search-found.h - In which statements a record was found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* Whether an outcome is planned or found; NULL of any other record, and where that is left open. */
const char *search_record_modality (PioneerRecord *record);

/* "feature [plan]", each once, that of the snippet first. (transfer full) */
char **search_list_places (PioneerMatch *match);

G_END_DECLS
