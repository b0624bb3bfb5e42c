/* pioneer-steps.c - The steps of a path from field to field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-steps-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-field-private.h"

/* "population[kind=target]": what isn't so is left as it is, and is no field. */
static PioneerStep
split_step (const char *text, gsize length)
{
  PioneerStep step = { .name = g_strndup (text, length) };
  char *open = strchr (step.name, '[');
  char *equals = open != NULL ? strchr (open, '=') : NULL;

  if (equals == NULL || step.name[length - 1] != ']')
    return step;

  step.name[length - 1] = *equals = *open = '\0';
  step.member = g_strdup (open + 1);
  step.wanted = pioneer_wanted_parse (equals + 1);

  return step;
}

/* Points part the steps, but for those between brackets. */
PioneerStep *
pioneer_steps_split (const char *text)
{
  g_autoptr (GArray) steps = g_array_new (TRUE, FALSE, sizeof (PioneerStep));
  gboolean within = FALSE;
  const char *start = text;

  for (const char *at = text;; at++)
    {
      if (*at == '[' || *at == ']')
        within = *at == '[';
      if (*at == '\0' || (*at == '.' && !within))
        {
          PioneerStep step = split_step (start, (gsize) (at - start));

          g_array_append_val (steps, step);
          start = at + 1;
        }
      if (*at == '\0')
        return (PioneerStep *) (gpointer) g_array_free (g_steal_pointer (&steps), FALSE);
    }
}

void
pioneer_steps_free (PioneerStep *steps)
{
  for (PioneerStep *step = steps; step != NULL && step->name != NULL; step++)
    {
      g_free (step->name);
      g_free (step->member);
      g_clear_pointer (&step->wanted, pioneer_wanted_free);
    }
  g_free (steps);
}

static gboolean
cites (const PioneerStep *step, const PioneerStatementData *statement)
{
  for (guint32 i = 0; i < statement->n_citations; i++)
    if (strcmp (statement->citations[i].source, pioneer_wanted_get_text (step->wanted)) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
has_modality (const PioneerStep *step, const PioneerStatementData *statement)
{
  const char *nick = pioneer_choice_nick (PIONEER_TYPE_MODALITY, (int) pioneer_store_modality (statement));

  return strcmp (nick, pioneer_wanted_get_text (step->wanted)) == 0;
}

static gboolean
has_member (const PioneerStep *step, PioneerStore *store, const PioneerDatum *datum)
{
  PioneerKey key = { .store = store };
  int member;

  if (datum->type != PIONEER_VALUE_TYPE_SHAPE)
    return FALSE;

  member = pioneer_shape_find_member (datum->shape, step->member);
  if (member < 0 || datum->members[member].type == 0)
    return FALSE;

  key.datum = datum->members[member];
  key.spec = &datum->shape->members[member].spec;

  return pioneer_wanted_matches (step->wanted, &key);
}

/* No shape has members of these names. */
static gboolean
is_of_statement (const char *member)
{
  return strcmp (member, "modality") == 0 || strcmp (member, "source") == 0;
}

gboolean
pioneer_step_admits (const PioneerStep *step, PioneerStore *store, const PioneerStatementData *statement)
{
  if (step->wanted == NULL)
    return TRUE;
  if (strcmp (step->member, "modality") == 0)
    return has_modality (step, statement);
  if (strcmp (step->member, "source") == 0)
    return cites (step, statement);

  return has_member (step, store, &statement->value);
}

static gboolean check_spec (const PioneerTypeSpec *spec, const PioneerStep *steps, GError **error);

/* A record's identity is no field, and may be asked for like one. */
gboolean
pioneer_step_is_id (const PioneerStep *steps)
{
  return strcmp (steps[0].name, "id") == 0 && steps[1].name == NULL;
}

/* What stands in brackets names a member of the field's values. */
static gboolean
check_condition (const PioneerTypeSpec *spec, const PioneerStep *step, GError **error)
{
  const PioneerStep member[] = { { .name = step->member }, { NULL } };

  return step->member == NULL || is_of_statement (step->member) || check_spec (spec, member, error);
}

/* A step may be a field of any of the kinds that the records may be. */
static gboolean
check_field (guint kinds, const PioneerStep *steps, GError **error)
{
  if (steps[0].name == NULL || pioneer_step_is_id (steps))
    return TRUE;

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if ((pioneer_field_spec (i)->kinds & kinds) && strcmp (pioneer_field_spec (i)->name, steps[0].name) == 0)
      return check_condition (&pioneer_field_spec (i)->spec, steps, error) &&
             check_spec (&pioneer_field_spec (i)->spec, steps + 1, error);

  for (guint kind = 1; kind < PIONEER_N_KINDS; kind++)
    if (kinds == 1u << kind)
      return pioneer_field_find_or_fail (kind, steps[0].name, error) >= 0;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
               "No kind of record that may stand here has a field “%s”; name one that any of them has, such as name",
               steps[0].name);

  return FALSE;
}

static gboolean
check_member (const PioneerShape *shape, const PioneerStep *steps, GError **error)
{
  int member = pioneer_shape_find_member (shape, steps[0].name);
  g_autoptr (GString) names = NULL;

  if (member >= 0)
    return check_spec (&shape->members[member].spec, steps + 1, error);

  names = g_string_new (NULL);
  for (guint i = 0; i < shape->n_members; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", shape->members[i].name);
  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD, "The shape %s has no member “%s”; its members are %s",
               shape->name, steps[0].name, names->str);

  return FALSE;
}

static gboolean
check_spec (const PioneerTypeSpec *spec, const PioneerStep *steps, GError **error)
{
  if (steps[0].name == NULL)
    return TRUE;
  if (spec->type == PIONEER_VALUE_TYPE_RECORD)
    return check_field (spec->kinds, steps, error);
  if (spec->type == PIONEER_VALUE_TYPE_SHAPE)
    return check_member (spec->shape, steps, error);

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
               "A value of the type %s has no members, such as “%s”; end the path before it",
               pioneer_choice_nick (PIONEER_TYPE_VALUE_TYPE, spec->type), steps[0].name);

  return FALSE;
}

gboolean
pioneer_steps_check (guint kinds, const PioneerStep *steps, GError **error)
{
  return check_field (kinds, steps, error);
}

static const PioneerTypeSpec *
field_spec (guint kinds, const char *name)
{
  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    if ((pioneer_field_spec (i)->kinds & kinds) && strcmp (pioneer_field_spec (i)->name, name) == 0)
      return &pioneer_field_spec (i)->spec;

  return NULL;
}

const PioneerTypeSpec *
pioneer_steps_spec (guint kinds, const PioneerStep *steps)
{
  static const PioneerTypeSpec text = { .type = PIONEER_VALUE_TYPE_TEXT };
  const PioneerTypeSpec *spec = NULL;

  for (; steps->name != NULL; steps++)
    {
      if (pioneer_step_is_id (steps))
        return &text;
      if (spec != NULL && spec->type == PIONEER_VALUE_TYPE_SHAPE)
        spec = &spec->shape->members[pioneer_shape_find_member (spec->shape, steps->name)].spec;
      else
        spec = field_spec (spec != NULL ? spec->kinds : kinds, steps->name);
    }

  return spec != NULL && spec->type == PIONEER_VALUE_TYPE_SHAPE ? &spec->shape->members[spec->shape->main_member].spec : spec;
}
