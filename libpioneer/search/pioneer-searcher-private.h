/* pioneer-searcher-private.h - What all searches of a catalogue share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-analysis-private.h"
#include "pioneer-catalogue-private.h"
#include "pioneer-index-private.h"
#include "pioneer-spread-private.h"
#include "pioneer-labels-private.h"
#include "pioneer-value-texts-private.h"

G_BEGIN_DECLS

/* Made at a catalogue's first search and kept as long as the catalogue; may be used from any thread. What it remembers is made when
 * it is first asked for. */
typedef struct _PioneerSearcher PioneerSearcher;

typedef struct _PioneerCounted PioneerCounted;

/* (transfer none); NULL where the index was cancelled or is damaged. */
PioneerSearcher *pioneer_searcher_get (PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error);

PioneerStore *pioneer_searcher_get_store (PioneerSearcher *self);
PioneerIndex *pioneer_searcher_get_index (PioneerSearcher *self);

/* An analysis for the caller alone, to be given back. */
PioneerAnalysis *pioneer_searcher_take_analysis (PioneerSearcher *self);
void pioneer_searcher_give_analysis (PioneerSearcher *self, PioneerAnalysis *analysis);

const PioneerLabels *pioneer_searcher_get_labels (PioneerSearcher *self);
/* Whether they are there, or it is time to make them: the first few searches do without where they can. */
gboolean pioneer_searcher_has_labels (PioneerSearcher *self);
/* How the values of a column of quantities are spread. */
const PioneerSpread *pioneer_searcher_get_spread (PioneerSearcher *self, const PioneerColumn *column);
/* What the values of a field are called: given one of its columns by value. */
PioneerValueTexts *
pioneer_searcher_get_texts (PioneerSearcher *self, PioneerFieldId field, const PioneerTypeSpec *spec, const PioneerColumn *column);
/* What a facet of that name counts; NULL with an error that says what can be counted. */
const PioneerCounted *pioneer_searcher_get_counted (PioneerSearcher *self, const char *name, GError **error);
/* The document of a record; PIONEER_NO_RECORD where there is none. */
guint32 pioneer_searcher_get_document (PioneerSearcher *self, guint32 record);
/* The documents that have a statement of a modality that isn't deprecated, by their bits. */
const guint64 *pioneer_searcher_get_modality (PioneerSearcher *self, PioneerModality modality);

G_END_DECLS
