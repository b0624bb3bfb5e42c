/* pioneer-report-parameter-private.h - A parameter as the JSON that it stands for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "pioneer-report-parameter.h"

G_BEGIN_DECLS

/* The object is taken. */
PioneerReportParameter *pioneer_report_parameter_new_from_json (JsonObject *json);
/* A copy that later changes of the parameter leave alone. (transfer full) */
JsonObject *pioneer_report_parameter_copy_json (PioneerReportParameter *self);

G_END_DECLS
