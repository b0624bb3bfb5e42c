/* pioneer-plan.c - A query as an index can carry it out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-plan-private.h"

PioneerPlan *
pioneer_plan_new (PioneerPlanType type)
{
  PioneerPlan *self = g_new0 (PioneerPlan, 1);

  self->type = type;
  self->forms = self->exact = PIONEER_ALL_FORMS;
  self->exact_factor = self->factor = 1;
  if (type >= PIONEER_PLAN_ALL && type <= PIONEER_PLAN_EXCEPT)
    self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) pioneer_plan_free);

  return self;
}

void
pioneer_plan_free (PioneerPlan *self)
{
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self->terms);
  g_free (self->offsets);
  g_free (self->bits);
  g_free (self);
}
