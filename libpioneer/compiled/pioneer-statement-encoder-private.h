/* pioneer-statement-encoder-private.h - Statements as bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-pages-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* What records are written to: of each its texts, and its statements, which name texts by their places. */
typedef struct
{
  PioneerPages *contents;
  GHashTable *places;                 /* of short texts, so that each is written once; texts of the store -> their places */
  GByteArray *statements;             /* of the record */
  guint64 start;                      /* where the record's contents begin */
  const PioneerStatementData *citing; /* the record's last statement so far that cites anything; NULL before the first */
} PioneerEncoder;

void pioneer_encoder_init (PioneerEncoder *self);
void pioneer_encoder_clear (PioneerEncoder *self);

/* The place of a text, which must live as long as the encoder. */
guint64 pioneer_encoder_add_text (PioneerEncoder *self, const char *text);
/* A record is begun, given its identity and statements, and ended. */
void pioneer_encoder_begin_record (PioneerEncoder *self);
void pioneer_encoder_add_statement (PioneerEncoder *self, const PioneerStatementData *statement);
/* How many bytes its statements take. */
guint32 pioneer_encoder_end_record (PioneerEncoder *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerEncoder, pioneer_encoder_clear)

G_END_DECLS
