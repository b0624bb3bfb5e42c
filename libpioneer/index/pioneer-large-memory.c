/* pioneer-large-memory.c - Memory of which all is going to be used, here and there
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-large-memory-private.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

#define LARGE_PAGE ((gsize) 2 << 20)

#if defined(__linux__) && defined(MADV_HUGEPAGE)
void
pioneer_memory_expect_all (gpointer memory, gsize size)
{
  gsize start = ((gsize) memory + LARGE_PAGE - 1) & ~(LARGE_PAGE - 1);
  gsize end = ((gsize) memory + size) & ~(LARGE_PAGE - 1);

  /* It is advice: where it can't be followed, all is as before. */
  if (end > start)
    (void) madvise ((gpointer) start, end - start, MADV_HUGEPAGE);
}
#else
void
pioneer_memory_expect_all (G_GNUC_UNUSED gpointer memory, G_GNUC_UNUSED gsize size)
{
}
#endif

gpointer
pioneer_large_memory_new (gsize n, gsize size)
{
  gpointer memory = g_malloc_n (MAX (n, 1), size);

  pioneer_memory_expect_all (memory, n * size);

  return memory;
}
