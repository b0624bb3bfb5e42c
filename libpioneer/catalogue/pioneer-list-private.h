/* pioneer-list-private.h - Lists, for those who make them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-list.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* An empty list of objects, to be filled while nobody else has it. */
PioneerList *pioneer_list_new_of (GType item_type);
/* (transfer full) */
void pioneer_list_take (PioneerList *self, gpointer object);

/* A list of so many objects, each of which is made anew whenever it is touched, maybe by any thread. The data is taken. */
typedef gpointer (*PioneerListMake) (gpointer data, guint position);
PioneerList *pioneer_list_new_made (GType item_type, guint n, PioneerListMake make, gpointer data, GDestroyNotify free_data);

/* Records by their places in the store; each is listed once, in the order of the store. The array may come in any order. */
PioneerList *pioneer_list_new_records (PioneerStore *store, GType item_type, GArray *records);
PioneerList *pioneer_list_new_kind (PioneerStore *store, PioneerKind kind);
PioneerList *pioneer_list_new_statements (PioneerStore *store, guint32 first, guint32 n);
PioneerList *pioneer_list_new_statements_at (PioneerStore *store, const guint32 *statements, guint32 n);
/* The values of PioneerStatementData, all of one type, in the order given; what is not there as an object is left out. */
PioneerList *pioneer_list_new_values (PioneerStore *store, GType item_type, GPtrArray *statements);

gboolean pioneer_list_holds_records (PioneerList *self);
/* NULL where the items are objects of their own. */
PioneerStore *pioneer_list_get_store (PioneerList *self);
/* The place in the store of an item that is a record; PIONEER_NO_RECORD where it is something else. */
guint32 pioneer_list_get_record (PioneerList *self, guint position);
/* A list of some of the items, in the order of their positions given. */
PioneerList *pioneer_list_pick (PioneerList *self, GArray *positions);

G_END_DECLS
