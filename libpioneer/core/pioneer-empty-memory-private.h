/* pioneer-empty-memory-private.h - Memory that costs nothing until it is written to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Zeroed; what has not been written to takes addresses, and no memory. NULL where there are not so many addresses. */
gpointer pioneer_empty_memory_new (gsize n, gsize size);
void pioneer_empty_memory_free (gpointer memory, gsize n, gsize size);

G_END_DECLS
