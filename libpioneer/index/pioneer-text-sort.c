/* pioneer-text-sort.c - Very many short texts in byte order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-sort-private.h"

#include <string.h>

/* The first eight bytes as a number, zeros behind a shorter text: of two that differ, the lower is the first. */
typedef struct
{
  guint64 start;
  guint32 number;
} Item;

typedef struct
{
  const guint8 *entries;
  gsize size;
} Texts;

static const PioneerLexiconEntry *
get_entry (const Texts *texts, guint32 number)
{
  return (const PioneerLexiconEntry *) (gconstpointer) (texts->entries + number * texts->size);
}

static Item
make_item (const Texts *texts, guint32 number)
{
  const PioneerLexiconEntry *entry = get_entry (texts, number);
  guint64 start = 0;

  memcpy (&start, entry->text, MIN (entry->length, sizeof start));

  return (Item){ GUINT64_FROM_BE (start), number };
}

/* A counting sort by one byte, which keeps the order of equal ones; FALSE where all are equal. */
static gboolean
sort_by_byte (const Item *from, Item *to, guint32 n, guint shift)
{
  guint32 starts[257] = { 0 };

  for (guint32 i = 0; i < n; i++)
    starts[(from[i].start >> shift & 0xff) + 1]++;
  if (starts[(from[0].start >> shift & 0xff) + 1] == n)
    return FALSE;

  for (guint i = 0; i < 256; i++)
    starts[i + 1] += starts[i];
  for (guint32 i = 0; i < n; i++)
    to[starts[from[i].start >> shift & 0xff]++] = from[i];

  return TRUE;
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer data)
{
  const PioneerLexiconEntry *x = get_entry (data, ((const Item *) a)->number);
  const PioneerLexiconEntry *y = get_entry (data, ((const Item *) b)->number);
  int order = memcmp (x->text, y->text, MIN (x->length, y->length));

  return order != 0 ? order : (x->length > y->length) - (x->length < y->length);
}

static void
sort_alike (Item *items, guint32 n, Texts *texts)
{
  guint32 next;

  for (guint32 i = 0; i < n; i = next)
    {
      for (next = i + 1; next < n && items[next].start == items[i].start; next++)
        ;
      if (next - i > 1)
        g_qsort_with_data (items + i, (int) (next - i), sizeof *items, compare_items, texts);
    }
}

guint32 *
pioneer_sort_texts (gconstpointer entries, gsize size, guint32 n)
{
  Texts texts = { entries, size };
  g_autofree Item *items = g_new (Item, MAX (n, 1));
  g_autofree Item *others = g_new (Item, MAX (n, 1));
  guint32 *order = g_new (guint32, MAX (n, 1));

  for (guint32 i = 0; i < n; i++)
    items[i] = make_item (&texts, i);
  for (guint shift = 0; shift < 64 && n > 0; shift += 8)
    if (sort_by_byte (items, others, n, shift))
      {
        Item *sorted = others;

        others = items;
        items = sorted;
      }
  sort_alike (items, n, &texts);

  for (guint32 i = 0; i < n; i++)
    order[i] = items[i].number;

  return order;
}
