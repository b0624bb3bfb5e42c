/* pioneer-spec-parameters.c - Reading the parameters of a report's description
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"

static void
read_kind (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerParameterSpec *parameter)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  int word = text != NULL ? pioneer_spec_find_word (pioneer_spec_parameter_words, text) : -1;
  int kind = text != NULL ? pioneer_kind_find (text) : -1;
  g_autofree char *quote = NULL;

  if (word >= 0)
    parameter->type = (PioneerParameterType) (PIONEER_PARAMETER_TEXT + word);
  else if (kind > 0)
    parameter->kind = (PioneerKind) kind;
  if (text == NULL || word >= 0 || kind > 0)
    return;

  quote = pioneer_misread_quote (text, -1);
  pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_CHOICE, trail, NULL,
                       "found \"%s\" where a kind of record, text, number, query or choice was expected", quote);
}

/* Like name, but also the names of a programming language's variables are welcome. */
static const char *
read_name (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  const char *name = pioneer_spec_read_id (self, node, trail);

  for (guint i = 0; name != NULL && i < self->spec->n_parameters; i++)
    if (g_strcmp0 (self->spec->parameters[i].name, name) == 0)
      {
        pioneer_spec_report (self, PIONEER_ISSUE_DUPLICATE_ID, trail, "Give one of them another name.",
                             "there are two parameters \"%s\"", name);
        return NULL;
      }

  return name;
}

static void
check_choices (PioneerSpecReader *self, const PioneerTrail *trail, const PioneerParameterSpec *parameter)
{
  if (parameter->type == PIONEER_PARAMETER_CHOICE && parameter->choices == NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "a parameter of the kind \"choice\" has no \"choices\"");
  if (parameter->type != PIONEER_PARAMETER_CHOICE || parameter->choices == NULL || parameter->defaults == NULL)
    return;

  for (guint i = 0; parameter->defaults[i] != NULL; i++)
    if (pioneer_spec_find_word (parameter->choices, parameter->defaults[i]) < 0)
      {
        g_autofree char *expected = pioneer_spec_list_words (parameter->choices);

        pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_CHOICE, &(PioneerTrail){ trail, "default", 0 }, NULL,
                             "\"%s\" is not one of %s", parameter->defaults[i], expected);
      }
}

static void
read_parameter (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerParameterSpec *parameter)
{
  pioneer_spec_check_members (self, node, trail, pioneer_spec_parameter_members, "a parameter");

  for (const PioneerJsonNode *value = node->first; value != NULL; value = value->next)
    {
      PioneerTrail at = { trail, value->name, 0 };

      if (strcmp (value->name, "name") == 0)
        parameter->name = read_name (self, value, &at);
      else if (strcmp (value->name, "kind") == 0)
        read_kind (self, value, &at, parameter);
      else if (strcmp (value->name, "label") == 0)
        parameter->label = pioneer_spec_read_text (self, value, &at);
      else if (strcmp (value->name, "many") == 0)
        pioneer_spec_read_flag (self, value, &at, &parameter->many);
      else if (strcmp (value->name, "optional") == 0)
        pioneer_spec_read_flag (self, value, &at, &parameter->optional);
      else if (strcmp (value->name, "default") == 0)
        parameter->defaults = pioneer_spec_read_texts (self, value, &at);
      else if (strcmp (value->name, "choices") == 0)
        parameter->choices = pioneer_spec_read_texts (self, value, &at);
    }

  if (pioneer_json_get_member (node, "name") == NULL || pioneer_json_get_member (node, "kind") == NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "a parameter needs \"name\" and \"kind\"");
  if (parameter->label == NULL)
    parameter->label = parameter->name;
  if (!parameter->many && parameter->defaults != NULL && parameter->defaults[0] != NULL && parameter->defaults[1] != NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, &(PioneerTrail){ trail, "default", 0 }, "Add \"many\": true.",
                         "found several values where one was expected");
  check_choices (self, trail, parameter);
}

void
pioneer_spec_read_parameters (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  PioneerParameterSpec *parameters;

  if (node->kind != PIONEER_JSON_ARRAY || node->n_children > PIONEER_SPEC_MOST_PARAMETERS)
    {
      pioneer_spec_report_type (self, trail, node, "an array of at most 100 parameters");
      return;
    }

  parameters = pioneer_arena_new_array (self->spec->arena, PioneerParameterSpec, node->n_children + 1);
  self->spec->parameters = parameters;
  for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next)
    {
      PioneerTrail at = { trail, NULL, self->spec->n_parameters };

      if (child->kind == PIONEER_JSON_OBJECT)
        read_parameter (self, child, &at, &parameters[self->spec->n_parameters]);
      else
        pioneer_spec_report_type (self, &at, child, "a parameter: an object with \"name\" and \"kind\"");
      self->spec->n_parameters++;
    }
}
