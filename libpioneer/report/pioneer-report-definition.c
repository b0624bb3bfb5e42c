/* pioneer-report-definition.c - What a report consists of
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-definition-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-list-private.h"
#include "pioneer-report-json-private.h"
#include "pioneer-report-parameter-private.h"
#include "pioneer-report-section-private.h"
#include "pioneer-spec-reader-private.h"

/**
 * PioneerReportDefinition:
 *
 * What a report consists of: its title, its parameters, and its sections. It is read from a file in JSON, which docs/reports.md
 * describes, or put together; [ctor@Pioneer.Report.new] carries it out on a catalogue.
 *
 * Mutable; to be used by one thread at a time. A report takes it as it is when the report is made.
 */

struct _PioneerReportDefinition
{
  GObject parent_instance;

  JsonObject *json;
  char *text; /* as it was read; NULL once anything was changed, and of one that was put together */
  gsize length;
  char *file; /* what issues call it; or NULL */
  char *base; /* the folder that it stands in; or NULL */
};

G_DEFINE_FINAL_TYPE (PioneerReportDefinition, pioneer_report_definition, G_TYPE_OBJECT)

static void
pioneer_report_definition_finalize (GObject *object)
{
  PioneerReportDefinition *self = PIONEER_REPORT_DEFINITION (object);

  g_clear_pointer (&self->json, json_object_unref);
  g_free (self->text);
  g_free (self->file);
  g_free (self->base);

  G_OBJECT_CLASS (pioneer_report_definition_parent_class)->finalize (object);
}

static void
pioneer_report_definition_class_init (PioneerReportDefinitionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pioneer_report_definition_finalize;
}

static void
pioneer_report_definition_init (PioneerReportDefinition *self)
{
  self->json = json_object_new ();
  json_object_set_int_member (self->json, "pioneer-report", PIONEER_REPORT_VERSION);
}

PioneerReportDefinition *
pioneer_report_definition_new_from_text (const char *text, gsize length, const char *file, const char *base, GError **error)
{
  g_autoptr (PioneerReportDefinition) self = g_object_new (PIONEER_TYPE_REPORT_DEFINITION, NULL);
  g_autoptr (PioneerReportSpec) spec = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_auto (PioneerJsonFault) fault = { PIONEER_JSON_FAULT_NONE };

  self->text = g_malloc (length + 1);
  memcpy (self->text, text, length);
  self->text[length] = '\0';
  self->length = length;
  self->file = g_strdup (file);
  self->base = g_strdup (base);
  if (length <= PIONEER_SPEC_MOST_BYTES)
    root = pioneer_json_parse (text, length, &fault);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    {
      json_object_unref (self->json);
      self->json = json_node_dup_object (root);
      return g_steal_pointer (&self);
    }

  /* It can't be read: this says why, and where. */
  spec = pioneer_report_definition_read (self, error);

  return NULL;
}

static PioneerReportSpec *
read_spec (PioneerReportDefinition *self, PioneerIssueLog *log)
{
  g_autofree char *printed = self->text == NULL ? pioneer_report_json_print (self->json) : NULL;

  if (printed != NULL)
    return pioneer_report_spec_read_made (printed, strlen (printed), self->base, log);

  return pioneer_report_spec_read (self->text, self->length, self->file, self->base, log);
}

PioneerReportSpec *
pioneer_report_definition_read (PioneerReportDefinition *self, GError **error)
{
  PioneerIssueLog log;
  PioneerReportSpec *spec;

  pioneer_issue_log_init (&log);
  spec = read_spec (self, &log);
  if (spec == NULL)
    pioneer_issue_log_fail (&log, error);
  pioneer_issue_log_clear (&log);

  return spec;
}

/* From now on the text that was read is no longer what it says. */
static void
change_text (PioneerReportDefinition *self, const char *member, const char *text)
{
  g_clear_pointer (&self->text, g_free);
  if (text != NULL)
    json_object_set_string_member (self->json, member, text);
  else
    json_object_remove_member (self->json, member);
}

static JsonArray *
change_array (PioneerReportDefinition *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->json, member);

  g_clear_pointer (&self->text, g_free);
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    json_object_set_array_member (self->json, member, json_array_new ());

  return json_object_get_array_member (self->json, member);
}

