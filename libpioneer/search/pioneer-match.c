/* pioneer-match.c - A record that was found
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-match-private.h"

#include "pioneer-explanation-private.h"
#include "pioneer-field-private.h"
#include "pioneer-found-private.h"
#include "pioneer-list-private.h"
#include "pioneer-record-private.h"
#include "pioneer-results-private.h"
#include "pioneer-snippet-private.h"
#include "pioneer-statement.h"

/**
 * PioneerMatch:
 *
 * A record that was found: how well, by what, and who says so. What it tells is worked out when it is asked for. Immutable;
 * usable from any thread.
 */

struct _PioneerMatch
{
  GObject parent_instance;

  PioneerResults *results; /* NULL of one that a script makes by hand */
  guint place;             /* on the page */
  PioneerFound *found;     /* set atomically, once it is asked for */
};

G_DEFINE_FINAL_TYPE (PioneerMatch, pioneer_match, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_SCORE,
  PROP_POSITION,
  PROP_FIELDS,
  PROP_STATEMENTS,
  PROP_DEPRECATED,
  PROP_SNIPPET,
  PROP_EXPLANATION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_match_finalize (GObject *object)
{
  PioneerMatch *self = PIONEER_MATCH (object);

  g_clear_pointer (&self->found, pioneer_found_free);
  g_clear_object (&self->results);

  G_OBJECT_CLASS (pioneer_match_parent_class)->finalize (object);
}

static void
pioneer_match_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerMatch *self = PIONEER_MATCH (object);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_take_object (value, pioneer_match_get_record (self));
      break;
    case PROP_SCORE:
      g_value_set_double (value, pioneer_match_get_score (self));
      break;
    case PROP_POSITION:
      g_value_set_uint (value, pioneer_match_get_position (self));
      break;
    case PROP_FIELDS:
      g_value_take_object (value, pioneer_match_get_fields (self));
      break;
    case PROP_STATEMENTS:
      g_value_take_object (value, pioneer_match_get_statements (self));
      break;
    case PROP_DEPRECATED:
      g_value_set_boolean (value, pioneer_match_is_deprecated (self));
      break;
    case PROP_SNIPPET:
      g_value_take_object (value, pioneer_match_get_snippet (self));
      break;
    case PROP_EXPLANATION:
      g_value_take_object (value, pioneer_match_get_explanation (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_match_class_init (PioneerMatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_match_finalize;
  object_class->get_property = pioneer_match_get_property;

  /**
   * PioneerMatch:record: (getter get_record)
   *
   * The record.
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, PIONEER_TYPE_RECORD, flags);
  /**
   * PioneerMatch:score: (getter get_score)
   *
   * How well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no upper bound.
   */
  props[PROP_SCORE] = g_param_spec_double ("score", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  /**
   * PioneerMatch:position: (getter get_position)
   *
   * Where the record stands among all that were found, from 0: the next page goes on counting.
   */
  props[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerMatch:fields: (getter get_fields)
   *
   * The fields in which words of the query were found.
   */
  props[PROP_FIELDS] = g_param_spec_object ("fields", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerMatch:statements: (getter get_statements)
   *
   * The statements in which words of the query were found, which tell who says so, and whether it is planned or done.
   */
  props[PROP_STATEMENTS] = g_param_spec_object ("statements", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerMatch:deprecated: (getter is_deprecated)
   *
   * Whether the words of the query were found in deprecated statements alone.
   */
  props[PROP_DEPRECATED] = g_param_spec_boolean ("deprecated", NULL, NULL, FALSE, flags);
  /**
   * PioneerMatch:snippet: (getter get_snippet)
   *
   * A piece of the record's text around the words that were found; without such words, the beginning of its summary, or else its name.
   */
  props[PROP_SNIPPET] = g_param_spec_object ("snippet", NULL, NULL, PIONEER_TYPE_SNIPPET, flags);
  /**
   * PioneerMatch:explanation: (getter get_explanation)
   *
   * What the score is made of.
   */
  props[PROP_EXPLANATION] = g_param_spec_object ("explanation", NULL, NULL, PIONEER_TYPE_EXPLANATION, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_match_init (G_GNUC_UNUSED PioneerMatch *self)
{
}

PioneerMatch *
pioneer_match_new (PioneerResults *results, guint place)
{
  PioneerMatch *self = g_object_new (PIONEER_TYPE_MATCH, NULL);

  self->results = g_object_ref (results);
  self->place = place;

  return self;
}

static const PioneerHit *
get_hit (PioneerMatch *self)
{
  return self->results != NULL ? pioneer_results_get_hit (self->results, self->place) : NULL;
}

/* Where the words were found: NULL of a match that a script makes by hand. */
static const PioneerFound *
find (PioneerMatch *self)
{
  const PioneerHit *hit = get_hit (self);
  PioneerFound *found = g_atomic_pointer_get (&self->found);

  if (found != NULL || hit == NULL)
    return found;

  found = pioneer_found_new (pioneer_results_get_bound (self->results), hit->document);
  if (!g_atomic_pointer_compare_and_exchange (&self->found, NULL, found))
    pioneer_found_free (found);

  return g_atomic_pointer_get (&self->found);
}

static PioneerList *
list_fields (PioneerMatch *self)
{
  const PioneerFound *found = find (self);
  PioneerList *fields = pioneer_list_new_of (PIONEER_TYPE_FIELD);

  for (guint i = 0; found != NULL && i < PIONEER_N_FIELDS; i++)
    if (pioneer_found_is_in (found, NULL, i))
      pioneer_list_take (fields, pioneer_field_object (i));

  return fields;
}

static PioneerList *
list_statements (PioneerMatch *self)
{
  const PioneerFound *found = find (self);
  g_autoptr (GArray) places = NULL;

  if (found == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_STATEMENT);

  places = pioneer_found_get_statements (found);

  return pioneer_list_new_statements_at (found->store, (const guint32 *) (gpointer) places->data, places->len);
}

/**
 * pioneer_match_get_record: (get-property record)
 * @self: a match
 *
 * Gets the record.
 *
 * Returns: (transfer full) (nullable): the record; %NULL of an object that no search gave
 */
PioneerRecord *
pioneer_match_get_record (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), NULL);

  const PioneerHit *hit = get_hit (self);

  return hit != NULL ? pioneer_record_object (pioneer_results_get_bound (self->results)->store, hit->record) : NULL;
}

/**
 * pioneer_match_get_score: (get-property score)
 * @self: a match
 *
 * Gets how well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no upper
 * bound, and compare within one search alone.
 *
 * Returns: the score
 */
double
pioneer_match_get_score (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), 0);

  const PioneerHit *hit = get_hit (self);

  return hit != NULL ? hit->score : 0;
}

/**
 * pioneer_match_get_position: (get-property position)
 * @self: a match
 *
 * Gets where the record stands among all that were found, from 0: the next page goes on counting.
 *
 * Returns: the position
 */
guint
pioneer_match_get_position (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), 0);

  return self->results != NULL ? pioneer_results_get_offset (self->results) + self->place : 0;
}

/**
 * pioneer_match_get_fields: (get-property fields)
 * @self: a match
 *
 * Gets the fields in which words of the query were found.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Field]
 */
PioneerList *
pioneer_match_get_fields (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), NULL);

  return list_fields (self);
}

/**
 * pioneer_match_get_statements: (get-property statements)
 * @self: a match
 *
 * Gets the statements in which words of the query were found, which tell who says so, and whether it is planned or done.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_match_get_statements (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), NULL);

  return list_statements (self);
}

/**
 * pioneer_match_is_deprecated: (get-property deprecated)
 * @self: a match
 *
 * Checks whether the words of the query were found in deprecated statements alone.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_match_is_deprecated (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), FALSE);

  const PioneerFound *found = find (self);

  return found != NULL && pioneer_found_is_deprecated (found);
}

/**
 * pioneer_match_get_snippet: (get-property snippet)
 * @self: a match
 *
 * Gets a piece of the record's text around the words that were found; without such words, the beginning of the summary that is shown,
 * or where there is none, the name that is shown.
 *
 * Returns: (transfer full) (nullable): the snippet; %NULL where there is none of these
 */
PioneerSnippet *
pioneer_match_get_snippet (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), NULL);

  const PioneerFound *found = find (self);

  return found != NULL ? pioneer_snippet_cut (found) : NULL;
}

/**
 * pioneer_match_get_explanation: (get-property explanation)
 * @self: a match
 *
 * Gets what the score is made of.
 *
 * Returns: (transfer full): the explanation
 */
PioneerExplanation *
pioneer_match_get_explanation (PioneerMatch *self)
{
  g_return_val_if_fail (PIONEER_IS_MATCH (self), NULL);

  const PioneerHit *hit = get_hit (self);

  return hit != NULL ? pioneer_explain (pioneer_results_get_bound (self->results), hit->document)
                     : g_object_new (PIONEER_TYPE_EXPLANATION, NULL);
}
