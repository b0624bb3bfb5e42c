/* pioneer-statement-decoder-private.h - Statements from bytes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-compiled-file-private.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* Reads what a file says, which may be anything: nothing is believed that isn't checked. */
typedef struct
{
  const PioneerCompiledFile *file;
  PioneerArena *arena; /* what is read is put there; texts stay in the file */
  const guint8 *at;
  const guint8 *end;
  guint64 start;       /* where the record's contents begin */
  guint64 *long_texts; /* how many more bytes of long texts may be read: each stands in the file for one statement */
  const PioneerCitationData *citations; /* of the record's last statement so far that has any, and their number */
  guint32 n_citations;
  const char *wrong; /* what the first thing wrong was; NULL while there is none */
} PioneerDecoder;

/* FALSE, with what is wrong, where it is no statement of the kind. Record and flags are not set but for those that the file gives. */
gboolean pioneer_decoder_read_statement (PioneerDecoder *self, PioneerKind kind, PioneerStatementData *statement);

G_END_DECLS
