/* pioneer-report-parameter.c - A parameter of a report's definition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-parameter-private.h"

#include "pioneer-report-json-private.h"

/**
 * PioneerReportParameter:
 *
 * A parameter of a report: something that must, or may, be set when the report is made, such as the programme that it tells of.
 *
 * Mutable until it is added to a definition, which takes it as it is then; to be used by one thread at a time.
 */

struct _PioneerReportParameter
{
  GObject parent_instance;

  JsonObject *json;
};

G_DEFINE_FINAL_TYPE (PioneerReportParameter, pioneer_report_parameter, G_TYPE_OBJECT)

static void
pioneer_report_parameter_finalize (GObject *object)
{
  PioneerReportParameter *self = PIONEER_REPORT_PARAMETER (object);

  g_clear_pointer (&self->json, json_object_unref);

  G_OBJECT_CLASS (pioneer_report_parameter_parent_class)->finalize (object);
}

static void
pioneer_report_parameter_class_init (PioneerReportParameterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pioneer_report_parameter_finalize;
}

static void
pioneer_report_parameter_init (PioneerReportParameter *self)
{
  self->json = json_object_new ();
}

PioneerReportParameter *
pioneer_report_parameter_new_from_json (JsonObject *json)
{
  PioneerReportParameter *self = g_object_new (PIONEER_TYPE_REPORT_PARAMETER, NULL);

  json_object_unref (self->json);
  self->json = json;

  return self;
}

JsonObject *
pioneer_report_parameter_copy_json (PioneerReportParameter *self)
{
  return pioneer_json_copy_object (self->json);
}

/* NULL where it isn't there or no text: a definition that wasn't checked may hold anything. */
static const char *
get_text (PioneerReportParameter *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->json, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static gboolean
get_flag (PioneerReportParameter *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->json, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN &&
         json_node_get_boolean (node);
}

/* A text, or a list of them. */
static guint
count_texts (PioneerReportParameter *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->json, member);

  if (node == NULL)
    return 0;

  return JSON_NODE_HOLDS_ARRAY (node) ? json_array_get_length (json_node_get_array (node)) : 1;
}

static const char *
get_text_at (PioneerReportParameter *self, const char *member, guint position)
{
  JsonNode *node = json_object_get_member (self->json, member);

  if (position >= count_texts (self, member))
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    node = json_array_get_element (json_node_get_array (node), position);

  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static void
add_text (PioneerReportParameter *self, const char *member, const char *text)
{
  if (!json_object_has_member (self->json, member))
    json_object_set_array_member (self->json, member, json_array_new ());
  json_array_add_string_element (json_object_get_array_member (self->json, member), text);
}

static void
set_flag (PioneerReportParameter *self, const char *member, gboolean flag)
{
  if (flag)
    json_object_set_boolean_member (self->json, member, TRUE);
  else
    json_object_remove_member (self->json, member);
}

/**
 * pioneer_report_parameter_new:
 * @name: a slug, by which it is set and stands in queries (`$name`) and texts (`${name}`)
 * @kind: a kind of record (`site`), `text`, `number`, `query` or `choice`
 *
 * Makes a parameter that must be set.
 *
 * Returns: (transfer full): the parameter
 */
PioneerReportParameter *
pioneer_report_parameter_new (const char *name, const char *kind)
{
  PioneerReportParameter *self;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  self = g_object_new (PIONEER_TYPE_REPORT_PARAMETER, NULL);
  json_object_set_string_member (self->json, "name", name);
  json_object_set_string_member (self->json, "kind", kind);

  return self;
}

/**
 * pioneer_report_parameter_get_name:
 * @self: a parameter
 *
 * Gets the name by which it is set.
 *
 * Returns: (transfer none) (nullable): a slug; %NULL of a parameter made without one
 */
const char *
pioneer_report_parameter_get_name (PioneerReportParameter *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), NULL);

  return get_text (self, "name");
}

/**
 * pioneer_report_parameter_get_kind:
 * @self: a parameter
 *
 * Gets what it must be set to: the identity of a record of a kind (`site`), `text`, `number`, `query` or `choice`.
 *
 * Returns: (transfer none) (nullable): the word; %NULL of a parameter made without one
 */
const char *
pioneer_report_parameter_get_kind (PioneerReportParameter *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), NULL);

  return get_text (self, "kind");
}

/**
 * pioneer_report_parameter_get_label:
 * @self: a parameter
 *
 * Gets what it is called for people.
 *
 * Returns: (transfer none) (nullable): the label, or else the name; %NULL of a parameter made without one
 */
