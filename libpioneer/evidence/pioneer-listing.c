/* pioneer-listing.c - What sources list, and how many that makes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-listing-private.h"

#include <string.h>

#include "pioneer-broader-private.h"
#include "pioneer-hash-private.h"

typedef struct
{
  PioneerStore *store;
  GHashTable *by_source;
  GPtrArray *listings; /* PioneerListing */
} Lists;

static void
free_listing (gpointer data)
{
  PioneerListing *listing = data;

  g_hash_table_unref (listing->items);
  g_ptr_array_unref (listing->statements);
  g_free (listing);
}

static PioneerListing *
ensure_listing (Lists *self, const char *source)
{
  PioneerListing *listing = g_hash_table_lookup (self->by_source, source != NULL ? source : "");

  if (listing == NULL)
    {
      listing = g_new0 (PioneerListing, 1);
      listing->source = source;
      listing->items = g_hash_table_new_full (pioneer_hash_text, g_str_equal, NULL, g_free);
      listing->statements = g_ptr_array_new ();
      g_hash_table_insert (self->by_source, (gpointer) (source != NULL ? source : ""), listing);
      g_ptr_array_add (self->listings, listing);
    }

  return listing;
}

/* A partner in two roles is listed once; where it's said how many it stands for, that is what counts. */
static void
list_item (PioneerListing *listing, const char *slug, double number, const PioneerStatementData *statement)
{
  double *known = g_hash_table_lookup (listing->items, slug);

  if (known == NULL)
    {
      known = g_new (double, 1);
      *known = number;
      g_hash_table_insert (listing->items, (gpointer) slug, known);
    }
  else if (*known == PIONEER_NOT_COUNTABLE || number == PIONEER_NOT_COUNTABLE)
    *known = PIONEER_NOT_COUNTABLE;
  else
    *known = MAX (*known, number);

  g_ptr_array_add (listing->statements, (gpointer) statement);
}

static void
list_by_source (Lists *self, const char *slug, double number, const PioneerStatementData *statement)
{
  for (guint32 i = 0; i < statement->n_citations; i++)
    if (i == 0 || strcmp (statement->citations[i].source, statement->citations[i - 1].source) != 0)
      list_item (ensure_listing (self, statement->citations[i].source), slug, number, statement);
}

static gboolean
is_used (const PioneerStatementData *statement)
{
  return statement->state == PIONEER_STATE_VALUE && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

/* What is listed within some limit ("those who are quoted") doesn't claim to be all. */
static gboolean
is_scoped (const PioneerStatementData *statement)
{
  return statement->qualifiers != NULL && statement->qualifiers->scope != NULL;
}

static gboolean
has_field (PioneerStore *store, guint32 record, PioneerFieldId field)
{
  guint32 n;

  pioneer_store_field (store, record, field, &n);

  return n > 0;
}

static double
exact_number (const PioneerDatum *datum)
{
  const PioneerQuantityData *quantity = &datum->quantity;

  if (datum->type != PIONEER_VALUE_TYPE_QUANTITY || quantity->comparator != PIONEER_COMPARATOR_EXACTLY)
    return PIONEER_NOT_COUNTABLE;

  return quantity->lower == quantity->upper && quantity->lower >= 0 ? quantity->lower : PIONEER_NOT_COUNTABLE;
}

/* How many a listed partner stands for: one, unless it is a group. Of a group it may not be known. */
static double
count_partner (PioneerStore *store, guint32 record, const PioneerStatementData *partnership)
{
  const PioneerDatum *own = &partnership->value.members[PIONEER_PARTNERSHIP_COUNT];
  const PioneerStatementData *count;

  if (own->type != 0)
    return exact_number (own);
  if (record == PIONEER_NO_RECORD)
    return 1;

  count = pioneer_store_shown (store, record, PIONEER_FIELD_COUNT);
  if (count != NULL)
    return exact_number (&count->value);

  if (has_field (store, record, PIONEER_FIELD_COUNT) || has_field (store, record, PIONEER_FIELD_MEMBER))
    return PIONEER_NOT_COUNTABLE;

  return 1;
}

/* Whether a partner is of a type; without a type of its own it may be. */
static gboolean
is_of_type (PioneerStore *store, guint32 record, const char *type, gboolean *known)
{
  const PioneerStatementData *own = NULL;

  *known = TRUE;
  if (type == NULL)
    return TRUE;

  if (record != PIONEER_NO_RECORD)
    own = pioneer_store_shown (store, record, PIONEER_FIELD_PARTNER_TYPE);
  *known = own != NULL;

  return own == NULL || pioneer_broader_within (store, own->value.text, type);
}

static void
list_partners (Lists *self, guint32 site, const char *type)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, site, PIONEER_FIELD_PARTNERSHIP, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const char *slug;
      guint32 partner;
      gboolean known;
      double number;

      if (!is_used (&statements[i]))
        continue;
      slug = statements[i].value.members[PIONEER_PARTNERSHIP_PARTNER].text;
      partner = pioneer_store_find (self->store, PIONEER_KIND_PARTNER, slug);
      if (!is_of_type (self->store, partner, type, &known))
        continue;
      number = known ? count_partner (self->store, partner, &statements[i]) : PIONEER_NOT_COUNTABLE;
      list_by_source (self, slug, number, &statements[i]);
    }
}

