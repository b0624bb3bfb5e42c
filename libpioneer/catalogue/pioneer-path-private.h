/* pioneer-path-private.h - A field, or a path from field to field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-list.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* What lists are filtered, sorted and grouped by. Of records: a field ("population"), a member of a field that has members
 * ("population.kind"), of those values that meet a condition ("population[kind=target]"), a field of a record that a field names
 * ("participation.programme.name"). Of other objects: a property. */
typedef struct _PioneerPath PioneerPath;

/* One value at the end of a path. */
typedef struct
{
  PioneerDatum datum;
  const PioneerTypeSpec *spec;
  PioneerStore *store; /* where the names of records are found; NULL where there are none */
} PioneerKey;

PioneerPath *pioneer_path_parse (PioneerList *list, const char *text, GError **error);
void pioneer_path_free (PioneerPath *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerPath, pioneer_path_free)

/* What values it leads to; NULL where only the items themselves tell. */
const PioneerTypeSpec *pioneer_path_spec (PioneerPath *self);

/* The values of an item: an array of PioneerKey, sorted, each once; of a shape, its main member. Texts and stores belong to the list or
 * the path. */
GArray *pioneer_path_collect (PioneerPath *self, guint position);

/* Why an item has no values: what its sources say of the field; not stated where they say nothing. */
PioneerState pioneer_path_state (PioneerPath *self, guint position);

/* For people: the names of records, the words of closed lists. (transfer full) */
char *pioneer_path_label (const PioneerKey *key);
/* For programs: the identity of a record, the notation of a quantity or a period. (transfer full) */
char *pioneer_path_code (const PioneerKey *key);

/* What a text that someone typed means, compared with values: see pioneer_list_filter(). */
typedef struct _PioneerWanted PioneerWanted;

PioneerWanted *pioneer_wanted_parse (const char *text);
/* Whether it can be a value of that type: a quantity, a date, a word of the list. Anything can be a text or the name of a record. */
gboolean pioneer_wanted_check (PioneerWanted *self, const PioneerTypeSpec *spec, GError **error);
void pioneer_wanted_free (PioneerWanted *self);
const char *pioneer_wanted_get_text (PioneerWanted *self);
gboolean pioneer_wanted_matches (PioneerWanted *self, const PioneerKey *key);
/* Less than, equal to or more than 0 as the key is; FALSE where the two can't be compared. */
gboolean pioneer_wanted_compare (PioneerWanted *self, const PioneerKey *key, int *order);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerWanted, pioneer_wanted_free)

G_END_DECLS
