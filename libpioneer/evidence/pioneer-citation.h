/* pioneer-citation.h - A place in a document
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CITATION (pioneer_citation_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerCitation, pioneer_citation, PIONEER, CITATION, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerSource *pioneer_citation_get_source (PioneerCitation *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_citation_get_source_id (PioneerCitation *self);
PIONEER_AVAILABLE_IN_1_0
PioneerStatement *pioneer_citation_get_statement (PioneerCitation *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_citation_get_start (PioneerCitation *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_citation_get_end (PioneerCitation *self);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_citation_to_notation (PioneerCitation *self);

PIONEER_AVAILABLE_IN_1_0
PioneerCitationCheck *pioneer_citation_verify (PioneerCitation *self, const char *text, GError **error);
PIONEER_AVAILABLE_IN_1_0
char *pioneer_citation_quote (PioneerCitation *self, const char *text, GError **error);

G_END_DECLS
