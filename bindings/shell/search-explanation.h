/* search-explanation.h - What scores are made of, for programs
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* (transfer full) */
JsonArray *search_explanation_to_array (PioneerExplanation *explanation);

G_END_DECLS
