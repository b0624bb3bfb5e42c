/* pioneer-support-private.h - How many independent sources stand behind what is said
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-source-book-private.h"

G_BEGIN_DECLS

/* The number of independent sources behind statements that say the same. A source counts by itself if one of its
 * citations here lies outside the passages in which it derives from, or quotes, others. Otherwise it adds none where
 * one that it goes back to counts by itself; and of those that go back to a common source, all together count once.
 * Statements without citations have no support. Errs on the side of too few: in which passage a source further back
 * derives from another can't be known, so it is taken to do so in all. */
guint pioneer_support_count (PioneerStore *store, const PioneerStatementData *const *statements, guint n);
guint pioneer_support_count_in_book (PioneerSourceBook *book, const PioneerStatementData *const *statements, guint n);

G_END_DECLS
