/* pioneer-report-parameter.h - A parameter of a report's definition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_REPORT_PARAMETER (pioneer_report_parameter_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerReportParameter, pioneer_report_parameter, PIONEER, REPORT_PARAMETER, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerReportParameter *pioneer_report_parameter_new (const char *name, const char *kind);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_parameter_get_name (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_parameter_get_kind (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_parameter_get_label (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_parameter_set_label (PioneerReportParameter *self, const char *label);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_report_parameter_takes_many (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_parameter_set_many (PioneerReportParameter *self, gboolean many);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_report_parameter_is_required (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_parameter_set_optional (PioneerReportParameter *self, gboolean optional);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_report_parameter_get_n_defaults (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_parameter_get_default (PioneerReportParameter *self, guint position);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_parameter_add_default (PioneerReportParameter *self, const char *value);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_report_parameter_get_n_choices (PioneerReportParameter *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_parameter_get_choice (PioneerReportParameter *self, guint position);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_parameter_add_choice (PioneerReportParameter *self, const char *word);

G_END_DECLS
