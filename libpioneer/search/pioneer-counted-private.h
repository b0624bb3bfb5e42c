/* pioneer-counted-private.h - What a facet counts in a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-searcher-private.h"

G_BEGIN_DECLS

/* One field: kinds may share the name of a field, so a facet may have several. */
typedef struct
{
  PioneerFieldId field;
  const PioneerColumn *column;      /* NULL where no record has a statement of it */
  const PioneerColumn *by_modality; /* NULL where no statement of it has a modality */
  guint32 n_values;                 /* numbers of the column */
  gsize counts;                     /* where its own stand among all counts of the facet: by number of the column, */
  gsize modal_counts;               /* and likewise by modality */
  PioneerValueTexts *texts;         /* belongs to the searcher; NULL where there is no column */
} PioneerCountedField;

/* The same for all searches: it belongs to the searcher, and is found by its name. */
struct _PioneerCounted
{
  PioneerCounted *next; /* of the searcher's */
  char *name;
  gboolean is_kind; /* the kinds of record are counted, which are no field */
  PioneerCountedField fields[PIONEER_N_KINDS];
  guint n_fields;
  gsize n_counts; /* of all fields */
};

/* NULL with an error that says what can be counted. */
PioneerCounted *pioneer_counted_new (PioneerSearcher *searcher, const char *name, GError **error);
void pioneer_counted_free (PioneerCounted *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerCounted, pioneer_counted_free)

G_END_DECLS
