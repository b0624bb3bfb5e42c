/* pioneer-verify-private.h - Checking citations against a document's text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* A text made ready for checks. Immutable: any number of threads may check against it. */
typedef struct _PioneerVerifier PioneerVerifier;

/* Copies the text. Text that isn't UTF-8 is PIONEER_ERROR_UNVERIFIABLE. A length of -1 is up to the NUL. */
PioneerVerifier *pioneer_verifier_new (const char *text, gssize length, GError **error);
void pioneer_verifier_free (PioneerVerifier *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PioneerVerifier, pioneer_verifier_free)

/* In code points. */
guint32 pioneer_verifier_length (PioneerVerifier *self);

/* The first 8 bytes, big end first, of the SHA-256 of the UTF-8 bytes of a span; FALSE where the text has no such span. */
gboolean pioneer_verifier_digest (PioneerVerifier *self, guint32 start, guint32 end, guint64 *digest);

/* The text of a span; NULL where there is no such span. (transfer full) */
char *pioneer_verifier_quote (PioneerVerifier *self, guint32 start, guint32 end);

/* Checks the place that the citation gives, then all others where the cited text could stand. Where it is found
 * elsewhere, start and end are the place nearest to the one given; where it is missing, both are 0. The search takes in
 * every place unless text times span make it a matter of many seconds (2 GiB to be hashed); then it takes in those
 * nearest. FALSE only when cancelled. */
gboolean pioneer_verifier_check (PioneerVerifier *self,
                                 const PioneerCitationData *citation,
                                 GCancellable *cancellable,
                                 PioneerVerification *verification,
                                 guint32 *start,
                                 guint32 *end,
                                 GError **error);

G_END_DECLS
