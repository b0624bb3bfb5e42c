/* pioneer-similarity.c - A site that is like another, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-similarity-private.h"

#include "pioneer-list-private.h"
#include "pioneer-record-private.h"
#include "pioneer-shared-value.h"
#include "pioneer-site.h"

/**
 * PioneerSimilarity:
 *
 * A site that is like another, how much, and what the two have in common. Immutable; usable from any thread.
 */

struct _PioneerSimilarity
{
  GObject parent_instance;

  PioneerStore *store; /* NULL of one that a script makes by hand */
  guint32 site;
  double score;
  PioneerList *reasons;
};

G_DEFINE_FINAL_TYPE (PioneerSimilarity, pioneer_similarity, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SITE,
  PROP_SCORE,
  PROP_REASONS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_similarity_finalize (GObject *object)
{
  PioneerSimilarity *self = PIONEER_SIMILARITY (object);

  g_clear_pointer (&self->store, pioneer_store_unref);
  g_clear_object (&self->reasons);

  G_OBJECT_CLASS (pioneer_similarity_parent_class)->finalize (object);
}

static void
pioneer_similarity_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerSimilarity *self = PIONEER_SIMILARITY (object);

  switch (prop_id)
    {
    case PROP_SITE:
      g_value_take_object (value, pioneer_similarity_get_site (self));
      break;
    case PROP_SCORE:
      g_value_set_double (value, pioneer_similarity_get_score (self));
      break;
    case PROP_REASONS:
      g_value_take_object (value, pioneer_similarity_get_reasons (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_similarity_class_init (PioneerSimilarityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_similarity_finalize;
  object_class->get_property = pioneer_similarity_get_property;

  /**
   * PioneerSimilarity:site: (getter get_site)
   *
   * The site that is like the one asked for.
   */
  props[PROP_SITE] = g_param_spec_object ("site", NULL, NULL, PIONEER_TYPE_SITE, flags);
  /**
   * PioneerSimilarity:score: (getter get_score)
   *
   * How much the two have in common, of all that is stated of them: over 0, and at most 1.
   */
  props[PROP_SCORE] = g_param_spec_double ("score", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerSimilarity:reasons: (getter get_reasons)
   *
   * What the two have in common, the weightiest first. The shares add up to the score.
   */
  props[PROP_REASONS] = g_param_spec_object ("reasons", NULL, NULL, PIONEER_TYPE_LIST, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_similarity_init (G_GNUC_UNUSED PioneerSimilarity *self)
{
}

PioneerSimilarity *
pioneer_similarity_new (PioneerStore *store, guint32 site, double score, PioneerList *reasons)
{
  PioneerSimilarity *self = g_object_new (PIONEER_TYPE_SIMILARITY, NULL);

  self->store = pioneer_store_ref (store);
  self->site = site;
  self->score = score;
  self->reasons = reasons;

  return self;
}

/**
 * pioneer_similarity_get_site: (get-property site)
 * @self: a similarity
 *
 * Gets the site that is like the one asked for.
 *
 * Returns: (transfer full) (nullable): the site; %NULL of an object that no search gave
 */
PioneerSite *
pioneer_similarity_get_site (PioneerSimilarity *self)
{
  g_return_val_if_fail (PIONEER_IS_SIMILARITY (self), NULL);

  return self->store != NULL ? pioneer_record_object (self->store, self->site) : NULL;
}

/**
 * pioneer_similarity_get_score: (get-property score)
 * @self: a similarity
 *
 * Gets how much the two have in common, of all that is stated of them: over 0, and at most 1.
 *
 * Returns: the score
 */
double
pioneer_similarity_get_score (PioneerSimilarity *self)
{
  g_return_val_if_fail (PIONEER_IS_SIMILARITY (self), 0);

  return self->score;
}

/**
 * pioneer_similarity_get_reasons: (get-property reasons)
 * @self: a similarity
 *
 * Gets what the two have in common, the weightiest first. The shares add up to the score.
 *
 * Returns: (transfer full): a list of [class@Pioneer.SharedValue]
 */
PioneerList *
pioneer_similarity_get_reasons (PioneerSimilarity *self)
{
  g_return_val_if_fail (PIONEER_IS_SIMILARITY (self), NULL);

  return self->reasons != NULL ? g_object_ref (self->reasons) : pioneer_list_new_of (PIONEER_TYPE_SHARED_VALUE);
}
