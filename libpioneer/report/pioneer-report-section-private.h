/* pioneer-report-section-private.h - A section as the JSON that it stands for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "pioneer-report-section.h"

G_BEGIN_DECLS

/* The section's own. (transfer none) */
JsonObject *pioneer_report_section_get_json (PioneerReportSection *self);
/* A copy that later changes of the section leave alone. (transfer full) */
JsonObject *pioneer_report_section_copy_json (PioneerReportSection *self);
/* A list of the section's, made where there is none yet. (transfer none) */
JsonArray *pioneer_report_section_get_array (PioneerReportSection *self, const char *member);

/* A member that is a text; NULL takes it away. */
void pioneer_report_section_set_member (PioneerReportSection *self, const char *member, const char *text);

G_END_DECLS