static JsonObject *
change_object (PioneerReportDefinition *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->json, member);

  g_clear_pointer (&self->text, g_free);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    json_object_set_object_member (self->json, member, json_object_new ());

  return json_object_get_object_member (self->json, member);
}

/* NULL where it isn't given, or is no text. */
static const char *
get_text (PioneerReportDefinition *self, const char *member)
{
  JsonNode *node = json_object_get_member (self->json, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

/**
 * pioneer_report_definition_new:
 * @title: the title of the report, in which `${name}` stands for a parameter
 *
 * Makes a definition that has no sections yet.
 *
 * Returns: (transfer full): the definition
 */
PioneerReportDefinition *
pioneer_report_definition_new (const char *title)
{
  PioneerReportDefinition *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (PIONEER_TYPE_REPORT_DEFINITION, NULL);
  json_object_set_string_member (self->json, "title", title);
  json_object_set_array_member (self->json, "sections", json_array_new ());

  return self;
}

/**
 * pioneer_report_definition_get_name:
 * @self: a definition
 *
 * Gets the name by which a report that ships is asked for.
 *
 * Returns: (transfer none) (nullable): a slug; %NULL where it has none
 */
const char *
pioneer_report_definition_get_name (PioneerReportDefinition *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (self), NULL);

  return get_text (self, "name");
}

/**
 * pioneer_report_definition_set_name:
 * @self: a definition
 * @name: (nullable): a slug; %NULL takes it back
 *
 * Gives the report a name.
 */
void
pioneer_report_definition_set_name (PioneerReportDefinition *self, const char *name)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));

  change_text (self, "name", name);
}

/**
 * pioneer_report_definition_get_title:
 * @self: a definition
 *
 * Gets the title of the report, with its `${name}` not yet filled in.
 *
 * Returns: (transfer none) (nullable): the title; %NULL where a file gives none, which is an error when it is checked
 */
const char *
pioneer_report_definition_get_title (PioneerReportDefinition *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (self), NULL);

  return get_text (self, "title");
}

/**
 * pioneer_report_definition_set_title:
 * @self: a definition
 * @title: the title of the report, in which `${name}` stands for a parameter
 *
 * Gives the report another title.
 */
void
pioneer_report_definition_set_title (PioneerReportDefinition *self, const char *title)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));
  g_return_if_fail (title != NULL);

  change_text (self, "title", title);
}

/**
 * pioneer_report_definition_set_subtitle:
 * @self: a definition
 * @subtitle: (nullable): a line below the title; %NULL takes it back
 *
 * Gives the report a subtitle.
 */
void
pioneer_report_definition_set_subtitle (PioneerReportDefinition *self, const char *subtitle)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));

  change_text (self, "subtitle", subtitle);
}

/**
 * pioneer_report_definition_get_description:
 * @self: a definition
 *
 * Gets what the report is for, in a line.
 *
 * Returns: (transfer none) (nullable): the line; %NULL where there is none
 */
const char *
pioneer_report_definition_get_description (PioneerReportDefinition *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (self), NULL);

  return get_text (self, "description");
}

/**
 * pioneer_report_definition_set_description:
 * @self: a definition
 * @description: (nullable): what the report is for, in a line; %NULL takes it back
 *
 * Says what the report is for, in lists of reports.
 */
void
pioneer_report_definition_set_description (PioneerReportDefinition *self, const char *description)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));

  change_text (self, "description", description);
}

/**
 * pioneer_report_definition_set_policy:
 * @self: a definition
 * @policy: a policy
 *
 * Says which of several statements the report shows; otherwise that which the catalogue shows. The report names its policy.
 */
void
pioneer_report_definition_set_policy (PioneerReportDefinition *self, PioneerPolicy policy)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));
  g_return_if_fail (pioneer_choice_nick (PIONEER_TYPE_POLICY, (int) policy) != NULL);

  change_text (self, "policy", pioneer_choice_nick (PIONEER_TYPE_POLICY, (int) policy));
}

/**
 * pioneer_report_definition_set_style:
 * @self: a definition
 * @name: `accent`, `font`, `logo`, `logo-text`, `footer`, `locale`, or the name of a CSS variable, which begins with `--`
 * @value: its value: see docs/reports.md
 *
 * Says how a page of the report looks, and in which language numbers and dates are written.
 */
