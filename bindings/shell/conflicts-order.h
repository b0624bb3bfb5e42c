/* conflicts-order.h - In which order disagreements are printed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <pioneer.h>

G_BEGIN_DECLS

/* By kind, then by record. Takes the conflicts in the order of the catalogue, in which those of one record stay. */
void conflicts_sort (GPtrArray *conflicts);
/* What stands above the first of a kind, with how many there are of it; NULL elsewhere, and where all are of one kind. (transfer full) */
char *conflicts_dup_heading (GPtrArray *conflicts, guint place);

G_END_DECLS
