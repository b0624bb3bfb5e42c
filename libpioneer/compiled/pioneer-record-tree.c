/* pioneer-record-tree.c - Those of many records that have been read, found by their numbers
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-record-tree-private.h"

#define WAYS (1u << PIONEER_RECORD_TREE_BITS)

void
pioneer_record_tree_init (PioneerRecordTree *self, guint32 n_records)
{
  *self = (PioneerRecordTree){ .depth = 1 };
  for (guint32 most = n_records; most > WAYS; most = (most - 1) / WAYS + 1)
    self->depth++;
}

void
pioneer_record_tree_insert (PioneerRecordTree *self, PioneerArena *arena, guint32 record, const PioneerRecordData *data)
{
  gpointer *slot = &self->root;

  for (guint level = self->depth; level > 0; level--)
    {
      guint way = record >> ((level - 1) * PIONEER_RECORD_TREE_BITS) & (WAYS - 1);

      if (*slot == NULL)
        __atomic_store_n (slot, (gpointer) pioneer_arena_new_array (arena, gpointer, WAYS), __ATOMIC_RELEASE);
      slot = (gpointer *) *slot + way;
    }

  __atomic_store_n (slot, (gpointer) data, __ATOMIC_RELEASE);
}
