/* pioneer-report-private.h - What a report says, for those who write it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-content-private.h"
#include "pioneer-report.h"

G_BEGIN_DECLS

/* The content is taken. (transfer full) */
PioneerReport *pioneer_report_new_of (PioneerContent *content);

/* (transfer none) */
PioneerContent *pioneer_report_get_content (PioneerReport *self);

G_END_DECLS
