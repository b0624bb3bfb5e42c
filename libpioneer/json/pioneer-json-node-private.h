/* pioneer-json-node-private.h - A tree of JSON that costs little: made for one record, read once, dropped
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-arena-private.h"
#include "pioneer-json-core-private.h"

G_BEGIN_DECLS

typedef struct _PioneerJsonNode PioneerJsonNode;

/* All of it belongs to an arena. A container's children are a list in their order. */
struct _PioneerJsonNode
{
  PioneerJsonKind kind;
  guint n_children;
  const char *name;      /* of a member of an object */
  PioneerJsonNode *next; /* the next child of the same container */
  union
  {
    PioneerJsonNode *first; /* of an object or an array */
    const char *text;       /* of a string */
    double number;          /* of an integer or a real number; integers are exact to 2^53, beyond which the scanner refuses them */
  };
};

/* Checks a text and returns its tree, or NULL if it is refused. */
PioneerJsonNode *pioneer_json_read (PioneerArena *arena, const char *text, gsize length, PioneerJsonFault *fault);

/* NULL where the object has no such member. */
PioneerJsonNode *pioneer_json_get_member (const PioneerJsonNode *object, const char *name);
/* NULL where it isn't a string. */
const char *pioneer_json_get_string (const PioneerJsonNode *node);
gboolean pioneer_json_is_number (const PioneerJsonNode *node);

G_END_DECLS
