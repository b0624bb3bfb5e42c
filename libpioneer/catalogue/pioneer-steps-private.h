/* pioneer-steps-private.h - The steps of a path from field to field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-path-private.h"

G_BEGIN_DECLS

/* A field or a member, and a condition that its values have to meet: on a member, population[kind=target]; or on the statement that
 * gives the value, feature[modality=plan], population[source=scie-2013]. */
typedef struct
{
  char *name; /* NULL ends the steps */
  char *member;
  PioneerWanted *wanted;
} PioneerStep;

/* Split, and not yet checked. */
PioneerStep *pioneer_steps_split (const char *text);
void pioneer_steps_free (PioneerStep *steps);

/* Whether they lead anywhere from records of these kinds. */
gboolean pioneer_steps_check (guint kinds, const PioneerStep *steps, GError **error);

/* What the last of them leads to; of a shape, its main member. They must have been checked. */
const PioneerTypeSpec *pioneer_steps_spec (guint kinds, const PioneerStep *steps);

/* A record's identity is no field, and may be asked for like one. */
gboolean pioneer_step_is_id (const PioneerStep *steps);

/* Whether a statement's value meets the condition, if there is one. */
gboolean pioneer_step_admits (const PioneerStep *step, PioneerStore *store, const PioneerStatementData *statement);

G_END_DECLS
