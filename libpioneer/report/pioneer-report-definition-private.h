/* pioneer-report-definition-private.h - What a report consists of, for those who make it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-report-definition.h"
#include "pioneer-report-spec-private.h"

G_BEGIN_DECLS

/* From a text; the file is what issues call it, and the base the folder that a logo is looked for in; both may be NULL. Not yet
 * checked beyond being JSON. (transfer full) */
PioneerReportDefinition *
pioneer_report_definition_new_from_text (const char *text, gsize length, const char *file, const char *base, GError **error);

/* The definition as it is now, checked. (transfer full) */
PioneerReportSpec *pioneer_report_definition_read (PioneerReportDefinition *self, GError **error);

G_END_DECLS
