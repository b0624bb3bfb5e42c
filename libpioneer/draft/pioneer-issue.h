/* pioneer-issue.h - What is wrong with a catalogue, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_ISSUE (pioneer_issue_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerIssue, pioneer_issue, PIONEER, ISSUE, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerSeverity pioneer_issue_get_severity (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_issue_get_code (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_issue_get_title (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_issue_get_file (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_issue_get_line (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_issue_get_column (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_issue_get_path (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_issue_get_message (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_issue_get_hint (PioneerIssue *self);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_issue_to_string (PioneerIssue *self);

G_END_DECLS
