/* pioneer-query-name.c - What stands before the colon of a condition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-name-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-query-guess-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-tree-private.h"
#include "pioneer-steps-private.h"

/* A record may be of any kind where a path begins. */
#define ANY_KIND (~0u)

static const PioneerTypeSpec text_spec = { .type = PIONEER_VALUE_TYPE_TEXT };

void
pioneer_query_name_free (PioneerQueryName *self)
{
  g_free (self->path);
  g_free (self);
}

/* "[kind=target]": NULL where it isn't that. A bracket within ends the search, so that no text is looked through twice. */
static const char *
skip_bracket (const char *at)
{
  const char *name = at + 1;
  const char *equals = name + strspn (name, "abcdefghijklmnopqrstuvwxyz-");
  const char *end = equals + strcspn (equals, "[]");

  return equals > name && *equals == '=' && *end == ']' ? end + 1 : NULL;
}

static const char *
skip_step (const char *at)
{
  if (!g_ascii_isalpha (*at))
    return NULL;

  while (g_ascii_isalnum (*at) || *at == '-')
    at++;

  return *at == '[' ? skip_bracket (at) : at;
}

/* Where a path ends that begins there: NULL where none does. */
static const char *
skip_path (const char *at)
{
  at = skip_step (at);
  while (at != NULL && *at == '.')
    at = skip_step (at + 1);

  return at;
}

gboolean
pioneer_query_name_starts_value (const char *at)
{
  gunichar character = g_utf8_get_char (at);

  return character != 0 && !pioneer_query_is_space (character) && strchr (")/\\:", (int) *at) == NULL;
}

static gboolean
starts_comparison (const char *at)
{
  return *at == '<' || *at == '>' || *at == '=' || g_str_has_prefix (at, "≤") || g_str_has_prefix (at, "≥");
}

static gboolean
has_capital (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (g_ascii_isupper (text[i]))
      return TRUE;

  return FALSE;
}

gsize
pioneer_query_name_scan (const char *text)
{
  const char *end = skip_path (text);
  gsize head = strcspn (text, ".[:");

  if (end == NULL || *end != ':' || !pioneer_query_name_starts_value (end + 1))
    return 0;

  /* "TB:HIV" is what people paste; "Population:>=200k" is what their keyboards make of a condition. */
  if (has_capital (text, head) && !pioneer_query_guess_is_known (text, head) && !starts_comparison (end + 1))
    return 0;

  return (gsize) (end - text);
}

/* "[ kind = "target" ]" is "[kind=target]". */
static void
append_bracket (GString *out, const char *text, gsize length)
{
  g_autofree char *inside = g_strndup (text, length);
  char *equals = strchr (inside, '=');
  char *value = equals != NULL ? equals + 1 : inside;
  char *end = value + strlen (value);

  while (value < end && (*value == ' ' || pioneer_query_is_quote (g_utf8_get_char (value))))
    value = g_utf8_next_char (value);
  while (end > value && (end[-1] == ' ' || pioneer_query_is_quote (g_utf8_get_char (g_utf8_prev_char (end)))))
    end = g_utf8_prev_char (end);
  *end = '\0';
  if (equals != NULL)
    *equals = '\0';

  g_string_append_printf (out, "[%s%s%s]", equals != NULL ? g_strstrip (inside) : "", equals != NULL ? "=" : "", value);
}

static char *
tidy_tail (const char *tail)
{
  GString *out = g_string_new (NULL);

  while (*tail != '\0')
    {
      const char *close = *tail == '[' ? strchr (tail, ']') : NULL;

      if (close != NULL)
        append_bracket (out, tail + 1, (gsize) (close - tail - 1));
      else
        g_string_append_c (out, *tail);
      tail = close != NULL ? close + 1 : tail + 1;
    }

  return g_string_free (out, FALSE);
}

