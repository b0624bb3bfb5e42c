/* pioneer-name-book-private.h - The names of all records of a kind, to be compared
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"
#include "pioneer-name-likeness-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Records are counted from 0 within their kind. */
typedef struct _PioneerNameBook PioneerNameBook;

PioneerNameBook *pioneer_name_book_new (PioneerStore *store, PioneerKind kind);
void pioneer_name_book_free (PioneerNameBook *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerNameBook, pioneer_name_book_free)

/* Appends the records behind one that may be the same: those that share a rare word, the beginning of one, a whole name or an identifier. */
void pioneer_name_book_list_candidates (PioneerNameBook *self, guint32 record, GArray *candidates);

/* How alike the two names are that are most alike, which the texts are set to; 0 where one has no name. */
double pioneer_name_book_compare (PioneerNameBook *self, guint32 record, guint32 other, const char **name, const char **other_name);

G_END_DECLS
