/* chart-fixture.h - A catalogue to draw charts of, and ways to look at what was made of it
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report-fixture.h"

G_BEGIN_DECLS

/* Sites: alder with 20,000 registered people, beck with a plan for 50,000, cove with residents only, dale with 0.03 million registered,
 * elm with an unknown number, fell of which nobody says any. */
PioneerCatalogue *chart_fixture_load (void);
/* The first chart that a section makes; its members are those of a section without the braces. */
PioneerContent *chart_fixture_make (const char *section, const PioneerChart **chart, const PioneerTable **table);

G_END_DECLS
