/* pioneer-report-definition.h - What a report consists of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_REPORT_DEFINITION (pioneer_report_definition_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerReportDefinition, pioneer_report_definition, PIONEER, REPORT_DEFINITION, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerReportDefinition *pioneer_report_definition_new (const char *title);
PIONEER_AVAILABLE_IN_1_0
PioneerReportDefinition *pioneer_report_definition_new_from_json (const char *json, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerReportDefinition *pioneer_report_definition_load (GFile *file, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void
pioneer_report_definition_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
PioneerReportDefinition *pioneer_report_definition_load_finish (GAsyncResult *result, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerReportDefinition *pioneer_report_definition_load_shipped (const char *name, GError **error);
PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_report_definition_list_shipped (void);

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_definition_get_name (PioneerReportDefinition *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_set_name (PioneerReportDefinition *self, const char *name);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_definition_get_title (PioneerReportDefinition *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_set_title (PioneerReportDefinition *self, const char *title);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_set_subtitle (PioneerReportDefinition *self, const char *subtitle);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_definition_get_description (PioneerReportDefinition *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_set_description (PioneerReportDefinition *self, const char *description);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_set_policy (PioneerReportDefinition *self, PioneerPolicy policy);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_set_style (PioneerReportDefinition *self, const char *name, const char *value);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_report_definition_get_parameters (PioneerReportDefinition *self);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_add_parameter (PioneerReportDefinition *self, PioneerReportParameter *parameter);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_definition_add_section (PioneerReportDefinition *self, PioneerReportSection *section);

PIONEER_AVAILABLE_IN_1_0
PioneerList *pioneer_report_definition_check (PioneerReportDefinition *self);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_report_definition_to_json (PioneerReportDefinition *self);

G_END_DECLS
