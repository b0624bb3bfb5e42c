/* pioneer-making-bindings.c - What the parameters of a report are set to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-quantity-private.h"
#include "pioneer-query-amount-private.h"
#include "pioneer-query.h"

#define MOST_LISTED 20
#define MOST_VALUES 1000

static gboolean refuse (GError **error, int code, const char *format, ...) G_GNUC_PRINTF (3, 4);

static gboolean
refuse (GError **error, int code, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error = g_error_new_valist (PIONEER_ERROR, code, format, arguments);
  va_end (arguments);

  return FALSE;
}

/* "leeds, kent and 12 others" */
static char *
list_records (PioneerStore *store, PioneerKind kind)
{
  GString *out = g_string_new (NULL);
  guint32 first = store->kinds[kind];
  guint32 last = store->kinds[kind + 1];

  for (guint32 i = first; i < last && i < first + MOST_LISTED; i++)
    g_string_append_printf (out, "%s%s", i > first ? ", " : "", pioneer_store_record (store, i)->slug);
  if (last - first > MOST_LISTED)
    g_string_append_printf (out, " and %u others", last - first - MOST_LISTED);
  if (last == first)
    g_string_append (out, "none");

  return g_string_free (out, FALSE);
}

static char *
list_expected (PioneerMaking *self, const PioneerParameterSpec *parameter)
{
  static const char *const words[] = {
    [PIONEER_PARAMETER_TEXT] = "a text",
    [PIONEER_PARAMETER_NUMBER] = "a number",
    [PIONEER_PARAMETER_QUERY] = "a query",
  };

  if (parameter->type == PIONEER_PARAMETER_RECORD)
    return list_records (self->store, parameter->kind);
  if (parameter->type == PIONEER_PARAMETER_CHOICE)
    return g_strjoinv (", ", (char **) parameter->choices);

  return g_strdup (words[parameter->type]);
}

/* "leeds" or "site/leeds" */
static gboolean
read_record (PioneerMaking *self, const PioneerParameterSpec *parameter, const char *text, guint32 *record, GError **error)
{
  const char *word = pioneer_kind_word (parameter->kind);
  gsize length = strlen (word);
  const char *slug = strncmp (text, word, length) == 0 && text[length] == '/' ? text + length + 1 : text;
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  g_autofree char *known = NULL;

  *record = pioneer_store_find (self->store, parameter->kind, slug);
  if (*record != PIONEER_NO_RECORD)
    return TRUE;

  known = list_records (self->store, parameter->kind);

  return refuse (error, PIONEER_ERROR_UNKNOWN_RECORD,
                 "The parameter %s is set to “%s”, and the catalogue has no %s of that identity; "
                 "it has %s",
                 parameter->name, quote, word, known);
}

/* As it is written in queries and texts; NULL where it is no such value. (transfer full) */
static char *
read_text (PioneerMaking *self, const PioneerParameterSpec *parameter, const char *text, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  g_autofree char *expected = list_expected (self, parameter);
  g_autoptr (GError) inner = NULL;
  g_autoptr (PioneerQuery) query = NULL;
  PioneerQuantityData amount;
  double multiplier;
  GString *out;

  switch (parameter->type)
    {
    case PIONEER_PARAMETER_NUMBER:
      if (!pioneer_query_amount_read (text, &amount, &multiplier, &inner))
        break;
      out = g_string_new (NULL);
      pioneer_quantity_data_write (&amount, out);
      return g_string_free (out, FALSE);
    case PIONEER_PARAMETER_QUERY:
      query = pioneer_query_new (text, &inner);
      if (query == NULL)
        break;
      return g_strdup (pioneer_query_to_string (query));
    case PIONEER_PARAMETER_CHOICE:
      if (parameter->choices == NULL || g_strv_contains (parameter->choices, text))
        return g_strdup (text);
      break;
    default:
      return g_strdup (text);
    }

  refuse (error, PIONEER_ERROR_UNKNOWN_WORD, "The parameter %s is set to “%s”, and must be %s%s%s%s", parameter->name, quote,
          parameter->type == PIONEER_PARAMETER_CHOICE ? "one of " : "", expected, inner != NULL ? ": " : "",
          inner != NULL ? inner->message : "");

  return NULL;
}

