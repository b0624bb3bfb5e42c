/* pioneer-catalogue-checks-private.h - What can be wrong with a catalogue whose every file is right
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-issue-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Something wrong with a statement. */
typedef struct
{
  PioneerIssueCode code;
  guint32 statement; /* of the store */
  char *message;     /* stands alone: it begins with the record and the field */
  char *hint;        /* or NULL, for the one of the table */
} PioneerFinding;

/* Messages are kept for as many as a PioneerIssueLog lists. */
typedef struct
{
  PioneerStore *store;
  PioneerIssueLog counts; /* counts only */
  GArray *findings;       /* PioneerFinding, by statement */
  GArray *wrong;          /* guint32: the statements with errors, ascending, each once */
} PioneerChecks;

/* Checks a whole catalogue, on whose store the shown statements have been marked. */
void pioneer_checks_run (PioneerChecks *self, PioneerStore *store);
void pioneer_checks_clear (PioneerChecks *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerChecks, pioneer_checks_clear)

/* For the parts of it. */
void
pioneer_checks_report (PioneerChecks *self, PioneerIssueCode code, guint32 statement, const char *hint, const char *format, ...)
    G_GNUC_PRINTF (5, 6);

/* pioneer-units-check.c */
void pioneer_check_units (PioneerChecks *self, guint32 statement);
void pioneer_check_outcome (PioneerChecks *self, guint32 record);

G_END_DECLS
