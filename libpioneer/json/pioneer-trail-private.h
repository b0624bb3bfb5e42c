/* pioneer-trail-private.h - Where a reader of JSON stands, and how it says what it found there
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-issue-private.h"
#include "pioneer-json-node-private.h"
#include "pioneer-json-scanner-private.h"

G_BEGIN_DECLS

/* The way to a value, from the inside out; it is made into a path only where there is something to say. */
typedef struct _PioneerTrail PioneerTrail;

struct _PioneerTrail
{
  const PioneerTrail *up; /* NULL at the root of the text */
  const char *name;       /* NULL for an element */
  guint index;
};

/* A JSON path; "$" of NULL. (transfer full) */
char *pioneer_trail_to_path (const PioneerTrail *self);

/* The issue that a fault of the text is. */
PioneerIssueCode pioneer_json_fault_to_issue (PioneerJsonFaultCode code);

/* What a value is, to go on "found": "an object", "the number 3". (transfer full) */
char *pioneer_json_node_describe (const PioneerJsonNode *node);

G_END_DECLS