static gboolean
read_value (PioneerMaking *self,
            const PioneerParameterSpec *parameter,
            const char *text,
            const char **value,
            guint32 *record,
            GError **error)
{
  g_autofree char *read = NULL;

  *record = PIONEER_NO_RECORD;
  if (parameter->type == PIONEER_PARAMETER_RECORD)
    {
      if (!read_record (self, parameter, text, record, error))
        return FALSE;
      *value = pioneer_store_record (self->store, *record)->slug;
      return TRUE;
    }

  read = read_text (self, parameter, text, error);
  *value = pioneer_arena_text (self->content->arena, read);

  return read != NULL;
}

static gboolean
check_sizes (const PioneerParameterSpec *parameter, const char *const *texts, guint n, GError **error)
{
  if (n > MOST_VALUES)
    return refuse (error, PIONEER_ERROR_LIMIT, "The parameter %s is set to %u values, and %d is the most", parameter->name, n,
                   MOST_VALUES);

  for (guint i = 0; i < n; i++)
    if (strlen (texts[i]) > PIONEER_REPORT_MOST_VALUE)
      return refuse (error, PIONEER_ERROR_LIMIT,
                     "The parameter %s is set to a value of %" G_GSIZE_FORMAT " bytes, and %u is the most", parameter->name,
                     strlen (texts[i]), PIONEER_REPORT_MOST_VALUE);

  return TRUE;
}

gboolean
pioneer_making_check_filled (const GString *text, GError **error)
{
  return text->len <= PIONEER_REPORT_MOST_FILLED ||
         refuse (error, PIONEER_ERROR_LIMIT,
                 "A text becomes larger than 1 MiB by what is filled in: name the parameters less often, or set them to less");
}

static gboolean
add_binding (PioneerMaking *self, const PioneerParameterSpec *parameter, const char *const *texts, GError **error)
{
  PioneerBinding binding = { .name = parameter->name, .parameter = parameter };
  guint n = texts != NULL ? g_strv_length ((char **) texts) : 0;
  const char **values;
  guint32 *records;

  if (!check_sizes (parameter, texts, n, error))
    return FALSE;

  values = pioneer_arena_new_array (self->content->arena, const char *, n + 1);
  records = pioneer_arena_new_array (self->content->arena, guint32, n + 1);
  for (guint i = 0; i < n; i++)
    if (!read_value (self, parameter, texts[i], &values[i], &records[i], error))
      return FALSE;
  if (n > 0)
    {
      binding.values = values;
      binding.records = records;
      binding.n_values = n;
    }
  binding.kind = parameter->type == PIONEER_PARAMETER_RECORD ? parameter->kind : 0;
  g_array_append_val (self->bindings, binding);

  return TRUE;
}

static const char *
find_setting (const char *const *settings, const PioneerParameterSpec *parameter)
{
  gsize length = strlen (parameter->name);

  for (guint i = 0; settings != NULL && settings[i] != NULL; i++)
    if (strncmp (settings[i], parameter->name, length) == 0 && settings[i][length] == '=')
      return settings[i] + length + 1;

  return NULL;
}

static gboolean
refuse_unset (PioneerMaking *self, const PioneerParameterSpec *parameter, GError **error)
{
  g_autofree char *expected = list_expected (self, parameter);
  gboolean of_records = parameter->type == PIONEER_PARAMETER_RECORD;
  const char *label = parameter->label;

  if (of_records && self->store->kinds[parameter->kind] == self->store->kinds[parameter->kind + 1])
    return refuse (error, PIONEER_ERROR_UNKNOWN_RECORD, "The parameter %s%s%s%s must be set to a %s, and the catalogue has none",
                   parameter->name, label != NULL ? " (" : "", label != NULL ? label : "", label != NULL ? ")" : "",
                   pioneer_kind_word (parameter->kind));

  return refuse (error, PIONEER_ERROR_UNKNOWN_WORD, "The parameter %s%s%s%s must be set, as in %s=…; it may be %s%s",
                 parameter->name, label != NULL ? " (" : "", label != NULL ? label : "", label != NULL ? ")" : "", parameter->name,
                 of_records || parameter->type == PIONEER_PARAMETER_CHOICE ? "one of " : "", expected);
}

