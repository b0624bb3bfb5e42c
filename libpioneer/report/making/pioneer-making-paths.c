/* pioneer-making-paths.c - The paths of a section, with what the names in their brackets stand for
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"

/* A path has one value behind the equals sign, and nothing that would end it. NULL on error; "" where the parameter isn't set. */
static const char *
get_value (const PioneerBinding *binding, GError **error)
{
  if (binding->values == NULL)
    return "";
  if (binding->n_values != 1)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                   "$%s has %u values, and a condition in a path takes one: repeat the section with “each”", binding->name,
                   binding->n_values);
      return NULL;
    }
  if (*binding->values[0] == '\0' || strpbrk (binding->values[0], "[]") != NULL)
    {
      g_autofree char *quote = pioneer_misread_quote (binding->values[0], -1);

      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE, "$%s is “%s”, which can't stand in the brackets of a path",
                   binding->name, quote);
      return NULL;
    }

  return binding->values[0];
}

/* A condition on a parameter that isn't set, with its brackets where it has any. */
static const char *
leave_out (const char *text, GString *out)
{
  const char *bracket = strrchr (out->str, '[');

  g_string_truncate (out, bracket != NULL ? (gsize) (bracket - out->str) : 0);

  return *text == ']' ? text + 1 : text;
}

/* What stands behind an equals sign: "$this". The text begins with the dollar sign; the rest of it behind the name. NULL on error. */
static const char *
append_name (PioneerMaking *self, const char *text, GString *out, GError **error)
{
  gsize length = pioneer_making_name_length (text + 1);
  const PioneerBinding *binding = pioneer_making_find_binding (self, text + 1, length);
  const char *value = binding != NULL ? get_value (binding, error) : NULL;

  if (binding == NULL)
    {
      g_autofree char *known = pioneer_making_list_bindings (self);
      g_autofree char *quote = pioneer_misread_quote (text + 1, (gssize) length);

      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "$%s stands for nothing; the names here are: %s", quote,
                   known);
    }
  if (value == NULL)
    return NULL;

  text += 1 + length;
  if (*value == '\0')
    return leave_out (text, out);
  g_string_append (out, value);

  return text;
}

char *
pioneer_making_fill_path (PioneerMaking *self, const char *path, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);

  while (*path != '\0')
    {
      if (!(path[0] == '$' && out->len > 0 && path[-1] == '=' && pioneer_making_name_length (path + 1) > 0))
        {
          g_string_append_c (out, *path++);
          continue;
        }
      path = append_name (self, path, out, error);
      if (path == NULL)
        return NULL;
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

typedef char *(*Fill) (PioneerMaking *self, const char *text, GError **error);

static gboolean
fill_with (PioneerMaking *self, Fill fill, const char **path, const char *where, GError **error)
{
  g_autofree char *filled = NULL;
  GError *inner = NULL;

  if (*path == NULL || strstr (*path, "=$") == NULL)
    return TRUE;

  filled = fill (self, *path, &inner);
  if (filled == NULL)
    return pioneer_making_fail (error, inner, where);
  *path = pioneer_arena_text (self->content->arena, filled);

  return TRUE;
}

static gboolean
fill_one (PioneerMaking *self, const char **path, const char *where, GError **error)
{
  return fill_with (self, pioneer_making_fill_path, path, where, error);
}

static gboolean
fill_list (PioneerMaking *self, Fill fill, const char *const **paths, const char *where, GError **error)
{
  guint n = *paths != NULL ? g_strv_length ((char **) *paths) : 0;
  guint kept = 0;
  const char **copy;

  if (n == 0)
    return TRUE;

  copy = pioneer_arena_new_array (self->content->arena, const char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      copy[kept] = (*paths)[i];
      if (!fill_with (self, fill, &copy[kept], where, error))
        return FALSE;
      kept += *copy[kept] != '\0';
    }
  copy[kept] = NULL;
  *paths = copy;

  return TRUE;
}

/* The records that "sites=$sites" has behind its equals sign, where there are several; else NULL. */
static const PioneerBinding *
find_several (PioneerMaking *self, const char *equals)
{
  const char *name = equals != NULL && equals[1] == '$' ? equals + 2 : "";
  gsize length = pioneer_making_name_length (name);
  const PioneerBinding *binding = length > 0 && name[length] == '\0' ? pioneer_making_find_binding (self, name, length) : NULL;

  return binding != NULL && binding->kind != 0 && binding->n_values > 1 ? binding : NULL;
}

char *
pioneer_making_fill_filter (PioneerMaking *self, const char *condition, GError **error)
{
  const char *equals = strrchr (condition, '=');
  const PioneerBinding *binding = find_several (self, equals);
  g_autoptr (GString) out = g_string_new (NULL);

  if (binding == NULL)
    return pioneer_making_fill_path (self, condition, error);

  for (guint i = 0; i < binding->n_values; i++)
    {
      g_string_append (out, i > 0 ? "\n" : "");
      g_string_append_len (out, condition, equals + 1 - condition);
      g_string_append (out, binding->values[i]);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
fill_columns (PioneerMaking *self, PioneerSectionSpec *section, GError **error)
{
  PioneerColumnSpec *copy = pioneer_arena_new_array (self->content->arena, PioneerColumnSpec, section->n_columns + 1);

  for (guint i = 0; i < section->n_columns; i++)
    {
      copy[i] = section->columns[i];
      if (!fill_one (self, &copy[i].path, copy[i].where, error) ||
          !fill_list (self, pioneer_making_fill_path, &copy[i].otherwise, copy[i].where, error))
        return FALSE;
      copy[i].all |= section->all;
    }
  section->columns = copy;

  return TRUE;
}

const PioneerSectionSpec *
pioneer_making_fill_paths (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  PioneerSectionSpec *copy = pioneer_arena_new_array (self->content->arena, PioneerSectionSpec, 1);
  const char **const single[] = { &copy->rows,  &copy->group,  &copy->across, &copy->label,
                                  &copy->value, &copy->before, &copy->after,  &copy->date };
  Fill fill_condition = section->rows == NULL ? pioneer_making_fill_filter : pioneer_making_fill_path;

  *copy = *section;
  for (guint i = 0; i < G_N_ELEMENTS (single); i++)
    if (!fill_one (self, single[i], section->where, error))
      return NULL;
  if (!fill_list (self, pioneer_making_fill_path, &copy->sort, section->where, error) ||
      !fill_list (self, fill_condition, &copy->filter, section->where, error))
    return NULL;

  return fill_columns (self, copy, error) ? copy : NULL;
}
