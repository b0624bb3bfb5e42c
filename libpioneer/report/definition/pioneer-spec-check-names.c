/* pioneer-spec-check-names.c - Whether the names in queries and texts of a report's description stand for something
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-check-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-amount-private.h"
#include "pioneer-query.h"
#include "pioneer-reference-private.h"

/* "leeds" or "site/leeds" for a site. */
static gboolean
check_identity (PioneerKind kind, const char *text, GError **error)
{
  PioneerKind named = kind;
  const char *slug = strchr (text, '/') != NULL ? pioneer_reference_split (text, &named) : text;
  g_autofree char *quote = NULL;

  if (named == kind && pioneer_slug_is_valid (slug, strlen (slug)))
    return TRUE;

  quote = pioneer_misread_quote (text, -1);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID, "“%s” is not the identity of a %s, such as %s/leeds", quote,
               pioneer_kind_word (kind), pioneer_kind_word (kind));

  return FALSE;
}

static gboolean
check_value (const PioneerParameterSpec *parameter, const char *text, GError **error)
{
  g_autoptr (PioneerQuery) query = NULL;
  PioneerQuantityData amount;
  double multiplier;

  switch (parameter->type)
    {
    case PIONEER_PARAMETER_RECORD:
      return parameter->kind == 0 || check_identity (parameter->kind, text, error);
    case PIONEER_PARAMETER_NUMBER:
      return pioneer_query_amount_read (text, &amount, &multiplier, error);
    case PIONEER_PARAMETER_QUERY:
      query = pioneer_query_new (text, error);
      return query != NULL;
    case PIONEER_PARAMETER_TEXT:
    case PIONEER_PARAMETER_CHOICE:
    default:
      return TRUE;
    }
}

/* What is written where none is given: the first choice, and else anything. */
static const char *
find_value (const PioneerParameterSpec *parameter)
{
  if (parameter->type == PIONEER_PARAMETER_CHOICE && parameter->choices != NULL && parameter->choices[0] != NULL)
    return parameter->choices[0];

  return parameter->type == PIONEER_PARAMETER_NUMBER ? "1" : "x";
}

static void
add_binding (PioneerSpecCheck *self, const char *name, const PioneerParameterSpec *parameter, PioneerKind kind, const char *value)
{
  PioneerBinding binding = { .name = name, .parameter = parameter, .kind = kind };
  const char **values = pioneer_arena_new_array (self->reader->nodes, const char *, 3);

  binding.n_values = parameter != NULL && parameter->many ? 2 : 1;
  for (guint i = 0; i < binding.n_values; i++)
    values[i] = value;
  binding.values = values;
  g_array_append_val (self->names.bindings, binding);
}

void
pioneer_spec_check_parameters (PioneerSpecCheck *self)
{
  for (guint i = 0; i < self->reader->spec->n_parameters; i++)
    {
      const PioneerParameterSpec *parameter = &self->reader->spec->parameters[i];

      for (guint j = 0; parameter->defaults != NULL && parameter->defaults[j] != NULL; j++)
        {
          g_autofree char *where = g_strdup_printf ("$.parameters[%u].default[%u]", i, j);
          g_autoptr (GError) fault = NULL;

          if (!check_value (parameter, parameter->defaults[j], &fault))
            pioneer_spec_check_report (
                self, where, parameter->type == PIONEER_PARAMETER_QUERY ? PIONEER_ISSUE_BAD_QUERY : PIONEER_ISSUE_WRONG_TYPE,
                fault);
        }
      if (parameter->name != NULL)
        add_binding (self, parameter->name, parameter, parameter->type == PIONEER_PARAMETER_RECORD ? parameter->kind : 0,
                     find_value (parameter));
    }
}

void
pioneer_spec_check_enter (PioneerSpecCheck *self, const PioneerSectionSpec *each)
{
  add_binding (self, each->as != NULL ? each->as : "", NULL, each->kind, "x");
}

void
pioneer_spec_check_leave (PioneerSpecCheck *self)
{
  g_array_set_size (self->names.bindings, self->names.bindings->len - 1);
}