static gboolean
bind_parameter (PioneerMaking *self, const PioneerParameterSpec *parameter, const char *const *settings, GError **error)
{
  const char *setting = find_setting (settings, parameter);
  const char *one[] = { setting, NULL };
  g_auto (GStrv) many = NULL;

  if (setting == NULL && parameter->defaults == NULL && !parameter->optional)
    return refuse_unset (self, parameter, error);
  if (setting == NULL)
    return add_binding (self, parameter, parameter->defaults, error);
  if (!parameter->many)
    return add_binding (self, parameter, one, error);

  if (strlen (setting) > PIONEER_REPORT_MOST_FILLED)
    return refuse (error, PIONEER_ERROR_LIMIT, "The parameter %s is set to %" G_GSIZE_FORMAT " bytes, and 1 MiB is the most",
                   parameter->name, strlen (setting));

  many = g_strsplit (setting, ",", -1);
  for (guint i = 0; many[i] != NULL; i++)
    g_strstrip (many[i]);

  return add_binding (self, parameter, (const char *const *) many, error);
}

/* The parameter that a setting names: -1 where there is none. */
static int
find_parameter (const PioneerReportSpec *spec, const char *setting)
{
  gsize length = strcspn (setting, "=");

  for (guint i = 0; i < spec->n_parameters; i++)
    if (strlen (spec->parameters[i].name) == length && strncmp (setting, spec->parameters[i].name, length) == 0)
      return (int) i;

  return -1;
}

static gboolean
check_setting (PioneerMaking *self, const char *const *settings, guint i, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (settings[i], -1);
  g_autoptr (GString) known = g_string_new (NULL);
  int parameter = find_parameter (self->spec, settings[i]);

  if (!g_utf8_validate (settings[i], -1, NULL))
    return refuse (error, PIONEER_ERROR_PARSE, "The setting “%s” is not valid UTF-8", quote);
  if (strchr (settings[i], '=') == NULL)
    return refuse (error, PIONEER_ERROR_PARSE, "The setting “%s” is no name with a value: write it as name=value", quote);
  for (guint j = 0; j < i; j++)
    if (parameter >= 0 && find_parameter (self->spec, settings[j]) == parameter)
      return refuse (error, PIONEER_ERROR_PARSE, "The parameter %s is set twice; set it once%s",
                     self->spec->parameters[parameter].name,
                     self->spec->parameters[parameter].many ? ", with commas between the values" : "");
  if (parameter >= 0)
    return TRUE;

  for (guint j = 0; j < self->spec->n_parameters; j++)
    g_string_append_printf (known, "%s%s", j > 0 ? ", " : "", self->spec->parameters[j].name);

  return refuse (error, PIONEER_ERROR_UNKNOWN_WORD, "The setting “%s” names no parameter of the report; it has %s", quote,
                 known->len > 0 ? known->str : "none");
}

gboolean
pioneer_making_bind (PioneerMaking *self, const char *const *settings, GError **error)
{
  for (guint i = 0; settings != NULL && settings[i] != NULL; i++)
    if (!check_setting (self, settings, i, error))
      return FALSE;

  for (guint i = 0; i < self->spec->n_parameters; i++)
    if (!bind_parameter (self, &self->spec->parameters[i], settings, error))
      return FALSE;

  return TRUE;
}

const PioneerBinding *
pioneer_making_find_binding (PioneerMaking *self, const char *name, gsize length)
{
  for (guint i = self->bindings->len; i > 0; i--)
    {
      const PioneerBinding *binding = &g_array_index (self->bindings, PioneerBinding, i - 1);

      if (strlen (binding->name) == length && strncmp (binding->name, name, length) == 0)
        return binding;
    }

  return NULL;
}

char *
pioneer_making_list_bindings (PioneerMaking *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->bindings->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? ", " : "", g_array_index (self->bindings, PioneerBinding, i).name);
  if (out->len == 0)
    g_string_append (out, "none");

  return g_string_free (out, FALSE);
}
