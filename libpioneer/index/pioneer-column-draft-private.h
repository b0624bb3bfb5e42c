/* pioneer-column-draft-private.h - Columns while they are made
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-column-format-private.h"
#include "pioneer-word-table-private.h"

G_BEGIN_DECLS

/* What one statement says: the number of one of the items, from PIONEER_ORDINAL_FIRST_VALUE on, or one of the numbers before them. */
typedef struct
{
  guint32 document;
  guint32 number;
} PioneerColumnSaying;

typedef struct
{
  PioneerFieldId field;
  int member;
  gboolean by_modality;
  gboolean is_state_only;
  gboolean has_modality;        /* any statement has one */
  PioneerColumnSaying *sayings; /* by document */
  gsize n_sayings;
  gsize sayings_size;
  PioneerWordTable items; /* PioneerColumnItem, but that texts are known by their addresses */
} PioneerColumnDraft;

static inline void
pioneer_column_draft_say (PioneerColumnDraft *self, PioneerColumnSaying saying)
{
  if (self->n_sayings == self->sayings_size)
    {
      self->sayings_size = MAX (self->sayings_size * 2, 64);
      self->sayings = g_renew (PioneerColumnSaying, self->sayings, self->sayings_size);
    }

  self->sayings[self->n_sayings++] = saying;
}

/* Parts as they are put one behind the other. */
typedef struct
{
  GPtrArray *parts; /* GBytes */
  guint64 length;
} PioneerColumnParts;

/* Takes over what g_malloc() gave; its place, at a multiple of 8. */
guint64 pioneer_column_parts_take (PioneerColumnParts *self, gpointer bytes, gsize length);
/* Takes these over, written as the entry then says. */
void pioneer_column_take_items (PioneerColumnParts *parts, PioneerColumnItem *items, guint32 n, PioneerColumnEntry *entry);

/* Puts the values in their order, the documents into the smallest form, and all into the parts; empties the draft. FALSE where it says nothing of
 * any document. */
gboolean pioneer_column_pack (PioneerColumnDraft *self, PioneerColumnParts *parts, PioneerColumnEntry *entry);

G_END_DECLS
