/* pioneer-catalogue.c - All records, and the ways to them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-catalogue-private.h"

#include "pioneer-concept.h"
#include "pioneer-conflict-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-index-private.h"
#include "pioneer-list-private.h"
#include "pioneer-outcome.h"
#include "pioneer-partner.h"
#include "pioneer-programme.h"
#include "pioneer-record-private.h"
#include "pioneer-site.h"
#include "pioneer-source.h"

/**
 * PioneerCatalogue:
 *
 * All records, all that is said of them, and the ways to them.
 *
 * A catalogue consists of layers: the shipped one, yours, corrections. It is immutable, and it and all that comes from it may be used
 * from any number of threads without a lock. [class@Pioneer.CatalogueBuilder] makes one from several files.
 */

struct _PioneerCatalogue
{
  GObject parent_instance;

  PioneerStore *store;
  PioneerLayers *layers;
  PioneerIndexSlot index;
};

G_DEFINE_FINAL_TYPE (PioneerCatalogue, pioneer_catalogue, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_POLICY,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_catalogue_finalize (GObject *object)
{
  PioneerCatalogue *self = PIONEER_CATALOGUE (object);

  pioneer_index_slot_clear (&self->index);
  g_clear_pointer (&self->store, pioneer_store_unref);
  g_clear_pointer (&self->layers, pioneer_layers_unref);

  G_OBJECT_CLASS (pioneer_catalogue_parent_class)->finalize (object);
}

static void
pioneer_catalogue_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_POLICY:
      g_value_set_enum (value, pioneer_catalogue_get_policy (PIONEER_CATALOGUE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_catalogue_class_init (PioneerCatalogueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pioneer_catalogue_finalize;
  object_class->get_property = pioneer_catalogue_get_property;

  /**
   * PioneerCatalogue:policy: (getter get_policy)
   *
   * How one of several statements is chosen to be shown.
   */
  props[PROP_POLICY] = g_param_spec_enum ("policy", NULL, NULL, PIONEER_TYPE_POLICY, PIONEER_POLICY_PREFERRED_RANK,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

/* One that a script makes by hand is empty. */
static void
pioneer_catalogue_init (PioneerCatalogue *self)
{
  g_autoptr (PioneerArena) arena = pioneer_arena_new ();
  g_autoptr (GPtrArray) layers = g_ptr_array_new ();

  self->store = pioneer_store_new (arena, NULL, 0, NULL, 0, layers, PIONEER_POLICY_PREFERRED_RANK);
  self->layers = pioneer_layers_new (NULL, 0);
  pioneer_index_slot_init (&self->index);
}

PioneerCatalogue *
pioneer_catalogue_new (PioneerStore *store, PioneerLayers *layers)
{
  PioneerCatalogue *self = g_object_new (PIONEER_TYPE_CATALOGUE, NULL);

  pioneer_store_unref (self->store);
  pioneer_layers_unref (self->layers);
  self->store = pioneer_store_ref (store);
  self->layers = pioneer_layers_ref (layers);

  return self;
}

PioneerStore *
pioneer_catalogue_get_store (PioneerCatalogue *self)
{
  return self->store;
}

PioneerLayers *
pioneer_catalogue_get_layers (PioneerCatalogue *self)
{
  return self->layers;
}

PioneerIndexSlot *
pioneer_catalogue_get_index_slot (PioneerCatalogue *self)
{
  return &self->index;
}

static gpointer
get_of_kind (PioneerCatalogue *self, PioneerKind kind, const char *id)
{
  guint32 record;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  record = pioneer_store_find (self->store, kind, id);

  return record != PIONEER_NO_RECORD ? pioneer_record_object (self->store, record) : NULL;
}

/**
 * pioneer_catalogue_get_record:
 * @self: a catalogue
 * @reference: a full reference: `site/leeds`
 *
 * Looks a record of any kind up.
 *
 * Returns: (transfer full) (nullable): the record; %NULL where there is none
 */
PioneerRecord *
pioneer_catalogue_get_record (PioneerCatalogue *self, const char *reference)
{
  guint32 record;

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  record = pioneer_store_find_reference (self->store, reference);

  return record != PIONEER_NO_RECORD ? pioneer_record_object (self->store, record) : NULL;
}

/**
 * pioneer_catalogue_get_programme:
 * @self: a catalogue
 * @id: the identity of a programme
 *
 * Looks a programme up.
 *
 * Returns: (transfer full) (nullable): the programme; %NULL where there is none of that identity
 */
PioneerProgramme *
pioneer_catalogue_get_programme (PioneerCatalogue *self, const char *id)
{
  return get_of_kind (self, PIONEER_KIND_PROGRAMME, id);
}

/**
 * pioneer_catalogue_get_site:
 * @self: a catalogue
 * @id: the identity of a site
 *
 * Looks a site up.
 *
 * Returns: (transfer full) (nullable): the site; %NULL where there is none of that identity
 */
PioneerSite *
pioneer_catalogue_get_site (PioneerCatalogue *self, const char *id)
{
  return get_of_kind (self, PIONEER_KIND_SITE, id);
}

/**
 * pioneer_catalogue_get_partner:
 * @self: a catalogue
 * @id: the identity of a partner
 *
 * Looks a partner up.
 *
 * Returns: (transfer full) (nullable): the partner; %NULL where there is none of that identity
 */
PioneerPartner *
pioneer_catalogue_get_partner (PioneerCatalogue *self, const char *id)
{
  return get_of_kind (self, PIONEER_KIND_PARTNER, id);
}

/**
 * pioneer_catalogue_get_outcome:
 * @self: a catalogue
 * @id: the identity of an outcome
 *
 * Looks an outcome up.
 *
 * Returns: (transfer full) (nullable): the outcome; %NULL where there is none of that identity
 */
PioneerOutcome *
pioneer_catalogue_get_outcome (PioneerCatalogue *self, const char *id)
{
  return get_of_kind (self, PIONEER_KIND_OUTCOME, id);
}

/**
 * pioneer_catalogue_get_source:
 * @self: a catalogue
 * @id: the identity of a source
 *
 * Looks a source up.
 *
 * Returns: (transfer full) (nullable): the source; %NULL where there is none of that identity
 */
PioneerSource *
pioneer_catalogue_get_source (PioneerCatalogue *self, const char *id)
{
  return get_of_kind (self, PIONEER_KIND_SOURCE, id);
}

/**
 * pioneer_catalogue_get_concept:
 * @self: a catalogue
 * @id: the identity of a concept
 *
 * Looks a concept up.
 *
 * Returns: (transfer full) (nullable): the concept; %NULL where there is none of that identity
 */
PioneerConcept *
pioneer_catalogue_get_concept (PioneerCatalogue *self, const char *id)
{
  return get_of_kind (self, PIONEER_KIND_CONCEPT, id);
}

/**
 * pioneer_catalogue_get_records:
 * @self: a catalogue
 * @kind: a kind of record
 *
 * Gets all records of a kind, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Record]
 */
PioneerList *
pioneer_catalogue_get_records (PioneerCatalogue *self, PioneerKind kind)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (kind >= PIONEER_KIND_PROGRAMME && kind <= PIONEER_KIND_CONCEPT, NULL);

  return pioneer_list_new_kind (self->store, kind);
}

/**
 * pioneer_catalogue_get_programmes:
 * @self: a catalogue
 *
 * Gets all programmes, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Programme]
 */
PioneerList *
pioneer_catalogue_get_programmes (PioneerCatalogue *self)
{
  return pioneer_catalogue_get_records (self, PIONEER_KIND_PROGRAMME);
}

/**
 * pioneer_catalogue_get_sites:
 * @self: a catalogue
 *
 * Gets all sites, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Site]
 */
PioneerList *
pioneer_catalogue_get_sites (PioneerCatalogue *self)
{
  return pioneer_catalogue_get_records (self, PIONEER_KIND_SITE);
}

/**
 * pioneer_catalogue_get_partners:
 * @self: a catalogue
 *
 * Gets all partners, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Partner]
 */
PioneerList *
pioneer_catalogue_get_partners (PioneerCatalogue *self)
{
  return pioneer_catalogue_get_records (self, PIONEER_KIND_PARTNER);
}

/**
 * pioneer_catalogue_get_outcomes:
 * @self: a catalogue
 *
 * Gets all outcomes, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Outcome]
 */
PioneerList *
pioneer_catalogue_get_outcomes (PioneerCatalogue *self)
{
  return pioneer_catalogue_get_records (self, PIONEER_KIND_OUTCOME);
}

/**
 * pioneer_catalogue_get_sources:
 * @self: a catalogue
 *
 * Gets all sources, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Source]
 */
PioneerList *
pioneer_catalogue_get_sources (PioneerCatalogue *self)
{
  return pioneer_catalogue_get_records (self, PIONEER_KIND_SOURCE);
}

/**
 * pioneer_catalogue_get_concepts:
 * @self: a catalogue
 *
 * Gets all concepts, in the order of their identities.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Concept]
 */
PioneerList *
pioneer_catalogue_get_concepts (PioneerCatalogue *self)
{
  return pioneer_catalogue_get_records (self, PIONEER_KIND_CONCEPT);
}

/**
 * pioneer_catalogue_get_statements:
 * @self: a catalogue
 *
 * Gets all that is said, record by record and field by field.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_catalogue_get_statements (PioneerCatalogue *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  return pioneer_list_new_statements (self->store, 0, self->store->n_statements);
}

/**
 * pioneer_catalogue_get_conflicts:
 * @self: a catalogue
 *
 * Gets where the sources disagree, each disagreement resolved by the catalogue's policy.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Conflict]
 */
PioneerList *
pioneer_catalogue_get_conflicts (PioneerCatalogue *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  return pioneer_conflicts_of_store (self->store, self->store->policy);
}

/**
 * pioneer_catalogue_get_policy: (get-property policy)
 * @self: a catalogue
 *
 * Gets how one of several statements is chosen to be shown.
 *
 * Returns: the policy
 */
PioneerPolicy
pioneer_catalogue_get_policy (PioneerCatalogue *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), PIONEER_POLICY_PREFERRED_RANK);

  return self->store->policy;
}

/**
 * pioneer_catalogue_get_n_layers:
 * @self: a catalogue
 *
 * Gets the number of layers.
 *
 * Returns: the number of layers
 */
guint
pioneer_catalogue_get_n_layers (PioneerCatalogue *self)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), 0);

  return self->store->layers->len;
}

/**
 * pioneer_catalogue_get_layer:
 * @self: a catalogue
 * @position: a position, from 0
 *
 * Gets the name of a layer; layers come in byte order of their names.
 *
 * Returns: (transfer none) (nullable): the name; %NULL past the end
 */
const char *
pioneer_catalogue_get_layer (PioneerCatalogue *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);

  return position < self->store->layers->len ? self->store->layers->pdata[position] : NULL;
}
