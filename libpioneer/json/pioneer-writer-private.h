/* pioneer-writer-private.h - What the parts of the catalogue's writer share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-store-private.h"

G_BEGIN_DECLS

typedef struct
{
  PioneerStore *store;
  GString *out;
  gboolean lines; /* a record a line */
  gboolean whole; /* statements of all layers */
  guint16 layer;  /* the file's */
} PioneerWriter;

/* pioneer-record-writer.c */
gboolean pioneer_writer_has_record (const PioneerWriter *self, guint32 record);
void pioneer_writer_write_record (PioneerWriter *self, guint32 record);

/* pioneer-statement-writer.c; without its citations where they are the record's. */
void pioneer_writer_write_statement (PioneerWriter *self, const PioneerStatementData *statement, gboolean cites);
void pioneer_writer_write_citations (PioneerWriter *self, const PioneerCitationData *citations, guint32 n);

/* pioneer-value-writer.c */
void pioneer_writer_write_value (PioneerWriter *self, const PioneerTypeSpec *spec, const PioneerDatum *datum);
/* ,·"name":· without the comma for the first of an object. */
void pioneer_writer_write_name (PioneerWriter *self, const char *name, gboolean *any);

G_END_DECLS
