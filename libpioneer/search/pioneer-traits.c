/* pioneer-traits.c - What sites are compared by
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-traits-private.h"

#include <math.h>
#include <string.h>

#include "pioneer-broader-private.h"
#include "pioneer-hash-private.h"

/* docs/search.md: a broader term of what is stated, and what is only planned, count half each. */
#define HALF 0.5

typedef struct
{
  PioneerStore *store;
  PioneerTraitReader *reader;
  PioneerTraitFunc call;
  gpointer data;
  PioneerTraitGiven given;
} Giver;

guint
pioneer_trait_hash (gconstpointer trait)
{
  const PioneerTrait *self = trait;
  const guint32 numbers[] = { self->sort, self->field, self->record, self->choice };
  guint hash = (guint) pioneer_hash_bytes (numbers, sizeof numbers);

  return self->text != NULL ? hash ^ pioneer_hash_text (self->text) : hash;
}

gboolean
pioneer_trait_equal (gconstpointer a, gconstpointer b)
{
  const PioneerTrait *x = a;
  const PioneerTrait *y = b;

  return x->sort == y->sort && x->field == y->field && x->record == y->record && x->choice == y->choice &&
         g_strcmp0 (x->text, y->text) == 0;
}

double
pioneer_trait_get_strength (const PioneerTraitGiven *given)
{
  return (given->broader ? HALF : 1) * (given->planned ? HALF : 1);
}

const char *
pioneer_trait_get_label (const PioneerTrait *trait)
{
  switch (trait->sort)
    {
    case PIONEER_TRAIT_PARTNER_TYPE:
      return pioneer_field_spec (PIONEER_FIELD_PARTNER_TYPE)->label;
    case PIONEER_TRAIT_WAVE:
      return pioneer_field_spec (PIONEER_FIELD_WAVE)->label;
    default:
      return pioneer_field_spec (trait->field)->label;
    }
}

static void
give (Giver *self, PioneerTraitSort sort, guint32 record, const char *text)
{
  self->given.trait.sort = (guint16) sort;
  self->given.trait.record = record;
  self->given.trait.text = text;
  self->call (&self->given, self->data);
}

void
pioneer_trait_reader_init (PioneerTraitReader *self, PioneerStore *store)
{
  self->store = store;
  self->broader = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
}

void
pioneer_trait_reader_clear (PioneerTraitReader *self)
{
  g_clear_pointer (&self->broader, g_hash_table_unref);
}

static const GArray *
get_broader (PioneerTraitReader *self, guint32 concept)
{
  GArray *broader = g_hash_table_lookup (self->broader, GUINT_TO_POINTER (concept + 1));
  g_autoptr (GPtrArray) terms = NULL;

  if (broader != NULL)
    return broader;

  broader = g_array_new (FALSE, FALSE, sizeof (guint32));
  terms = pioneer_broader_all (self->store, pioneer_store_record (self->store, concept)->slug);
  for (guint i = 1; i < terms->len; i++)
    {
      guint32 record = pioneer_store_find (self->store, PIONEER_KIND_CONCEPT, terms->pdata[i]);

      if (record != PIONEER_NO_RECORD)
        g_array_append_val (broader, record);
    }
  g_hash_table_insert (self->broader, GUINT_TO_POINTER (concept + 1), broader);

  return broader;
}

/* A record, and the broader terms where it is a concept. */
static void
give_record (Giver *self, PioneerTraitSort sort, const PioneerDatum *datum)
{
  guint32 record =
      datum->type == PIONEER_VALUE_TYPE_RECORD ? pioneer_store_find (self->store, datum->kind, datum->text) : PIONEER_NO_RECORD;
  const GArray *broader;

  if (record == PIONEER_NO_RECORD)
    return;

  self->given.broader = FALSE;
  give (self, sort, record, NULL);
  if (datum->kind != PIONEER_KIND_CONCEPT)
    return;

  broader = get_broader (self->reader, record);
  self->given.broader = TRUE;
  for (guint i = 0; i < broader->len; i++)
    give (self, sort, g_array_index (broader, guint32, i), NULL);
  self->given.broader = FALSE;
}

