/* pioneer-trait-share.c - A trait that two sites share, and who says so of either
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-traits-private.h"

#include "pioneer-enum-types.h"

/* What gives one trait to one site. */
typedef struct
{
  PioneerStore *store;
  const PioneerTrait *trait;
  GArray *places;  /* of the statements, ascending */
  gboolean stated; /* some statement gives the term itself, and no narrower one */
  gboolean done;   /* some statement is no plan */
  const PioneerStatementData *largest;
  double amount;
} Evidence;

static void
gather (const PioneerTraitGiven *given, gpointer data)
{
  Evidence *self = data;
  guint32 place = pioneer_store_place (self->store, given->statement);

  if (!pioneer_trait_equal (&given->trait, self->trait))
    return;

  if (self->places->len == 0 || g_array_index (self->places, guint32, self->places->len - 1) != place)
    g_array_append_val (self->places, place);
  self->stated = self->stated || !given->broader;
  self->done = self->done || !given->planned;
  if (given->amount > self->amount)
    {
      self->amount = given->amount;
      self->largest = given->statement;
    }
}

static Evidence
gather_all (PioneerTraitReader *reader, const PioneerTrait *trait, guint32 site)
{
  Evidence evidence = { .store = reader->store, .trait = trait, .places = g_array_new (FALSE, FALSE, sizeof (guint32)) };

  pioneer_traits_each (reader, site, trait->field, gather, &evidence);

  return evidence;
}

static void
append_quantity (PioneerStore *store, const PioneerStatementData *statement, GString *out)
{
  const PioneerMember *member = &pioneer_population_shape.members[PIONEER_POPULATION_QUANTITY];

  pioneer_store_display (store, &member->spec, &statement->value.members[PIONEER_POPULATION_QUANTITY], out);
}

/* "resident: 12,000 people, 9,500 people". */
static char *
write_populations (PioneerStore *store, const PioneerStatementData *one, const PioneerStatementData *other)
{
  GString *out = g_string_new (NULL);
  int kind = one->value.members[PIONEER_POPULATION_KIND].choice;

  g_string_append_printf (out, "%s: ", pioneer_choice_nick (PIONEER_TYPE_POPULATION_KIND, kind));
  append_quantity (store, one, out);
  g_string_append (out, ", ");
  append_quantity (store, other, out);

  return g_string_free (out, FALSE);
}

PioneerSharedValue *
pioneer_trait_share (PioneerTraitReader *reader, const PioneerTrait *trait, guint32 site, guint32 other, double share)
{
  PioneerStore *store = reader->store;
  Evidence own = gather_all (reader, trait, site);
  Evidence others = gather_all (reader, trait, other);
  PioneerShared shared = { .store = store,
                           .field = trait->field,
                           .label = pioneer_trait_get_label (trait),
                           .record = trait->record,
                           .share = share,
                           .broader = !own.stated || !others.stated,
                           .planned = !own.done || !others.done,
                           .statements = own.places,
                           .other_statements = others.places };

  if (trait->sort == PIONEER_TRAIT_POPULATION)
    shared.text = write_populations (store, own.largest, others.largest);
  else
    shared.text = g_strdup (trait->text != NULL ? trait->text : pioneer_store_name (store, trait->record));

  return pioneer_shared_value_new (&shared);
}
