/* shell-issues.h - What is wrong in files, and where
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

#include "shell-context.h"
#include "shell-table.h"

G_BEGIN_DECLS

/* The columns. */
enum
{
  SHELL_ISSUE_FILE,
  SHELL_ISSUE_LINE,
  SHELL_ISSUE_COLUMN,
  SHELL_ISSUE_SEVERITY,
  SHELL_ISSUE_CODE,
  SHELL_ISSUE_PATH,
  SHELL_ISSUE_MESSAGE,
  SHELL_ISSUE_HINT
};

/* (transfer full) */
ShellTable *shell_issues_new (void);
void shell_issues_add (ShellTable *self, PioneerIssue *issue);

/* For people, each as file:line:column: severity: message [code], and what to do about it. */
void shell_issues_print (ShellTable *self, ShellOutput *output, ShellFormat format);

G_END_DECLS
