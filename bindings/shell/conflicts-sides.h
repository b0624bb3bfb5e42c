/* conflicts-sides.h - What is printed of the sides of a disagreement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* The identities of the sources. (transfer full) */
char **conflicts_list_sources (PioneerSide *side);
/* What the statements say by one of their properties, each once. (transfer full) */
char **conflicts_list_said (PioneerSide *side, const char *(*get) (PioneerStatement *statement));
/* What each statement adds to the value, as “pioneer show” has it; where there are several statements, with the sources. (transfer full) */
char **conflicts_list_qualifiers (PioneerSide *side);

G_END_DECLS
