/* pioneer-citation-check.h - What came of checking a citation against a text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "pioneer-types.h"

G_BEGIN_DECLS

#define PIONEER_TYPE_CITATION_CHECK (pioneer_citation_check_get_type ())

PIONEER_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (PioneerCitationCheck, pioneer_citation_check, PIONEER, CITATION_CHECK, GObject)

PIONEER_AVAILABLE_IN_1_0
PioneerCitation *pioneer_citation_check_get_citation (PioneerCitationCheck *self);
PIONEER_AVAILABLE_IN_1_0
PioneerVerification pioneer_citation_check_get_verification (PioneerCitationCheck *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_citation_check_get_start (PioneerCitationCheck *self);
PIONEER_AVAILABLE_IN_1_0
guint pioneer_citation_check_get_end (PioneerCitationCheck *self);
PIONEER_AVAILABLE_IN_1_0
const char *pioneer_citation_check_get_message (PioneerCitationCheck *self);

G_END_DECLS
