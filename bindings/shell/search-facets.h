/* search-facets.h - How many of the records found have which values
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "shell-context.h"

G_BEGIN_DECLS

/* After an empty line where something stands before. */
void search_print_facets (ShellOutput *output, PioneerResults *results, gboolean apart);
void search_print_facets_csv (ShellOutput *output, PioneerResults *results);

/* (transfer full) */
JsonArray *search_facets_to_array (PioneerResults *results);

G_END_DECLS
