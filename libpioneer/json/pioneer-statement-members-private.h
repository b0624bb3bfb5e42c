/* pioneer-statement-members-private.h - The table of members that a statement has in JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-schema-private.h"

G_BEGIN_DECLS

/* In the order in which they are written. */
typedef enum
{
  PIONEER_STATEMENT_VALUE,
  PIONEER_STATEMENT_STATE,
  PIONEER_STATEMENT_AS_OF,
  PIONEER_STATEMENT_SCOPE,
  PIONEER_STATEMENT_ATTRIBUTED_TO,
  PIONEER_STATEMENT_MODALITY,
  PIONEER_STATEMENT_RANK,
  PIONEER_STATEMENT_REASON,
  PIONEER_STATEMENT_LAYER,
  PIONEER_STATEMENT_CITE,
  PIONEER_N_STATEMENT_MEMBERS
} PioneerStatementMember;

/* The type is 0 where it is not one of a value's: of the value, whose type is the field's, and of the citations. */
extern const PioneerMember pioneer_statement_members[PIONEER_N_STATEMENT_MEMBERS];

/* The members of a catalogue's head, in the order in which they are written. */
typedef enum
{
  PIONEER_HEADER_FORMAT,
  PIONEER_HEADER_VERSION,
  PIONEER_HEADER_LAYER,
  PIONEER_HEADER_TITLE,
  PIONEER_HEADER_LICENCE,
  PIONEER_HEADER_RECORDS,
  PIONEER_N_HEADER_MEMBERS
} PioneerHeaderMember;

extern const char *const pioneer_header_members[PIONEER_N_HEADER_MEMBERS];

#define PIONEER_FORMAT_NAME    "pioneer-catalogue"
#define PIONEER_FORMAT_VERSION 1
#define PIONEER_DEFAULT_LAYER  "main"

G_END_DECLS
