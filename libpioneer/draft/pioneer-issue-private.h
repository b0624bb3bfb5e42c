/* pioneer-issue-private.h - Making and collecting issues
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-issue.h"

G_BEGIN_DECLS

typedef enum
{
#define ISSUE(id, ...) PIONEER_ISSUE_##id,
#include "pioneer-issue-codes.def"
#undef ISSUE
  PIONEER_N_ISSUES
} PioneerIssueCode;

typedef struct
{
  const char *code;
  PioneerSeverity severity;
  PioneerError error;
  const char *title;
  const char *hint;
} PioneerIssueSpec;

const PioneerIssueSpec *pioneer_issue_spec (PioneerIssueCode code);

/* Line and column from 1, in code points; 0 where unknown. */
typedef struct
{
  const char *file;
  const char *path;
  guint line;
  guint column;
} PioneerIssuePlace;

/* The hint of the table where none is given. */
PioneerIssue *pioneer_issue_new (PioneerIssueCode code, const PioneerIssuePlace *place, const char *message, const char *hint);
/* By file, line and column, then by all the rest. */
int pioneer_issue_compare (PioneerIssue *a, PioneerIssue *b);

/* So many errors are listed, and as many other issues; the rest is counted. */
#define PIONEER_ISSUES_LISTED 1000

/* Issues as they are found. */
typedef struct
{
  GPtrArray *issues; /* PioneerIssue */
  guint64 n_errors;
  guint64 n_others;
} PioneerIssueLog;

void pioneer_issue_log_init (PioneerIssueLog *log);
void pioneer_issue_log_clear (PioneerIssueLog *log);
/* Counts an issue, and says whether it is still to be listed: making it has a price. */
gboolean pioneer_issue_log_count (PioneerIssueLog *log, PioneerIssueCode code);
void pioneer_issue_log_add (PioneerIssueLog *log, PioneerIssue *issue);
void pioneer_issue_log_sort (PioneerIssueLog *log);
guint64 pioneer_issue_log_n_omitted (const PioneerIssueLog *log);
/* Sets the first error in full, and how many there are beside it. Always FALSE, to be returned. */
gboolean pioneer_issue_log_fail (PioneerIssueLog *log, GError **error);

G_END_DECLS
