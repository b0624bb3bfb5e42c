/* pioneer-making-query.c - The queries of a report: what its names stand for is filled in, and they are carried out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query.h"

/* Amounts need no quotes, and can't have them at the ends of a range; queries were read by themselves, so that nothing in them is open. */
static void
append_value (const PioneerBinding *binding, const char *value, gboolean quoted, GString *out)
{
  PioneerParameterType type = binding->parameter != NULL ? binding->parameter->type : PIONEER_PARAMETER_RECORD;

  if (type == PIONEER_PARAMETER_NUMBER && strchr (value, ' ') == NULL)
    g_string_append (out, value);
  else if (type == PIONEER_PARAMETER_QUERY && !quoted)
    g_string_append_printf (out, "(%s)", value);
  else
    {
      if (!quoted)
        g_string_append_c (out, '"');
      pioneer_query_append_escaped (out, value);
      if (!quoted)
        g_string_append_c (out, '"');
    }
}

static void
append_values (const PioneerBinding *binding, gboolean quoted, GString *out)
{
  if (binding->n_values == 1 || quoted)
    {
      for (guint i = 0; i < binding->n_values; i++)
        {
          if (i > 0)
            g_string_append_c (out, ' ');
          append_value (binding, binding->values[i], quoted, out);
        }
      return;
    }

  g_string_append_c (out, '(');
  for (guint i = 0; i < binding->n_values; i++)
    {
      if (i > 0)
        g_string_append (out, " OR ");
      append_value (binding, binding->values[i], FALSE, out);
    }
  g_string_append_c (out, ')');
}

gsize
pioneer_making_name_length (const char *name)
{
  gsize length = 0;

  if (!g_ascii_islower (name[0]))
    return 0;
  while (g_ascii_isalnum (name[length]) || name[length] == '-' || name[length] == '_')
    length++;

  return length;
}

/* A dollar sign within a word is one: US$5. */
static gboolean
begins_name (const char *text, const char *at)
{
  return *at == '$' && (at == text || !(g_ascii_isalnum (at[-1]) || at[-1] == '\\')) && pioneer_making_name_length (at + 1) > 0;
}

static gboolean
refuse_name (PioneerMaking *self, const char *name, gsize length, GError **error)
{
  g_autofree char *known = pioneer_making_list_bindings (self);
  g_autofree char *quote = pioneer_misread_quote (name, (gssize) length);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "$%s stands for nothing; the names here are: %s", quote, known);

  return FALSE;
}

gboolean
pioneer_making_fill_condition (PioneerMaking *self, const char *text, GString *out, gboolean *is_unset, GError **error)
{
  gboolean quoted = FALSE;
  const PioneerBinding *binding;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (begins_name (text, at))
        {
          gsize length = pioneer_making_name_length (at + 1);

          binding = pioneer_making_find_binding (self, at + 1, length);
          if (binding == NULL)
            return refuse_name (self, at + 1, length, error);
          *is_unset = *is_unset || binding->values == NULL;
          append_values (binding, quoted, out);
          if (!pioneer_making_check_filled (out, error))
            return FALSE;
          at += length;
          continue;
        }
      if (pioneer_query_is_escape (at))
        {
          g_string_append_c (out, '\\');
          at++;
        }
      else if (pioneer_query_is_quote (g_utf8_get_char (at)))
        {
          quoted = !quoted;
        }
      g_string_append_unichar (out, g_utf8_get_char (at));
    }

  return TRUE;
}

static PioneerQuery *
also (PioneerQuery *one, PioneerQuery *other, GError **error)
{
  PioneerQuery *both = one != NULL && other != NULL ? pioneer_query_also (one, other, error) : NULL;

  g_clear_object (&one);
  g_clear_object (&other);

  return both;
}

/* Taken together with the query so far, which is taken; NULL on error. */
static PioneerQuery *
add_condition (PioneerMaking *self, PioneerQuery *query, const char *text, GError **error)
{
  g_autoptr (GString) filled = g_string_new (NULL);
  g_autoptr (PioneerQuery) so_far = query;
  PioneerQuery *condition;
  gboolean is_unset = FALSE;

  if (!pioneer_making_fill_condition (self, text, filled, &is_unset, error))
    return NULL;
  if (is_unset)
    return g_steal_pointer (&so_far);

  condition = pioneer_query_new (filled->str, error);
  if (condition == NULL)
    return NULL;

  return so_far != NULL ? also (g_steal_pointer (&so_far), condition, error) : condition;
}

PioneerQuery *
pioneer_making_query (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  PioneerQuery *query = section->kind != 0 ? pioneer_query_new_kind (section->kind, NULL) : pioneer_query_new_everything ();

  for (guint i = 0; section->query != NULL && section->query[i] != NULL; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s.query[%u]", section->where, i);
      GError *inner = NULL;

      query = add_condition (self, query, section->query[i], &inner);
      if (query == NULL)
        {
          pioneer_making_fail (error, inner, where);
          return NULL;
        }
    }

  return query;
}