static void
list_sites (Lists *self, guint32 programme)
{
  guint32 n;
  const guint32 *mentions = pioneer_store_mentions (self->store, programme, &n);

  for (guint32 i = 0; i < n; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (self->store, mentions[i]);

      if (statement->field == PIONEER_FIELD_PARTICIPATION && is_used (statement) &&
          statement->value.members[PIONEER_PARTICIPATION_STATUS].choice == PIONEER_PARTICIPATION_STATUS_SELECTED)
        list_by_source (self, pioneer_store_record (self->store, statement->record)->slug, 1, statement);
    }
}

static void
list_members (Lists *self, guint32 partner)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, partner, PIONEER_FIELD_MEMBER, &n);

  for (guint32 i = 0; i < n; i++)
    if (is_used (&statements[i]))
      list_item (ensure_listing (self, NULL), statements[i].value.text, is_scoped (&statements[i]) ? PIONEER_NOT_COUNTABLE : 1,
                 &statements[i]);
}

/* Whoever is listed beside the group that it belongs to has been counted with the group. */
static void
drop_members (Lists *self, PioneerListing *listing, const char *group)
{
  guint32 record = pioneer_store_find (self->store, PIONEER_KIND_PARTNER, group);
  const PioneerStatementData *members;
  guint32 n;

  if (record == PIONEER_NO_RECORD)
    return;

  members = pioneer_store_field (self->store, record, PIONEER_FIELD_MEMBER, &n);
  for (guint32 i = 0; i < n; i++)
    {
      double *number = is_used (&members[i]) ? g_hash_table_lookup (listing->items, members[i].value.text) : NULL;

      if (number != NULL && strcmp (members[i].value.text, group) != 0)
        *number = 0;
    }
}

static void
add_up (Lists *self, PioneerListing *listing)
{
  GHashTableIter iter;
  gpointer key;
  gpointer value;

  g_hash_table_iter_init (&iter, listing->items);
  while (listing->source != NULL && g_hash_table_iter_next (&iter, &key, NULL))
    drop_members (self, listing, key);

  g_hash_table_iter_init (&iter, listing->items);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      double number = *(double *) value;
      gboolean countable = listing->total != PIONEER_NOT_COUNTABLE && number != PIONEER_NOT_COUNTABLE;

      listing->total = countable ? listing->total + number : PIONEER_NOT_COUNTABLE;
    }
}

static void
list_for (Lists *self, const PioneerStatementData *count)
{
  const PioneerDatum *of;

  switch (count->field)
    {
    case PIONEER_FIELD_PARTNER_COUNT:
      of = &count->value.members[PIONEER_TALLY_OF];
      list_partners (self, count->record, of->type != 0 ? of->text : NULL);
      break;
    case PIONEER_FIELD_SITE_COUNT:
      list_sites (self, count->record);
      break;
    case PIONEER_FIELD_COUNT:
      list_members (self, count->record);
      break;
    default:
      break;
    }
}

GPtrArray *
pioneer_listings_for (PioneerStore *store, const PioneerStatementData *count)
{
  g_autoptr (GHashTable) by_source = g_hash_table_new (pioneer_hash_text, g_str_equal);
  Lists self = { store, by_source, g_ptr_array_new_with_free_func (free_listing) };

  list_for (&self, count);
  for (guint i = 0; i < self.listings->len; i++)
    add_up (&self, self.listings->pdata[i]);

  return self.listings;
}
