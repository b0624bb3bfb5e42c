/* pioneer-spec-check-private.h - Checking what a report's description says, once it was read
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-making-private.h"
#include "pioneer-spec-reader-private.h"

G_BEGIN_DECLS

typedef struct
{
  PioneerSpecReader *reader;
  PioneerMaking names; /* nothing but its bindings: what names stand for at the section at hand, with values to try queries with */
} PioneerSpecCheck;

/* Reports what somebody else found wrong: with the code that fits the error, or else the code given. */
void pioneer_spec_check_report (PioneerSpecCheck *self, const char *where, PioneerIssueCode otherwise, const GError *fault);
/* Reports a name that stands for nothing. */
void pioneer_spec_check_report_name (PioneerSpecCheck *self, const char *where, const char *name, gsize length);

/* Names, in pioneer-spec-check-names.c: those of parameters and of the record at hand, and where they are used. */
void pioneer_spec_check_parameters (PioneerSpecCheck *self);
void pioneer_spec_check_enter (PioneerSpecCheck *self, const PioneerSectionSpec *each);
void pioneer_spec_check_leave (PioneerSpecCheck *self);
void pioneer_spec_check_text (PioneerSpecCheck *self, const char *text, const char *where);
void pioneer_spec_check_query (PioneerSpecCheck *self, const char *condition, const char *where);
/* What a reference, or the $name of one, leads to; 0 where it was reported. */
PioneerKind pioneer_spec_check_reference (PioneerSpecCheck *self, const char *reference, const char *where);

/* Whether a section can be made of records of its kind, with the numbers that it asks for, in pioneer-spec-check-fit.c. */
void pioneer_spec_check_fit (PioneerSpecCheck *self, const PioneerSectionSpec *section);

/* All of a section that leads along paths, in pioneer-spec-check-paths.c. */
void pioneer_spec_check_paths (PioneerSpecCheck *self, const PioneerSectionSpec *section);

G_END_DECLS
