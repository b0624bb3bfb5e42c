/* pioneer-report-section.h - A section of a report's definition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_REPORT_SECTION (pioneer_report_section_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerReportSection, pioneer_report_section, PIONEER, REPORT_SECTION, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_prose (const char *text);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_facts (const char *record);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_table (PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_matrix (PioneerKind kind, const char *across);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_chart (PioneerChartType chart, PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_network (PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_map (PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_timeline (PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_disagreements (void);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_coverage (PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_bibliography (void);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_each (PioneerKind kind, const char *name);
PIONEER_AVAILABLE_IN_1_0
PioneerReportSection *pioneer_report_section_new_contents (void);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_title (PioneerReportSection *self, const char *title);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_id (PioneerReportSection *self, const char *id);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_text (PioneerReportSection *self, const char *text);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_rows (PioneerReportSection *self, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_group (PioneerReportSection *self, const char *path, gboolean descending);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_label (PioneerReportSection *self, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_value (PioneerReportSection *self, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_before (PioneerReportSection *self, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_after (PioneerReportSection *self, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_date (PioneerReportSection *self, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_unit (PioneerReportSection *self, const char *unit);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_omitted_when_empty (PioneerReportSection *self, gboolean omitted);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_show_all (PioneerReportSection *self, gboolean all);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_kind (PioneerReportSection *self, PioneerKind kind);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_condition (PioneerReportSection *self, const char *condition);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_filter (PioneerReportSection *self, const char *condition);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_field (PioneerReportSection *self, const char *field);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_query (PioneerReportSection *self, PioneerQuery *query);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_sort (PioneerReportSection *self, const char *path, gboolean descending);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_limit (PioneerReportSection *self, guint limit);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_bins (PioneerReportSection *self, guint bins);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_at_least (PioneerReportSection *self, guint sites);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_levels (PioneerReportSection *self, guint levels);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_column (PioneerReportSection *self, const char *path, const char *title);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_fact (PioneerReportSection *self, const char *path, const char *title);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_column_otherwise (PioneerReportSection *self, guint column, const char *path);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_column_modality (PioneerReportSection *self, guint column, const char *modality);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_column_show_all (PioneerReportSection *self, guint column, gboolean all);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_column_notes (PioneerReportSection *self, guint column, gboolean notes);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_column_omitted_when_empty (PioneerReportSection *self, guint column, gboolean omitted);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_total (PioneerReportSection *self, guint column, PioneerTotal total);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_set_panels (PioneerReportSection *self, PioneerChartType chart);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_section_add_section (PioneerReportSection *self, PioneerReportSection *section);

G_END_DECLS
