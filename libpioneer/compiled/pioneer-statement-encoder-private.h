/* pioneer-statement-encoder-private.h - Statements as bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-pages-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* What statements are written to: themselves, and the texts that they name by their places. */
typedef struct
{
  PioneerPages *statements;
  PioneerPages *texts;
  GHashTable *places; /* of short texts, so that each is written once; texts of the store -> their places */
} PioneerEncoder;

void pioneer_encoder_init (PioneerEncoder *self);
void pioneer_encoder_clear (PioneerEncoder *self);

/* The place of a text, which must live as long as the encoder; 0 for NULL. */
guint64 pioneer_encoder_add_text (PioneerEncoder *self, const char *text);
void pioneer_encoder_add_statement (PioneerEncoder *self, const PioneerStatementData *statement);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PioneerEncoder, pioneer_encoder_clear)

G_END_DECLS
