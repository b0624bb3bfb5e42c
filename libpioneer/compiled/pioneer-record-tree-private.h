/* pioneer-record-tree-private.h - Those of many records that have been read, found by their numbers
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

#define PIONEER_RECORD_TREE_BITS 5

/* A radix tree: few of many records take few pages of memory, wherever they are, where an array would take a page for each. What is put in
 * stays, so anyone may look while one puts in more. */
typedef struct
{
  gpointer root;
  guint depth;
} PioneerRecordTree;

void pioneer_record_tree_init (PioneerRecordTree *self, guint32 n_records);
/* Its memory comes from the arena. */
void pioneer_record_tree_insert (PioneerRecordTree *self, PioneerArena *arena, guint32 record, const PioneerRecordData *data);

/* NULL where it isn't in it. */
static inline const PioneerRecordData *
pioneer_record_tree_find (const PioneerRecordTree *self, guint32 record)
{
  gpointer node = __atomic_load_n (&self->root, __ATOMIC_ACQUIRE);

  for (guint level = self->depth; level > 0 && node != NULL; level--)
    {
      guint way = record >> ((level - 1) * PIONEER_RECORD_TREE_BITS) & ((1u << PIONEER_RECORD_TREE_BITS) - 1);

      node = __atomic_load_n ((gpointer *) node + way, __ATOMIC_ACQUIRE);
    }

  return node;
}

G_END_DECLS