static void
give_partner (Giver *self, const PioneerDatum *partner)
{
  guint32 record = pioneer_store_find (self->store, partner->kind, partner->text);
  const PioneerStatementData *statements;
  guint32 n;

  give_record (self, PIONEER_TRAIT_VALUE, partner);
  if (record == PIONEER_NO_RECORD)
    return;

  statements = pioneer_store_field (self->store, record, PIONEER_FIELD_PARTNER_TYPE, &n);
  for (guint32 i = 0; i < n; i++)
    if (statements[i].state == PIONEER_STATE_VALUE && pioneer_store_rank (&statements[i]) != PIONEER_RANK_DEPRECATED)
      give_record (self, PIONEER_TRAIT_PARTNER_TYPE, &statements[i].value);
}

static void
give_participation (Giver *self, const PioneerDatum *members)
{
  const PioneerDatum *programme = &members[PIONEER_PARTICIPATION_PROGRAMME];
  const PioneerDatum *wave = &members[PIONEER_PARTICIPATION_WAVE];
  guint32 record = pioneer_store_find (self->store, programme->kind, programme->text);

  give_record (self, PIONEER_TRAIT_VALUE, programme);
  if (record != PIONEER_NO_RECORD && wave->type == PIONEER_VALUE_TYPE_TEXT)
    give (self, PIONEER_TRAIT_WAVE, record, wave->text);
}

/* Several that are stated are compared by the one that is shown. */
static void
give_population (Giver *self, const PioneerDatum *members)
{
  const PioneerQuantityData *quantity = &members[PIONEER_POPULATION_QUANTITY].quantity;
  double amount = quantity->lower / 2 + quantity->upper / 2;

  if (!(self->given.statement->flags & PIONEER_STATEMENT_SHOWN) || !isfinite (amount) || amount <= 0)
    return;

  self->given.trait.choice = (guint32) members[PIONEER_POPULATION_KIND].choice << 8 | quantity->unit;
  self->given.amount = amount;
  give (self, PIONEER_TRAIT_POPULATION, PIONEER_NO_RECORD, NULL);
  self->given.trait.choice = 0;
  self->given.amount = 0;
}

static void
give_value (Giver *self, const PioneerStatementData *statement)
{
  switch ((int) statement->field)
    {
    case PIONEER_FIELD_CLIENT_GROUP:
    case PIONEER_FIELD_CONDITION:
    case PIONEER_FIELD_SETTING:
    case PIONEER_FIELD_PLACE:
      give_record (self, PIONEER_TRAIT_VALUE, &statement->value);
      break;
    case PIONEER_FIELD_FEATURE:
      give_record (self, PIONEER_TRAIT_VALUE, &statement->value.members[PIONEER_FEATURE_CONCEPT]);
      break;
    case PIONEER_FIELD_PARTNERSHIP:
      give_partner (self, &statement->value.members[PIONEER_PARTNERSHIP_PARTNER]);
      break;
    case PIONEER_FIELD_PARTICIPATION:
      give_participation (self, statement->value.members);
      break;
    case PIONEER_FIELD_POPULATION:
      give_population (self, statement->value.members);
      break;
    default:
      break;
    }
}

static gboolean
is_planned (const PioneerStatementData *statement)
{
  PioneerModality modality = pioneer_store_modality (statement);

  return modality == PIONEER_MODALITY_AIM || modality == PIONEER_MODALITY_PLAN || modality == PIONEER_MODALITY_HOPE ||
         modality == PIONEER_MODALITY_PROJECTION;
}

void
pioneer_traits_each (PioneerTraitReader *reader, guint32 site, int field, PioneerTraitFunc call, gpointer data)
{
  Giver self = { .store = reader->store, .reader = reader, .call = call, .data = data };
  const PioneerRecordData *record = pioneer_store_record (reader->store, site);
  const PioneerStatementData *statements = pioneer_store_statements_of (reader->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    {
      if (field >= 0 && statements[i].field != field)
        continue;
      if (statements[i].state != PIONEER_STATE_VALUE || pioneer_store_rank (&statements[i]) == PIONEER_RANK_DEPRECATED)
        continue;
      self.given.statement = &statements[i];
      self.given.planned = is_planned (&statements[i]);
      self.given.trait.field = statements[i].field;
      give_value (&self, &statements[i]);
    }
}
