/* store-fixture.c - Small stores for tests, a line a statement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store-fixture.h"

#include <string.h>

#include "pioneer-choice-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-quantity-private.h"
#include "pioneer-words-private.h"

struct _StoreFixture
{
  PioneerArena *arena;
  GArray *keys;       /* PioneerRecordKey */
  GArray *statements; /* PioneerDraftStatement */
  GPtrArray *layers;
};

StoreFixture *
store_fixture_new (void)
{
  StoreFixture *self = g_new0 (StoreFixture, 1);

  self->arena = pioneer_arena_new ();
  self->keys = g_array_new (FALSE, TRUE, sizeof (PioneerRecordKey));
  self->statements = g_array_new (FALSE, TRUE, sizeof (PioneerDraftStatement));
  self->layers = g_ptr_array_new ();
  g_ptr_array_add (self->layers, (gpointer) pioneer_arena_text (self->arena, "main"));

  return self;
}

void
store_fixture_free (StoreFixture *self)
{
  pioneer_arena_unref (self->arena);
  g_array_unref (self->keys);
  g_array_unref (self->statements);
  g_ptr_array_unref (self->layers);
  g_free (self);
}

static PioneerRecordKey
read_reference (StoreFixture *self, const char *reference)
{
  const char *slash = strchr (reference, '/');
  g_autofree char *word = g_strndup (reference, (gsize) (slash - reference));
  int kind = pioneer_kind_find (word);

  g_assert_cmpint (kind, >, 0);

  return (PioneerRecordKey){ (PioneerKind) kind, pioneer_arena_text (self->arena, slash + 1) };
}

void
store_fixture_record (StoreFixture *self, const char *reference)
{
  PioneerRecordKey key = read_reference (self, reference);

  g_array_append_val (self->keys, key);
}

static PioneerPeriodData
read_period (const char *text)
{
  g_autoptr (GError) error = NULL;
  PioneerPeriodData period = { 0 };

  pioneer_period_data_parse (text, &period, &error);
  g_assert_no_error (error);

  return period;
}

static void
read_record (StoreFixture *self, const PioneerTypeSpec *spec, const char *text, PioneerDatum *datum)
{
  PioneerRecordKey key = { 0 };

  if (strchr (text, '/') != NULL)
    key = read_reference (self, text);
  else
    {
      key.slug = pioneer_arena_text (self->arena, text);
      key.kind = (PioneerKind) g_bit_nth_lsf (spec->kinds, -1);
    }
  datum->kind = (guint8) key.kind;
  datum->text = key.slug;
}

static void read_value (StoreFixture *self, const PioneerTypeSpec *spec, const char *text, PioneerDatum *datum);

static void
read_shape (StoreFixture *self, const PioneerShape *shape, const char *text, PioneerDatum *datum)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);

  datum->shape = shape;
  datum->members = pioneer_arena_new_array (self->arena, PioneerDatum, shape->n_members);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *equals = strchr (parts[i], '=');
      int member;

      g_assert_nonnull (equals);
      *equals = '\0';
      member = pioneer_shape_find_member (shape, parts[i]);
      g_assert_cmpint (member, >=, 0);
      read_value (self, &shape->members[member].spec, equals + 1, &datum->members[member]);
    }
}

static void
read_value (StoreFixture *self, const PioneerTypeSpec *spec, const char *text, PioneerDatum *datum)
{
  g_autoptr (GError) error = NULL;

  datum->type = (guint8) spec->type;
  switch (spec->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      datum->text = pioneer_arena_text (self->arena, text);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      datum->number = g_ascii_strtod (text, NULL);
      break;
    case PIONEER_VALUE_TYPE_CHOICE:
      datum->choice = pioneer_choice_find (spec->get_choice (), text);
      g_assert_cmpint (datum->choice, >=, 0);
      break;
    case PIONEER_VALUE_TYPE_RECORD:
      read_record (self, spec, text, datum);
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      pioneer_quantity_data_parse (text, &datum->quantity, &error);
      g_assert_no_error (error);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      datum->period = read_period (text);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      read_shape (self, spec->shape, text, datum);
      break;
    default:
      g_assert_not_reached ();
    }
}

static int
compare_citations (gconstpointer a, gconstpointer b)
{
  return pioneer_citation_data_compare (a, b);
}

static void
read_citations (StoreFixture *self, const char *text, PioneerStatementData *statement)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  guint n = g_strv_length (parts);
  PioneerCitationData *citations = pioneer_arena_new_array (self->arena, PioneerCitationData, n);

  for (guint i = 0; i < n; i++)
    {
      char *at = strchr (parts[i], '@');
      char *dash = strchr (at, '-');

      *at = '\0';
      citations[i].source = pioneer_arena_text (self->arena, parts[i]);
      citations[i].start = (guint32) g_ascii_strtoull (at + 1, NULL, 10);
      citations[i].end = (guint32) g_ascii_strtoull (dash + 1, NULL, 10);
    }

  qsort (citations, n, sizeof *citations, compare_citations);
  statement->citations = citations;
  statement->n_citations = n;
}