const char *
pioneer_report_parameter_get_label (PioneerReportParameter *self)
{
  const char *label;

  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), NULL);

  label = get_text (self, "label");

  return label != NULL ? label : get_text (self, "name");
}

/**
 * pioneer_report_parameter_set_label:
 * @self: a parameter
 * @label: the label
 *
 * Says what it is called for people.
 */
void
pioneer_report_parameter_set_label (PioneerReportParameter *self, const char *label)
{
  g_return_if_fail (PIONEER_IS_REPORT_PARAMETER (self));
  g_return_if_fail (label != NULL);

  json_object_set_string_member (self->json, "label", label);
}

/**
 * pioneer_report_parameter_takes_many:
 * @self: a parameter
 *
 * Tells whether it can be set to several values, with commas between.
 *
 * Returns: whether it can
 */
gboolean
pioneer_report_parameter_takes_many (PioneerReportParameter *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), FALSE);

  return get_flag (self, "many");
}

/**
 * pioneer_report_parameter_set_many:
 * @self: a parameter
 * @many: whether it can
 *
 * Says whether it can be set to several values, with commas between.
 */
void
pioneer_report_parameter_set_many (PioneerReportParameter *self, gboolean many)
{
  g_return_if_fail (PIONEER_IS_REPORT_PARAMETER (self));

  set_flag (self, "many", many);
}

/**
 * pioneer_report_parameter_is_required:
 * @self: a parameter
 *
 * Tells whether a report can't be made without setting it: it has no default and isn't optional.
 *
 * Returns: whether it must be set
 */
gboolean
pioneer_report_parameter_is_required (PioneerReportParameter *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), FALSE);

  return !get_flag (self, "optional") && count_texts (self, "default") == 0;
}

/**
 * pioneer_report_parameter_set_optional:
 * @self: a parameter
 * @optional: whether it may
 *
 * Says whether it may be left unset. Conditions that name it are left out then.
 */
void
pioneer_report_parameter_set_optional (PioneerReportParameter *self, gboolean optional)
{
  g_return_if_fail (PIONEER_IS_REPORT_PARAMETER (self));

  set_flag (self, "optional", optional);
}

/**
 * pioneer_report_parameter_get_n_defaults:
 * @self: a parameter
 *
 * Counts the values that it has where it isn't set.
 *
 * Returns: how many; at most one unless it takes many
 */
guint
pioneer_report_parameter_get_n_defaults (PioneerReportParameter *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), 0);

  return count_texts (self, "default");
}

/**
 * pioneer_report_parameter_get_default:
 * @self: a parameter
 * @position: which one, from 0
 *
 * Gets one of the values that it has where it isn't set.
 *
 * Returns: (transfer none) (nullable): the value; %NULL past the end
 */
const char *
pioneer_report_parameter_get_default (PioneerReportParameter *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), NULL);

  return get_text_at (self, "default", position);
}

/**
 * pioneer_report_parameter_add_default:
 * @self: a parameter
 * @value: the value
 *
 * Adds a value that it has where it isn't set.
 */
void
pioneer_report_parameter_add_default (PioneerReportParameter *self, const char *value)
{
  g_return_if_fail (PIONEER_IS_REPORT_PARAMETER (self));
  g_return_if_fail (value != NULL);

  add_text (self, "default", value);
}

/**
 * pioneer_report_parameter_get_n_choices:
 * @self: a parameter
 *
 * Counts the words that it can be set to, where it is a choice.
 *
 * Returns: how many; 0 where it isn't a choice
 */
guint
pioneer_report_parameter_get_n_choices (PioneerReportParameter *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), 0);

  return count_texts (self, "choices");
}

/**
 * pioneer_report_parameter_get_choice:
 * @self: a parameter
 * @position: which one, from 0
 *
 * Gets one of the words that it can be set to, where it is a choice.
 *
 * Returns: (transfer none) (nullable): the word; %NULL past the end
 */
const char *
pioneer_report_parameter_get_choice (PioneerReportParameter *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_PARAMETER (self), NULL);

  return get_text_at (self, "choices", position);
}

/**
 * pioneer_report_parameter_add_choice:
 * @self: a parameter
 * @word: the word
 *
 * Adds a word that it can be set to, where it is a choice.
 */
void
pioneer_report_parameter_add_choice (PioneerReportParameter *self, const char *word)
{
  g_return_if_fail (PIONEER_IS_REPORT_PARAMETER (self));
  g_return_if_fail (word != NULL);

  add_text (self, "choices", word);
}
