/* pioneer-column-items.c - The values of a column, written without what all of them share
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-column-draft-private.h"

#include <string.h>

static PioneerColumnWords
get_words (const PioneerColumnItem *item)
{
  PioneerColumnWords words;

  memcpy (&words, item, sizeof words);

  return words;
}

/* What all items share. */
static PioneerColumnItems
choose_items (const PioneerColumnItem *items, guint32 n)
{
  gboolean share_head = n > 0;
  gboolean are_single = TRUE;
  gboolean are_twice = TRUE;

  for (guint32 i = 0; i < n; i++)
    {
      PioneerColumnWords words = get_words (&items[i]);

      share_head = share_head && words.head == get_words (items).head;
      are_single = are_single && words.second == 0;
      are_twice = are_twice && words.second == words.first;
    }
  if (!share_head)
    return PIONEER_COLUMN_ITEMS_WHOLE;

  return are_single ? PIONEER_COLUMN_ITEMS_SINGLE : are_twice ? PIONEER_COLUMN_ITEMS_TWICE : PIONEER_COLUMN_ITEMS_WORDS;
}

void
pioneer_column_take_items (PioneerColumnParts *parts, PioneerColumnItem *items, guint32 n, PioneerColumnEntry *entry)
{
  guint8 *to = (guint8 *) items;
  gsize start, size;

  entry->items_form = (guint8) choose_items (items, n);
  size = pioneer_column_item_size (entry->items_form);
  start = size < sizeof *items ? sizeof entry->item_head : 0;
  if (n > 0)
    entry->item_head = get_words (items).head;
  for (guint32 i = 0; i < n; i++)
    memmove (to + i * size, (const guint8 *) &items[i] + start, size);
  entry->items = pioneer_column_parts_take (parts, items, n * size);
}
