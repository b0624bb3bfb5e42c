/* pioneer-issue-log.c - Issues as they are found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-issue-private.h"

void
pioneer_issue_log_init (PioneerIssueLog *log)
{
  log->issues = g_ptr_array_new_with_free_func (g_object_unref);
  log->n_errors = 0;
  log->n_others = 0;
}

void
pioneer_issue_log_clear (PioneerIssueLog *log)
{
  g_clear_pointer (&log->issues, g_ptr_array_unref);
}

/* Errors and others apart: a thousand warnings must not hide the error behind them. */
gboolean
pioneer_issue_log_count (PioneerIssueLog *log, PioneerIssueCode code)
{
  if (pioneer_issue_spec (code)->severity == PIONEER_SEVERITY_ERROR)
    return log->n_errors++ < PIONEER_ISSUES_LISTED;

  return log->n_others++ < PIONEER_ISSUES_LISTED;
}

void
pioneer_issue_log_add (PioneerIssueLog *log, PioneerIssue *issue)
{
  g_ptr_array_add (log->issues, issue);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return pioneer_issue_compare (*(PioneerIssue *const *) a, *(PioneerIssue *const *) b);
}

void
pioneer_issue_log_sort (PioneerIssueLog *log)
{
  g_ptr_array_sort (log->issues, compare);
}

guint64
pioneer_issue_log_n_omitted (const PioneerIssueLog *log)
{
  return log->n_errors + log->n_others - log->issues->len;
}

static PioneerIssue *
find_error (PioneerIssueLog *log)
{
  for (guint i = 0; i < log->issues->len; i++)
    if (pioneer_issue_get_severity (log->issues->pdata[i]) == PIONEER_SEVERITY_ERROR)
      return log->issues->pdata[i];

  return NULL;
}

/* The code is a word of ours, so it is found. */
static PioneerError
error_of (PioneerIssue *issue)
{
  guint code = 0;

  while (pioneer_issue_spec (code)->code != pioneer_issue_get_code (issue))
    code++;

  return pioneer_issue_spec (code)->error;
}

gboolean
pioneer_issue_log_fail (PioneerIssueLog *log, GError **error)
{
  PioneerIssue *first;
  g_autofree char *text = NULL;

  pioneer_issue_log_sort (log);
  first = find_error (log);
  g_return_val_if_fail (first != NULL, FALSE);

  text = pioneer_issue_to_string (first);
  if (log->n_errors == 1)
    g_set_error_literal (error, PIONEER_ERROR, error_of (first), text);
  else
    g_set_error (error, PIONEER_ERROR, error_of (first), "%s\n(and %" G_GUINT64_FORMAT " more error%s)", text, log->n_errors - 1,
                 log->n_errors == 2 ? "" : "s");

  return FALSE;
}
