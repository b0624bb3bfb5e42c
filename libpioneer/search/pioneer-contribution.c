/* pioneer-contribution.c - What a word of a query adds to a score
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-contribution-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-field.h"
#include "pioneer-list-private.h"

/**
 * PioneerContribution:
 *
 * What a word or a part of a query adds to the score of a record, and how it comes about: [search](search.html) has the
 * formula, and where it is from.
 * Immutable; usable from any thread.
 */

struct _PioneerContribution
{
  GObject parent_instance;

  char *word;
  char *meaning;
  PioneerFoundBy found_by;
  PioneerList *fields;
  PioneerList *parts;
  double frequency;
  double length;
  double idf;
  double factor;
  double score;
};

G_DEFINE_FINAL_TYPE (PioneerContribution, pioneer_contribution, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_WORD,
  PROP_MEANING,
  PROP_FOUND_BY,
  PROP_FIELDS,
  PROP_PARTS,
  PROP_FREQUENCY,
  PROP_LENGTH,
  PROP_IDF,
  PROP_FACTOR,
  PROP_SCORE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_contribution_finalize (GObject *object)
{
  PioneerContribution *self = PIONEER_CONTRIBUTION (object);

  g_free (self->word);
  g_free (self->meaning);
  g_clear_object (&self->fields);
  g_clear_object (&self->parts);

  G_OBJECT_CLASS (pioneer_contribution_parent_class)->finalize (object);
}

static void
pioneer_contribution_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerContribution *self = PIONEER_CONTRIBUTION (object);

  switch (prop_id)
    {
    case PROP_WORD:
      g_value_set_string (value, pioneer_contribution_get_word (self));
      break;
    case PROP_MEANING:
      g_value_set_string (value, pioneer_contribution_get_meaning (self));
      break;
    case PROP_FOUND_BY:
      g_value_set_enum (value, pioneer_contribution_get_found_by (self));
      break;
    case PROP_FIELDS:
      g_value_take_object (value, pioneer_contribution_get_fields (self));
      break;
    case PROP_PARTS:
      g_value_take_object (value, pioneer_contribution_get_parts (self));
      break;
    case PROP_FREQUENCY:
      g_value_set_double (value, pioneer_contribution_get_frequency (self));
      break;
    case PROP_LENGTH:
      g_value_set_double (value, pioneer_contribution_get_length (self));
      break;
    case PROP_IDF:
      g_value_set_double (value, pioneer_contribution_get_idf (self));
      break;
    case PROP_FACTOR:
      g_value_set_double (value, pioneer_contribution_get_factor (self));
      break;
    case PROP_SCORE:
      g_value_set_double (value, pioneer_contribution_get_score (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* What the score is made of. */
static void
make_numbers (GParamFlags flags)
{
  /**
   * PioneerContribution:frequency: (getter get_frequency)
   *
   * How often it stands in the record, each field by its weight: f(t,d) of the formula.
   */
  props[PROP_FREQUENCY] = g_param_spec_double ("frequency", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerContribution:length: (getter get_length)
   *
   * How many words the record has, each field by its weight: L(l(d)) of the formula.
   */
  props[PROP_LENGTH] = g_param_spec_double ("length", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerContribution:idf: (getter get_idf)
   *
   * How rare the word is among all records: its inverse document frequency, a natural logarithm, over 0.
   */
  props[PROP_IDF] = g_param_spec_double ("idf", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerContribution:factor: (getter get_factor)
   *
   * What the score is multiplied by for how the word was found, from 0 to 1.
   */
  props[PROP_FACTOR] = g_param_spec_double ("factor", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerContribution:score: (getter get_score)
   *
   * What is added to the score of the record, from 0; scores have no unit.
   */
  props[PROP_SCORE] = g_param_spec_double ("score", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
}

static void
pioneer_contribution_class_init (PioneerContributionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_contribution_finalize;
  object_class->get_property = pioneer_contribution_get_property;

  /**
   * PioneerContribution:word: (getter get_word)
   *
   * The words of the query, as they were typed; of several parts that are added up, %NULL.
   */
  props[PROP_WORD] = g_param_spec_string ("word", NULL, NULL, NULL, flags);
  /**
   * PioneerContribution:meaning: (getter get_meaning)
   *
   * What stands in the record, or the name of the concept that is mentioned there.
   */
  props[PROP_MEANING] = g_param_spec_string ("meaning", NULL, NULL, NULL, flags);
  /**
   * PioneerContribution:found-by: (getter get_found_by)
   *
   * How it was found.
   */
  props[PROP_FOUND_BY] = g_param_spec_enum ("found-by", NULL, NULL, PIONEER_TYPE_FOUND_BY, PIONEER_FOUND_BY_EXACT, flags);
  /**
   * PioneerContribution:fields: (getter get_fields)
   *
   * The fields in which it was found.
   */
  props[PROP_FIELDS] = g_param_spec_object ("fields", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerContribution:parts: (getter get_parts)
   *
   * What it is the sum of, where it stands for a part of the query in brackets.
   */
  props[PROP_PARTS] = g_param_spec_object ("parts", NULL, NULL, PIONEER_TYPE_LIST, flags);
  make_numbers (flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_contribution_init (PioneerContribution *self)
{
  self->found_by = PIONEER_FOUND_BY_EXACT;
}

PioneerContribution *
pioneer_contribution_new (const PioneerContributionData *data)
{
  PioneerContribution *self = g_object_new (PIONEER_TYPE_CONTRIBUTION, NULL);

  self->word = g_strdup (data->word);
  self->meaning = data->meaning;
  self->found_by = data->found_by;
  self->fields = data->fields;
  self->parts = data->parts;
  self->frequency = data->frequency;
  self->length = data->length;
  self->idf = data->idf;
  self->factor = data->factor;
  self->score = data->score;

  return self;
}

/**
 * pioneer_contribution_get_word: (get-property word)
 * @self: a contribution
 *
 * Gets the words of the query, as they were typed; of several parts that are added up, %NULL.
 *
 * Returns: (transfer none) (nullable): the text; %NULL of several parts that are added up
 */
const char *
pioneer_contribution_get_word (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), NULL);

  return self->word;
}

/**
 * pioneer_contribution_get_meaning: (get-property meaning)
 * @self: a contribution
 *
 * Gets what stands in the record, or the name of the concept that is mentioned there.
 *
 * Returns: (transfer none) (nullable): the text; %NULL of several parts that are added up
 */
const char *
pioneer_contribution_get_meaning (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), NULL);

  return self->meaning;
}

/**
 * pioneer_contribution_get_found_by: (get-property found-by)
 * @self: a contribution
 *
 * Gets how it was found.
 *
 * Returns: how it was found
 */
PioneerFoundBy
pioneer_contribution_get_found_by (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), PIONEER_FOUND_BY_EXACT);

  return self->found_by;
}

/**
 * pioneer_contribution_get_fields: (get-property fields)
 * @self: a contribution
 *
 * Gets the fields in which it was found.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Field]
 */
PioneerList *
pioneer_contribution_get_fields (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), NULL);

  return self->fields != NULL ? g_object_ref (self->fields) : pioneer_list_new_of (PIONEER_TYPE_FIELD);
}

/**
 * pioneer_contribution_get_parts: (get-property parts)
 * @self: a contribution
 *
 * Gets what it is the sum of, where it stands for a part of the query in brackets.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Contribution], empty where it is a word or a phrase
 */
PioneerList *
pioneer_contribution_get_parts (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), NULL);

  return self->parts != NULL ? g_object_ref (self->parts) : pioneer_list_new_of (PIONEER_TYPE_CONTRIBUTION);
}

/**
 * pioneer_contribution_get_frequency: (get-property frequency)
 * @self: a contribution
 *
 * Gets how often it stands in the record, each field by its weight: f(t,d) of the formula.
 *
 * Returns: the frequency
 */
double
pioneer_contribution_get_frequency (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), 0);

  return self->frequency;
}

