/* shell-disputes.c - Which values the sources disagree about
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-disputes.h"

#include <string.h>

struct _ShellDisputes
{
  GHashTable *records; /* reference -> array of PioneerConflict */
};

ShellDisputes *
shell_disputes_new (void)
{
  ShellDisputes *self = g_new0 (ShellDisputes, 1);

  self->records = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  return self;
}

void
shell_disputes_free (ShellDisputes *self)
{
  g_hash_table_unref (self->records);
  g_free (self);
}

static gboolean
leaves_open (PioneerConflict *conflict)
{
  PioneerConflictKind kind = pioneer_conflict_get_kind (conflict);

  return kind != PIONEER_CONFLICT_KIND_NAME && kind != PIONEER_CONFLICT_KIND_SCOPE;
}

static GPtrArray *
get_of_record (ShellDisputes *self, PioneerRecord *record)
{
  GPtrArray *found = g_hash_table_lookup (self->records, pioneer_record_get_reference (record));
  g_autoptr (PioneerList) conflicts = NULL;

  if (found != NULL)
    return found;

  found = g_ptr_array_new_with_free_func (g_object_unref);
  conflicts = pioneer_record_get_conflicts (record);
  for (guint i = 0; i < pioneer_list_get_n_items (conflicts); i++)
    {
      g_autoptr (PioneerConflict) conflict = PIONEER_CONFLICT (pioneer_list_get (conflicts, i));

      if (leaves_open (conflict))
        g_ptr_array_add (found, g_steal_pointer (&conflict));
    }
  g_hash_table_insert (self->records, g_strdup (pioneer_record_get_reference (record)), found);

  return found;
}

static gboolean
has_side (PioneerConflict *conflict, PioneerStatement *statement)
{
  g_autoptr (PioneerList) sides = pioneer_conflict_get_sides (conflict);

  for (guint i = 0; i < pioneer_list_get_n_items (sides); i++)
    {
      g_autoptr (PioneerSide) side = PIONEER_SIDE (pioneer_list_get (sides, i));
      g_autoptr (PioneerList) statements = pioneer_side_get_statements (side);

      if (pioneer_list_contains (statements, G_OBJECT (statement)))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
shell_disputes_find (ShellDisputes *self, PioneerRecord *record, PioneerStatement *statement)
{
  GPtrArray *all = get_of_record (self, record);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    if (strcmp (pioneer_conflict_get_field_name (all->pdata[i]), pioneer_statement_get_field_name (statement)) == 0 &&
        has_side (all->pdata[i], statement))
      g_ptr_array_add (found, g_object_ref (all->pdata[i]));

  return found;
}
