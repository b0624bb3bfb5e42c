/* pioneer-making-private.h - Carrying out a report's description on a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-content-private.h"
#include "pioneer-report-spec-private.h"
#include "pioneer-types.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a name stands for in queries and texts: a parameter, or the record at hand of "each". */
typedef struct
{
  const char *name;
  const PioneerParameterSpec *parameter; /* NULL for the record at hand */
  PioneerKind kind;                      /* of records; 0 where the values are texts */
  const char *const *values;             /* texts; NULL where an optional parameter isn't set */
  const guint32 *records;                /* as many as there are values; of records */
  guint n_values;
} PioneerBinding;

/* A report in the making, for one thread. */
typedef struct
{
  PioneerCatalogue *catalogue; /* under the report's policy */
  PioneerStore *store;         /* its */
  const PioneerReportSpec *spec;
  PioneerContent *content;
  GArray *bindings;        /* PioneerBinding, the innermost last */
  GPtrArray *disputes;     /* PioneerDispute: of all records, in their order */
  GHashTable *disputed;    /* PioneerStatementData -> number of its dispute from 1, which is its anchor "d1"; names left out */
  gboolean shows_disputes; /* whether a section lists them, so that cells can link there */
  GHashTable *cited;       /* places of records of sources that the report has cited so far */
  GCancellable *cancellable;
  guint64 n_cells;
  guint depth;
} PioneerMaking;

/* Carries out the whole description. Settings are "name=value" each, or NULL. (transfer full) */
PioneerContent *pioneer_report_make (PioneerCatalogue *catalogue,
                                     const PioneerReportSpec *spec,
                                     const char *const *settings,
                                     GCancellable *cancellable,
                                     GError **error);

/* Sections, one after the other; heading says at which level theirs stand: 2 at the top, one more within each "each". */
gboolean pioneer_making_add_sections (PioneerMaking *self, const PioneerSectionSpec *first, guint heading, GError **error);

/* Fails where the report was cancelled or has become too large by so many cells more. */
gboolean pioneer_making_go_on (PioneerMaking *self, guint n_cells, GError **error);

/* What stands for a name, from the innermost out; NULL where nothing does. */
const PioneerBinding *pioneer_making_find_binding (PioneerMaking *self, const char *name, gsize length);

/* The records of a section, by its kind, query and sort, in the order shown: places in the store. All of them: the limit is the
 * section's to keep and to tell. (transfer full) (element-type guint32) */
GArray *pioneer_making_select (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);

/* A text with its ${…} filled in. (transfer full) */
char *pioneer_making_fill (PioneerMaking *self, const char *text, const char *where, GError **error);

/* Prose with paragraphs, lists, emphasis and links, filled in, as blocks. */
gboolean pioneer_making_add_prose (PioneerMaking *self, const char *text, const char *where, GError **error);

/* The sections, each in a file of its own. The heading and the text are there already; each says itself that there is nothing, or adds
 * nothing where the section is to be left out (then its heading is taken back). */
#define SECTION(id, name, make, ...) gboolean make (PioneerMaking *self, const PioneerSectionSpec *section, GError **error);
#include "pioneer-sections.def"
#undef SECTION

G_END_DECLS