/* "programme" or "programme.name", between the braces. */
static void
check_use (PioneerSpecCheck *self, const char *use, gsize length, const char *where)
{
  gsize name = MIN (strcspn (use, ".:"), length);
  const PioneerBinding *binding = pioneer_making_find_binding (&self->names, use, name);
  g_autofree char *text = name < length ? g_strndup (use + name + 1, length - name - 1) : NULL;
  g_autoptr (PioneerReportPath) path = NULL;
  g_autoptr (GError) fault = NULL;

  if (binding == NULL)
    {
      pioneer_spec_check_report_name (self, where, use, name);
      return;
    }
  if (text == NULL)
    return;
  if (binding->kind == 0)
    {
      pioneer_spec_report_at (self->reader, PIONEER_ISSUE_BAD_PATH, where, NULL,
                              "%s is no record, so that nothing can be asked of it", binding->name);
      return;
    }

  path = pioneer_report_path_parse (1u << binding->kind, NULL, text, &fault);
  if (path == NULL)
    pioneer_spec_check_report (self, where, PIONEER_ISSUE_BAD_PATH, fault);
}

void
pioneer_spec_check_text (PioneerSpecCheck *self, const char *text, const char *where)
{
  for (const char *at = strstr (text, "${"); at != NULL; at = strstr (at, "${"))
    {
      const char *close = strchr (at, '}');

      if (close == NULL)
        {
          pioneer_spec_report_at (self->reader, PIONEER_ISSUE_SYNTAX, where, "Write it as in ${programme}.", "a ${ isn't closed");
          return;
        }
      check_use (self, at + 2, (gsize) (close - at - 2), where);
      at = close;
    }
}

/* A text or a number that is given later may fit where the one tried here doesn't: a date, or one end of a range. */
static gboolean
hangs_on_value (PioneerSpecCheck *self, const char *condition, const GError *fault)
{
  if (g_error_matches (fault, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD))
    return FALSE;

  for (const char *at = strchr (condition, '$'); at != NULL; at = strchr (at + 1, '$'))
    {
      gsize length = strspn (at + 1, "abcdefghijklmnopqrstuvwxyz0123456789-");
      const PioneerBinding *binding = pioneer_making_find_binding (&self->names, at + 1, length);

      if (binding != NULL && binding->parameter != NULL &&
          (binding->parameter->type == PIONEER_PARAMETER_TEXT || binding->parameter->type == PIONEER_PARAMETER_NUMBER))
        return TRUE;
    }

  return FALSE;
}

void
pioneer_spec_check_query (PioneerSpecCheck *self, const char *condition, const char *where)
{
  g_autoptr (GString) filled = g_string_new (NULL);
  g_autoptr (PioneerQuery) query = NULL;
  g_autoptr (GError) fault = NULL;
  gboolean is_unset = FALSE;

  if (!pioneer_making_fill_condition (&self->names, condition, filled, &is_unset, &fault))
    {
      pioneer_spec_report_at (self->reader, PIONEER_ISSUE_UNKNOWN_NAME, where, NULL, "%s", fault->message);
      return;
    }

  query = pioneer_query_new (filled->str, &fault);
  if (query == NULL && !hangs_on_value (self, condition, fault))
    pioneer_spec_check_report (self, where, PIONEER_ISSUE_BAD_QUERY, fault);
}

PioneerKind
pioneer_spec_check_reference (PioneerSpecCheck *self, const char *reference, const char *where)
{
  const PioneerBinding *binding;
  PioneerKind kind = 0;
  const char *slug;

  if (*reference == '$')
    {
      binding = pioneer_making_find_binding (&self->names, reference + 1, strlen (reference + 1));
      if (binding == NULL)
        pioneer_spec_check_report_name (self, where, reference + 1, strlen (reference + 1));
      else if (binding->kind == 0)
        pioneer_spec_report_at (self->reader, PIONEER_ISSUE_WRONG_KIND, where, NULL, "$%s stands for no record", binding->name);
      return binding != NULL ? binding->kind : 0;
    }

  slug = pioneer_reference_split (reference, &kind);
  if (slug != NULL && kind != 0 && pioneer_slug_is_valid (slug, strlen (slug)))
    return kind;

  pioneer_spec_report_at (self->reader, PIONEER_ISSUE_BAD_ID, where, "Write its kind and its identity, as in site/leeds, or $name.",
                          "this is not the reference of a record");

  return 0;
}
