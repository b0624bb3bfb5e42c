/* pioneer-report.h - A report on a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_REPORT (pioneer_report_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerReport, pioneer_report, PIONEER, REPORT, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerReport *pioneer_report_new (PioneerCatalogue *catalogue,
                                   PioneerReportDefinition *definition,
                                   const char *const *settings,
                                   GCancellable *cancellable,
                                   GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_new_async (PioneerCatalogue *catalogue,
                               PioneerReportDefinition *definition,
                               const char *const *settings,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
PioneerReport *pioneer_report_new_finish (GAsyncResult *result, GError **error);

PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_get_title (PioneerReport *self);

PIONEER_AVAILABLE_IN_1_0
guint pioneer_report_get_n_sections (PioneerReport *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_get_section_id (PioneerReport *self, guint position);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_report_get_section_title (PioneerReport *self, guint position);
PIONEER_AVAILABLE_IN_1_0
PioneerReport *pioneer_report_extract (PioneerReport *self, const char *section, GError **error);

PIONEER_AVAILABLE_IN_1_0
char *pioneer_report_render (PioneerReport *self, PioneerReportFormat format, guint width, GError **error);
PIONEER_AVAILABLE_IN_1_0
GBytes *pioneer_report_render_bytes (
    PioneerReport *self, PioneerReportFormat format, guint width, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
gboolean
pioneer_report_save (PioneerReport *self, GFile *file, PioneerReportFormat format, GCancellable *cancellable, GError **error);
PIONEER_AVAILABLE_IN_1_0
void pioneer_report_save_async (PioneerReport *self,
                                GFile *file,
                                PioneerReportFormat format,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
PIONEER_AVAILABLE_IN_1_0
gboolean pioneer_report_save_finish (PioneerReport *self, GAsyncResult *result, GError **error);

G_END_DECLS