void
pioneer_report_definition_set_style (PioneerReportDefinition *self, const char *name, const char *value)
{
  JsonObject *theme;

  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (value != NULL);

  theme = change_object (self, "theme");
  if (g_str_has_prefix (name, "--"))
    {
      JsonNode *node = json_object_get_member (theme, "variables");

      if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
        json_object_set_object_member (theme, "variables", json_object_new ());
      theme = json_object_get_object_member (theme, "variables");
    }
  json_object_set_string_member (theme, name, value);
}

/**
 * pioneer_report_definition_get_parameters:
 * @self: a definition
 *
 * Lists what must, or may, be set when the report is made.
 *
 * Returns: (transfer full): a list of [class@Pioneer.ReportParameter], in the order of the definition
 */
PioneerList *
pioneer_report_definition_get_parameters (PioneerReportDefinition *self)
{
  PioneerList *list;
  JsonNode *node;

  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (self), NULL);

  list = pioneer_list_new_of (PIONEER_TYPE_REPORT_PARAMETER);
  node = json_object_get_member (self->json, "parameters");
  for (guint i = 0; node != NULL && JSON_NODE_HOLDS_ARRAY (node) && i < json_array_get_length (json_node_get_array (node)); i++)
    {
      JsonNode *parameter = json_array_get_element (json_node_get_array (node), i);

      if (JSON_NODE_HOLDS_OBJECT (parameter))
        pioneer_list_take (list,
                           pioneer_report_parameter_new_from_json (pioneer_json_copy_object (json_node_get_object (parameter))));
    }

  return list;
}

/**
 * pioneer_report_definition_add_parameter:
 * @self: a definition
 * @parameter: a parameter
 *
 * Adds something that must, or may, be set when the report is made. It is taken as it is now.
 */
void
pioneer_report_definition_add_parameter (PioneerReportDefinition *self, PioneerReportParameter *parameter)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));
  g_return_if_fail (PIONEER_IS_REPORT_PARAMETER (parameter));

  json_array_add_object_element (change_array (self, "parameters"), pioneer_report_parameter_copy_json (parameter));
}

/**
 * pioneer_report_definition_add_section:
 * @self: a definition
 * @section: a section
 *
 * Adds a section behind those that are there. It is taken as it is now.
 */
void
pioneer_report_definition_add_section (PioneerReportDefinition *self, PioneerReportSection *section)
{
  g_return_if_fail (PIONEER_IS_REPORT_DEFINITION (self));
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (section));

  json_array_add_object_element (change_array (self, "sections"), pioneer_report_section_copy_json (section));
}

/**
 * pioneer_report_definition_check:
 * @self: a definition
 *
 * Lists all that is wrong with the definition, with its place: members that there are not, paths that lead nowhere, parameters that
 * nobody declares. What depends on a catalogue, such as whether there is a certain record, shows when a report is made.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Issue]; empty where nothing is wrong
 */
PioneerList *
pioneer_report_definition_check (PioneerReportDefinition *self)
{
  g_autoptr (PioneerReportSpec) spec = NULL;
  PioneerIssueLog log;
  PioneerList *list;

  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (self), NULL);

  pioneer_issue_log_init (&log);
  spec = read_spec (self, &log);
  pioneer_issue_log_sort (&log);
  list = pioneer_list_new_of (PIONEER_TYPE_ISSUE);
  for (guint i = 0; i < log.issues->len; i++)
    pioneer_list_take (list, g_object_ref (log.issues->pdata[i]));
  pioneer_issue_log_clear (&log);

  return list;
}

/**
 * pioneer_report_definition_to_json:
 * @self: a definition
 *
 * Writes the definition as a file can hold it: members in the order of the reference, and what fits on a line of 120 characters on
 * one. What is read from it is written alike; reports that ship are written as their files are.
 *
 * Returns: (transfer full): the text, in UTF-8, with a line feed at its end
 */
char *
pioneer_report_definition_to_json (PioneerReportDefinition *self)
{
  g_return_val_if_fail (PIONEER_IS_REPORT_DEFINITION (self), NULL);

  return pioneer_report_json_print (self->json);
}