/**
 * pioneer_contribution_get_length: (get-property length)
 * @self: a contribution
 *
 * Gets how many words the record has, each field by its weight: L(l(d)) of the formula.
 *
 * Returns: the length
 */
double
pioneer_contribution_get_length (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), 0);

  return self->length;
}

/**
 * pioneer_contribution_get_idf: (get-property idf)
 * @self: a contribution
 *
 * Gets how rare the word is among all records: its inverse document frequency, a natural logarithm, over 0.
 *
 * Returns: the inverse document frequency
 */
double
pioneer_contribution_get_idf (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), 0);

  return self->idf;
}

/**
 * pioneer_contribution_get_factor: (get-property factor)
 * @self: a contribution
 *
 * Gets what the score is multiplied by for how the word was found, from 0 to 1.
 *
 * Returns: the factor
 */
double
pioneer_contribution_get_factor (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), 0);

  return self->factor;
}

/**
 * pioneer_contribution_get_score: (get-property score)
 * @self: a contribution
 *
 * Gets what is added to the score of the record, from 0; scores have no unit.
 *
 * Returns: the score
 */
double
pioneer_contribution_get_score (PioneerContribution *self)
{
  g_return_val_if_fail (PIONEER_IS_CONTRIBUTION (self), 0);

  return self->score;
}
