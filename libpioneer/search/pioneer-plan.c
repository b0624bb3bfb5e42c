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

PioneerPlan *
pioneer_plan_add_terms (PioneerPlan *self, guint n)
{
  guint before = self->children->len;

  g_return_val_if_fail (self->block == NULL, NULL);

  self->block = g_new0 (PioneerPlan, n);
  g_ptr_array_set_size (self->children, (int) (before + n));
  for (guint i = 0; i < n; i++)
    {
      self->block[i].type = PIONEER_PLAN_TERM;
      self->block[i].is_in_block = TRUE;
      self->children->pdata[before + i] = &self->block[i];
    }

  return self->block;
}

void
pioneer_plan_free (PioneerPlan *self)
{
  if (self->is_in_block)
    return;

  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self->terms);
  g_free (self->offsets);
  g_free (self->bits);
  g_free (self->block);
  g_free (self);
}
