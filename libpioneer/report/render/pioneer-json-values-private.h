/* pioneer-json-values-private.h - Values in the JSON of a report
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-content-private.h"

G_BEGIN_DECLS

/* ,"name": without the comma for the first of an object. */
void pioneer_json_member (GString *out, const char *name, gboolean *any);
/* The same, and the text; nothing where it is NULL. */
void pioneer_json_text_member (GString *out, const char *name, const char *text, gboolean *any);

/* {"type":"quantity","amount":5,"unit":"week"} */
void pioneer_json_append_value (GString *out, const PioneerTypeSpec *spec, const PioneerDatum *datum);

/* What is stated, how, and where. */
void pioneer_json_append_statement (GString *out, PioneerStore *store, const PioneerStatementData *statement);

/* A member "chart", in pioneer-json-charts.c. */
void pioneer_json_append_chart (GString *out, const PioneerChart *chart, gboolean *any);

/* Cells name statements by their number from 0; each is written once, at the end. */
typedef struct
{
  const PioneerContent *content;
  GString *out;
  GHashTable *numbers; /* place of a statement -> number, each with 1 added */
  GArray *places;      /* guint32, by number */
  GCancellable *cancellable;
} PioneerJsonWriter;

/* In pioneer-json-cells.c: members of an object. */
void pioneer_json_append_runs (PioneerJsonWriter *self, const PioneerRuns *runs, gboolean *any);
gboolean pioneer_json_append_table (PioneerJsonWriter *self, const PioneerTable *table, gboolean *any, GError **error);
void pioneer_json_append_definitions (PioneerJsonWriter *self, const PioneerDefinitions *definitions, gboolean *any);

G_END_DECLS
