/* pioneer-overview-private.h - The overview of programmes, section by section
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-content-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* A report in the making, for one thread. */
typedef struct
{
  PioneerStore *store;
  PioneerContent *content;
  GPtrArray *disputes;     /* PioneerDispute: those about records in scope, numbered from 1 */
  GHashTable *disputed;    /* PioneerStatementData -> number of its dispute; names left out */
  GHashTable *sources;     /* slug -> number */
  GPtrArray *source_slugs; /* by number from 1 */
  gboolean *in_scope;      /* by record */
  GArray *programmes;      /* guint32: those told of */
} PioneerOverview;

/* The whole of it: of one programme, or with PIONEER_NO_RECORD of all. (transfer full) */
PioneerContent *pioneer_overview_build (PioneerStore *store, guint32 programme);

/* Which records, sources and disagreements it tells of. */
void pioneer_overview_init (PioneerOverview *self, PioneerStore *store, guint32 programme);
void pioneer_overview_clear (PioneerOverview *self);

/* The sites of a programme, and the outcomes of these and of the programme itself, in the order of records. PIONEER_NO_RECORD stands for
 * what belongs to no programme. (transfer full) (element-type guint32) */
GArray *pioneer_overview_sites (PioneerOverview *self, guint32 programme);
GArray *pioneer_overview_outcomes (PioneerOverview *self, guint32 programme);
/* How far a site came in the programme's selection; 0 where nothing is said. */
PioneerParticipationStatus pioneer_overview_status (PioneerOverview *self, guint32 site, guint32 programme);

/* The anchor of a site within its programme's section. (transfer full) */
char *pioneer_overview_anchor (PioneerOverview *self, guint32 programme, guint32 record);

/* The anchor of a part of a programme's section: "facts", "money". (transfer full) */
char *pioneer_overview_section_anchor (PioneerOverview *self, guint32 programme, const char *section);

/* The sections. */
void pioneer_overview_add_glance (PioneerOverview *self);
void pioneer_overview_add_programme (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_stages (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_money (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_sites (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_features (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_outcomes (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_disputes (PioneerOverview *self);
void pioneer_overview_add_coverage (PioneerOverview *self, guint32 programme);
void pioneer_overview_add_sources (PioneerOverview *self);

/* A heading within a programme's section. */
void pioneer_overview_add_heading (PioneerOverview *self, guint32 programme, const char *text, const char *section);

/* Whether an outcome has any part that was found, and any that is still to come. A thing whose modality isn't stated is never a
 * result. */
gboolean pioneer_outcome_has_result (PioneerStore *store, guint32 outcome);
gboolean pioneer_outcome_has_intention (PioneerStore *store, guint32 outcome);

G_END_DECLS
