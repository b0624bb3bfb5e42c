/* pioneer-labels-private.h - Which words are labels of concepts
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"
#include "pioneer-index-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* As many successive words of a query are looked up as one label. */
#define PIONEER_LABEL_WORDS_MAX 8

typedef struct _PioneerLabels PioneerLabels;

/* The labels of all concepts of a store, by their stems, and by the terms that these are in the index of its texts. */
PioneerLabels *pioneer_labels_new (PioneerStore *store, PioneerIndex *index, PioneerAnalysis *analysis);
void pioneer_labels_free (PioneerLabels *self);

/* How many words the longest label has, of those that can be looked up; 0 where there are no labels. */
guint pioneer_labels_get_longest (const PioneerLabels *self);

/* Whether some label begins with a word of this term, which tells of most words that they needn't be looked up. */
gboolean pioneer_labels_has_first (const PioneerLabels *self, guint32 term);

/* The places in the store of the concepts with such a label, ascending: NULL where there are none. */
const GArray *pioneer_labels_find (const PioneerLabels *self, const char *stems);

/* Appends the stems of a text's words to what labels are looked up by, joined words apart. Returns how many they are. */
guint pioneer_labels_append_stems (GString *stems, PioneerAnalysis *analysis, const char *text);
/* Sets it to the stem of the word that all the words of a text are joined to, if there is one. */
gboolean pioneer_labels_set_joined (GString *stems, PioneerAnalysis *analysis, const char *text);

/* Whether a statement gives its concept a label. */
gboolean pioneer_labels_is_label (const PioneerStatementData *statement);

/* Appends the places of all concepts that are narrower than one, each once, nearest first; at most as many as are wanted. Those that are seen
 * already are left out. */
void pioneer_labels_narrower (const PioneerLabels *self, guint32 concept, GArray *narrower, GHashTable *seen, guint most);

G_END_DECLS
