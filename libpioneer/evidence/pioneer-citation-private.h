/* pioneer-citation-private.h - Citations, for the other classes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-citation.h"
#include "pioneer-store-private.h"

G_BEGIN_DECLS

/* The object of a citation of a statement. (transfer full) */
PioneerCitation *
pioneer_citation_object (PioneerStore *store, const PioneerCitationData *data, const PioneerStatementData *statement);
const PioneerCitationData *pioneer_citation_get_data (PioneerCitation *self);

/* SOURCE@START-END#DIGEST */
void pioneer_citation_data_write (const PioneerCitationData *data, GString *out);

G_END_DECLS
