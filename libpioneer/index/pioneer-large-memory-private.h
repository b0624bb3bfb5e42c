/* pioneer-large-memory-private.h - Memory of which all is going to be used, here and there
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Says so before it is used, so that it may be mapped in large pages: then it takes fewer faults to fill it, and finding a page costs less. */
void pioneer_memory_expect_all (gpointer memory, gsize size);

/* Such memory, for g_free(). */
#define pioneer_large_new(Type, n) ((Type *) pioneer_large_memory_new ((n), sizeof (Type)))
gpointer pioneer_large_memory_new (gsize n, gsize size);

G_END_DECLS
