/* pioneer-resolution.c - Which of several statements is chosen, and why
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-resolution-private.h"

#include "pioneer-choice-private.h"
#include "pioneer-enum-types.h"
#include "pioneer-list-private.h"
#include "pioneer-statement-private.h"

/**
 * PioneerResolution:
 *
 * The choice of one among several statements: which one, by which policy, and why.
 *
 * The same statements always give the same choice, in whatever order they were loaded. Immutable; usable from any
 * thread.
 */

struct _PioneerResolution
{
  GObject parent_instance;

  PioneerStore *store;
  GPtrArray *statements;
  const PioneerStatementData *chosen;
  PioneerPolicy policy;
  PioneerPolicy rule;
  char *reason;
};

G_DEFINE_FINAL_TYPE (PioneerResolution, pioneer_resolution, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_STATEMENT,
  PROP_POLICY,
  PROP_RULE,
  PROP_REASON,
  PROP_STATEMENTS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_resolution_finalize (GObject *object)
{
  PioneerResolution *self = PIONEER_RESOLUTION (object);

  g_free (self->reason);
  g_clear_pointer (&self->statements, g_ptr_array_unref);
  g_clear_pointer (&self->store, pioneer_store_unref);

  G_OBJECT_CLASS (pioneer_resolution_parent_class)->finalize (object);
}

static void
pioneer_resolution_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerResolution *self = PIONEER_RESOLUTION (object);

  switch (prop_id)
    {
    case PROP_STATEMENT:
      g_value_take_object (value, pioneer_resolution_get_statement (self));
      break;
    case PROP_POLICY:
      g_value_set_enum (value, pioneer_resolution_get_policy (self));
      break;
    case PROP_RULE:
      g_value_set_enum (value, pioneer_resolution_get_rule (self));
      break;
    case PROP_REASON:
      g_value_set_string (value, pioneer_resolution_get_reason (self));
      break;
    case PROP_STATEMENTS:
      g_value_take_object (value, pioneer_resolution_get_statements (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_resolution_class_init (PioneerResolutionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_resolution_finalize;
  object_class->get_property = pioneer_resolution_get_property;

  /**
   * PioneerResolution:statement: (getter get_statement)
   *
   * The statement chosen; %NULL where all are deprecated.
   */
  props[PROP_STATEMENT] = g_param_spec_object ("statement", NULL, NULL, PIONEER_TYPE_STATEMENT, flags);
  /**
   * PioneerResolution:policy: (getter get_policy)
   *
   * The policy that was asked for.
   */
  props[PROP_POLICY] = g_param_spec_enum ("policy", NULL, NULL, PIONEER_TYPE_POLICY, PIONEER_POLICY_PREFERRED_RANK, flags);
  /**
   * PioneerResolution:rule: (getter get_rule)
   *
   * The policy that decided: the one asked for, or one that broke its tie.
   */
  props[PROP_RULE] = g_param_spec_enum ("rule", NULL, NULL, PIONEER_TYPE_POLICY, PIONEER_POLICY_PREFERRED_RANK, flags);
  /**
   * PioneerResolution:reason: (getter get_reason)
   *
   * Why, in a sentence.
   */
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  /**
   * PioneerResolution:statements: (getter get_statements)
   *
   * All that competed: a list of [class@Pioneer.Statement].
   */
  props[PROP_STATEMENTS] = g_param_spec_object ("statements", NULL, NULL, PIONEER_TYPE_LIST, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_resolution_init (G_GNUC_UNUSED PioneerResolution *self)
{
}

PioneerResolution *
pioneer_resolution_new (PioneerStore *store, const PioneerStatementData *const *statements, guint n, PioneerPolicy policy)
{
  PioneerResolution *self = g_object_new (PIONEER_TYPE_RESOLUTION, NULL);
  guint chosen;

  self->store = pioneer_store_ref (store);
  self->policy = policy;
  self->statements = g_ptr_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->statements, (gpointer) statements[i]);

  chosen = pioneer_choose (store, statements, n, policy, &self->rule);
  if (chosen != PIONEER_NOT_CHOSEN)
    self->chosen = statements[chosen];
  self->reason = pioneer_choice_reason (store, statements, n, policy);

  return self;
}

/* In the order of the store, which is the canonical one; what a script makes by hand has none. */
PioneerList *
pioneer_statements_list (PioneerStore *store, GPtrArray *statements)
{
  g_autofree guint32 *places = NULL;

  if (store == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_STATEMENT);

  places = g_new (guint32, MAX (statements->len, 1));
  for (guint i = 0; i < statements->len; i++)
    places[i] = pioneer_store_place (store, statements->pdata[i]);

  return pioneer_list_new_statements_at (store, places, statements->len);
}

/**
 * pioneer_resolution_get_statement: (get-property statement)
 * @self: a resolution
 *
 * Gets the statement chosen.
 *
 * Returns: (transfer full) (nullable): the statement; %NULL where all are deprecated
 */
PioneerStatement *
pioneer_resolution_get_statement (PioneerResolution *self)
{
  g_return_val_if_fail (PIONEER_IS_RESOLUTION (self), NULL);

  return self->chosen != NULL ? pioneer_statement_object (self->store, self->chosen) : NULL;
}

/**
 * pioneer_resolution_get_policy: (get-property policy)
 * @self: a resolution
 *
 * Gets the policy that was asked for.
 *
 * Returns: the policy
 */
PioneerPolicy
pioneer_resolution_get_policy (PioneerResolution *self)
{
  g_return_val_if_fail (PIONEER_IS_RESOLUTION (self), PIONEER_POLICY_PREFERRED_RANK);

  return self->policy;
}

/**
 * pioneer_resolution_get_rule: (get-property rule)
 * @self: a resolution
 *
 * Gets the policy that decided: the one asked for or, where that left statements that say different things, the one
 * that broke the tie. Where nothing needed to be decided, or nothing could decide, it is the one asked for.
 *
 * Returns: the policy
 */
PioneerPolicy
pioneer_resolution_get_rule (PioneerResolution *self)
{
  g_return_val_if_fail (PIONEER_IS_RESOLUTION (self), PIONEER_POLICY_PREFERRED_RANK);

  return self->rule;
}

/**
 * pioneer_resolution_get_reason: (get-property reason)
 * @self: a resolution
 *
 * Gets why, in an English sentence: `Chosen by the newest source: published 1 November 2013, against July 2013.`
 *
 * Returns: (transfer none): the sentence
 */
const char *
pioneer_resolution_get_reason (PioneerResolution *self)
{
  g_return_val_if_fail (PIONEER_IS_RESOLUTION (self), NULL);

  return self->reason;
}

/**
 * pioneer_resolution_get_statements: (get-property statements)
 * @self: a resolution
 *
 * Gets all statements that competed, the chosen one among them.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Statement]
 */
PioneerList *
pioneer_resolution_get_statements (PioneerResolution *self)
{
  g_return_val_if_fail (PIONEER_IS_RESOLUTION (self), NULL);

  return pioneer_statements_list (self->store, self->statements);
}
