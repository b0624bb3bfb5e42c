/* report-definition.h - The descriptions of reports that users name, and what is said of them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* By the name of a report that comes with the library, or of a file. (transfer full) */
PioneerReportDefinition *report_definition_find (const char *word, GError **error);

/* pioneer report --list, --check and --print. They return what to exit with. */
int report_definition_list (ShellContext *self);
int report_definition_check (ShellContext *self, const char *file);
int report_definition_print (ShellContext *self, PioneerReportDefinition *definition);

G_END_DECLS