static guint16
find_layer (StoreFixture *self, const char *name)
{
  guint place;

  if (!g_ptr_array_find_with_equal_func (self->layers, name, g_str_equal, &place))
    {
      place = self->layers->len;
      g_ptr_array_add (self->layers, (gpointer) pioneer_arena_text (self->arena, name));
    }

  return (guint16) place;
}

static void
read_qualifier (
    StoreFixture *self, const char *name, const char *text, PioneerStatementData *statement, PioneerQualifiers *qualifiers)
{
  if (strcmp (name, "state") == 0)
    statement->state = (guint8) pioneer_choice_find (PIONEER_TYPE_STATE, text);
  else if (strcmp (name, "modality") == 0)
    statement->modality = (guint8) pioneer_choice_find (PIONEER_TYPE_MODALITY, text);
  else if (strcmp (name, "rank") == 0)
    statement->rank = (guint8) pioneer_choice_find (PIONEER_TYPE_RANK, text);
  else if (strcmp (name, "layer") == 0)
    statement->layer = find_layer (self, text);
  else if (strcmp (name, "scope") == 0)
    qualifiers->scope = pioneer_arena_text (self->arena, text);
  else if (strcmp (name, "reason") == 0)
    qualifiers->reason = pioneer_arena_text (self->arena, text);
  else if (strcmp (name, "as-of") == 0)
    {
      PioneerPeriodData *as_of = pioneer_arena_new_array (self->arena, PioneerPeriodData, 1);

      *as_of = read_period (text);
      qualifiers->as_of = as_of;
    }
  else
    g_assert_not_reached ();
}

static void
read_qualifiers (StoreFixture *self, const char *text, PioneerStatementData *statement)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);
  PioneerQualifiers *qualifiers = pioneer_arena_new_array (self->arena, PioneerQualifiers, 1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *equals = strchr (parts[i], '=');

      *equals = '\0';
      read_qualifier (self, parts[i], equals + 1, statement, qualifiers);
    }

  if (qualifiers->as_of != NULL || qualifiers->scope != NULL || qualifiers->reason != NULL)
    statement->qualifiers = qualifiers;
}

void
store_fixture_add (
    StoreFixture *self, const char *record, const char *field, const char *value, const char *citations, const char *qualifiers)
{
  PioneerDraftStatement draft = { .about = read_reference (self, record) };
  int found = pioneer_field_find (draft.about.kind, field);

  g_assert_cmpint (found, >=, 0);
  store_fixture_record (self, record);
  draft.data.field = (guint16) found;
  draft.data.rank = PIONEER_RANK_NORMAL;
  if (value != NULL)
    read_value (self, &pioneer_field_spec ((PioneerFieldId) found)->spec, value, &draft.data.value);
  if (citations != NULL)
    read_citations (self, citations, &draft.data);
  if (qualifiers != NULL)
    read_qualifiers (self, qualifiers, &draft.data);

  g_array_append_val (self->statements, draft);
}

PioneerStore *
store_fixture_build (StoreFixture *self, PioneerPolicy policy, guint32 seed)
{
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  g_autoptr (GArray) shuffled = g_array_new (FALSE, FALSE, sizeof (PioneerDraftStatement));
  PioneerStore *store;

  for (guint i = 0; i < self->statements->len; i++)
    g_ptr_array_add (order, &g_array_index (self->statements, PioneerDraftStatement, i));
  if (seed != 0)
    store_fixture_shuffle (order, seed);
  for (guint i = 0; i < order->len; i++)
    g_array_append_vals (shuffled, order->pdata[i], 1);

  store = pioneer_store_new (self->arena, (const PioneerRecordKey *) (gpointer) self->keys->data, self->keys->len,
                             (const PioneerDraftStatement *) (gpointer) shuffled->data, shuffled->len, self->layers, policy);
  pioneer_store_mark_shown (store);

  return store;
}

GPtrArray *
store_fixture_field (PioneerStore *store, const char *record, const char *field)
{
  guint32 found = pioneer_store_find_reference (store, record);
  GPtrArray *all = g_ptr_array_new ();
  const PioneerStatementData *statements;
  guint32 n;

  g_assert_cmpuint (found, !=, PIONEER_NO_RECORD);
  statements = pioneer_store_field (store, found,
                                    (PioneerFieldId) pioneer_field_find (pioneer_store_record (store, found)->kind, field), &n);
  for (guint32 i = 0; i < n; i++)
    g_ptr_array_add (all, (gpointer) &statements[i]);

  return all;
}

void
store_fixture_shuffle (GPtrArray *items, guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  for (guint i = items->len; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (rand, 0, (gint32) i);
      gpointer swapped = items->pdata[i - 1];

      items->pdata[i - 1] = items->pdata[j];
      items->pdata[j] = swapped;
    }
}

char *
store_fixture_show (PioneerStore *store, const PioneerStatementData *statement)
{
  g_autofree char *value = pioneer_words_value (store, statement);

  return g_strdup_printf ("%s <%s>", value, statement->n_citations > 0 ? statement->citations[0].source : "");
}
