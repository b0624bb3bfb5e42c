/* pioneer-edits-private.h - How many edits lie between two words
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Insertions, deletions, substitutions and swaps of neighbours are edits; each letter is edited once at most. */
typedef struct _PioneerEdits PioneerEdits;

/* From a word; at most so many edits, or 0 for what suits its length: none for less than 3 letters, 1 for up to 5, else 2. */
PioneerEdits *pioneer_edits_new (const char *word, guint most);
void pioneer_edits_free (PioneerEdits *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerEdits, pioneer_edits_free)

/* The bytes of the first letter, which stays. */
gsize pioneer_edits_get_first (const PioneerEdits *self);
/* FALSE where there are more. The other word need not be terminated. */
gboolean pioneer_edits_measure (const PioneerEdits *self, const char *other, gsize length, guint *distance);

G_END_DECLS
