/* pioneer-empty-memory.c - Memory that costs nothing until it is written to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-empty-memory-private.h"

#ifdef G_OS_UNIX
#include <sys/mman.h>

gpointer
pioneer_empty_memory_new (gsize n, gsize size)
{
  gpointer memory;

  n = MAX (n, 1);
  if (n > G_MAXSIZE / size)
    return NULL;
  memory = mmap (NULL, n * size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

  if (memory == MAP_FAILED)
    return NULL;

#ifdef MADV_NOHUGEPAGE
  /* Or the first byte that is written would take two megabytes. */
  madvise (memory, n * size, MADV_NOHUGEPAGE);
#endif

  return memory;
}

void
pioneer_empty_memory_free (gpointer memory, gsize n, gsize size)
{
  if (memory != NULL)
    munmap (memory, MAX (n, 1) * size);
}
#else
gpointer
pioneer_empty_memory_new (gsize n, gsize size)
{
  return g_try_malloc0_n (MAX (n, 1), size);
}

void
pioneer_empty_memory_free (gpointer memory, G_GNUC_UNUSED gsize n, G_GNUC_UNUSED gsize size)
{
  g_free (memory);
}
#endif
