/* pioneer-dispute-lists.c - Numbers that are stated, against what is listed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-dispute-private.h"

#include <string.h>

#include "pioneer-listing-private.h"
#include "pioneer-number-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-support-private.h"
#include "pioneer-hash-private.h"

typedef const PioneerStatementData *const *Statements;

static const PioneerQuantityData *
get_count (const PioneerStatementData *statement)
{
  const PioneerDatum *value = &statement->value;

  return value->type == PIONEER_VALUE_TYPE_SHAPE ? &value->members[PIONEER_TALLY_QUANTITY].quantity : &value->quantity;
}

/* Things that are counted one by one aren't rounded: 100 doesn't stand for 104. */
static gboolean
allows (const PioneerQuantityData *stated, double listed)
{
  PioneerQuantityData exact = { listed, listed, PIONEER_COMPARATOR_EXACTLY, stated->unit };

  if (stated->comparator == PIONEER_COMPARATOR_EXACTLY)
    return stated->lower <= listed && listed <= stated->upper;

  return pioneer_quantity_data_agrees (stated, &exact);
}

static gboolean
is_denied (const PioneerListing *listing, Statements counts, guint n)
{
  for (guint i = 0; i < n && listing->total != PIONEER_NOT_COUNTABLE; i++)
    if (!allows (get_count (counts[i]), listing->total))
      return TRUE;

  return FALSE;
}

/* Lists of as many are one side. */
static PioneerSideData *
ensure_side (GPtrArray *sides, GHashTable *by_text, double total)
{
  g_autoptr (GString) text = g_string_new (NULL);
  PioneerSideData *side;

  pioneer_number_append_grouped (text, total);
  g_string_append (text, " listed");
  side = g_hash_table_lookup (by_text, text->str);
  if (side == NULL)
    {
      side = pioneer_side_data_new ();
      side->text = g_strdup (text->str);
      side->listed = total;
      g_ptr_array_add (sides, side);
      g_hash_table_insert (by_text, side->text, side);
    }

  return side;
}

static int
compare_slugs (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_listing (GPtrArray *sides, GHashTable *by_text, const PioneerListing *listing)
{
  PioneerSideData *side = ensure_side (sides, by_text, listing->total);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < side->statements->len; i++)
    g_hash_table_add (seen, side->statements->pdata[i]);
  for (guint i = 0; i < listing->statements->len; i++)
    if (g_hash_table_add (seen, listing->statements->pdata[i]))
      g_ptr_array_add (side->statements, listing->statements->pdata[i]);

  if (listing->source == NULL)
    return;
  if (side->sources == NULL)
    side->sources = g_ptr_array_new ();
  g_ptr_array_add (side->sources, (gpointer) listing->source);
}

/* Only what the sources of the lists say of the listed counts for a list: other sources may name some of them too. */
static void
count_support (PioneerSourceBook *book, PioneerSideData *side)
{
  g_autoptr (GArray) citations = g_array_new (FALSE, FALSE, sizeof (PioneerCitationData));
  g_autoptr (GHashTable) sources = g_hash_table_new (pioneer_hash_text, g_str_equal);
  PioneerStatementData all = { 0 };
  const PioneerStatementData *one = &all;

  for (guint i = 0; i < side->sources->len; i++)
    g_hash_table_add (sources, side->sources->pdata[i]);
  for (guint i = 0; i < side->statements->len; i++)
    {
      const PioneerStatementData *statement = side->statements->pdata[i];

      for (guint32 j = 0; j < statement->n_citations; j++)
        if (g_hash_table_contains (sources, statement->citations[j].source))
          g_array_append_val (citations, statement->citations[j]);
    }

  g_ptr_array_sort (side->sources, compare_slugs);
  all.citations = (const PioneerCitationData *) (gpointer) citations->data;
  all.n_citations = citations->len;
  side->support = pioneer_support_count_in_book (book, &one, 1);
}

GPtrArray *
pioneer_sides_of_lists (PioneerSourceBook *book, Statements counts, guint n)
{
  g_autoptr (GPtrArray) listings = pioneer_listings_for (pioneer_source_book_store (book), counts[0]);
  g_autoptr (GHashTable) by_text = g_hash_table_new (pioneer_hash_text, g_str_equal);
  GPtrArray *sides = NULL;
  guint n_stated = 0;

  for (guint i = 0; i < listings->len; i++)
    {
      if (!is_denied (listings->pdata[i], counts, n))
        continue;
      if (sides == NULL)
        {
          sides = pioneer_sides_by_value (counts, n);
          n_stated = sides->len;
        }
      add_listing (sides, by_text, listings->pdata[i]);
    }

  for (guint i = n_stated; sides != NULL && i < sides->len; i++)
    if (((PioneerSideData *) sides->pdata[i])->sources != NULL)
      count_support (book, sides->pdata[i]);

  return sides;
}