/* The words of closed lists are known: a slip in a condition must not choose nothing in silence. */
static gboolean
check_wanted (const PioneerStep *step, const PioneerTypeSpec *spec, GError **error)
{
  PioneerTypeSpec modality = { .type = PIONEER_VALUE_TYPE_CHOICE, .get_choice = pioneer_modality_get_type };
  int member;

  if (step->wanted == NULL || strcmp (step->member, "source") == 0)
    return TRUE;
  if (strcmp (step->member, "modality") == 0)
    return pioneer_wanted_check (step->wanted, &modality, error);

  member = spec->type == PIONEER_VALUE_TYPE_SHAPE ? pioneer_shape_find_member (spec->shape, step->member) : -1;

  return member < 0 || pioneer_wanted_check (step->wanted, &spec->shape->members[member].spec, error);
}

static gboolean
check_path (PioneerQueryName *self, int field, guint column, GError **error)
{
  PioneerStep *steps = pioneer_steps_split (self->path);
  g_autoptr (GError) inner = NULL;
  gboolean good = pioneer_steps_check (ANY_KIND, steps, &inner) && check_wanted (steps, &pioneer_field_spec (field)->spec, &inner);

  if (good)
    self->spec = pioneer_steps_spec (ANY_KIND, steps);
  else
    pioneer_query_fault_of (error, inner, column);
  pioneer_steps_free (steps);

  return good;
}

/* Points within brackets count as well: it is a bound, not a tally. */
static gboolean
check_length (const char *path, guint column, GError **error)
{
  guint n = 1;

  for (const char *at = path; *at != '\0'; at++)
    n += *at == '.';

  return n <= PIONEER_QUERY_STEPS_MOST ||
         pioneer_query_fault (error, PIONEER_ERROR_LIMIT, column,
                              "the path has %u steps, of at most %d; begin it nearer to what is sought", n,
                              PIONEER_QUERY_STEPS_MOST);
}

static PioneerQueryName *
take_field (int field, const char *tail, guint column, GError **error)
{
  g_autoptr (PioneerQueryName) self = g_new0 (PioneerQueryName, 1);
  g_autofree char *rest = tidy_tail (tail);

  self->path = g_strconcat (pioneer_field_spec (field)->name, rest, NULL);

  return check_length (self->path, column, error) && check_path (self, field, column, error) ? g_steal_pointer (&self) : NULL;
}

static PioneerQueryName *
take_other (const char *path, const PioneerTypeSpec *spec)
{
  PioneerQueryName *self = g_new0 (PioneerQueryName, 1);

  self->path = g_strdup (path);
  self->spec = spec;

  return self;
}

PioneerQueryName *
pioneer_query_name_resolve (const char *text, gboolean quoted, guint column, GError **error)
{
  g_autofree char *name = pioneer_query_tidy (text);
  gsize length = strcspn (name, ".[");
  g_autofree char *head = pioneer_query_guess_fold (name, length);
  int field = pioneer_query_guess_field (head);

  if (*name == '\0')
    {
      pioneer_query_fault (error, PIONEER_ERROR_PARSE, column,
                           "the name of a field was expected, such as population, and nothing was given");
      return NULL;
    }
  /* A programme's records are more than those whose field says so. */
  if (name[length] == '\0' && (strcmp (head, "programme") == 0 || strcmp (head, "programmes") == 0))
    return take_other ("programme", &text_spec);
  if (field >= 0)
    return take_field (field, name + length, column, error);
  if (name[length] == '\0' && strcmp (head, "kind") == 0)
    return take_other (NULL, NULL);
  if (name[length] == '\0' && strcmp (head, "id") == 0)
    return take_other ("id", &text_spec);
  if (!quoted && !pioneer_query_guess_check (head, column, error))
    return NULL;

  return take_other (name, NULL);
}

gboolean
pioneer_query_name_is_bare (const char *path)
{
  const char *end = skip_path (path);
  gsize length = strcspn (path, ".[");
  g_autofree char *head = pioneer_query_guess_fold (path, length);

  if (end == NULL || *end != '\0')
    return FALSE;
  if (pioneer_query_guess_field (head) >= 0 || strcmp (path, "id") == 0)
    return TRUE;

  return strchr (path, '[') == NULL && !has_capital (path, length) && pioneer_query_guess_check (head, 0, NULL);
}
