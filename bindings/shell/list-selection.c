/* list-selection.c - Which records are listed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "list-selection.h"

#include <string.h>

#include "shell-catalogue.h"
#include "shell-statement.h"
#include "shell-words.h"

static PioneerList *
pick_one (PioneerList *all, PioneerRecord *record)
{
  for (guint i = 0; i < pioneer_list_get_n_items (all); i++)
    {
      g_autoptr (GObject) item = pioneer_list_get (all, i);

      if (item == G_OBJECT (record))
        return pioneer_list_slice (all, i, 1);
    }

  return pioneer_list_slice (all, 0, 0);
}

/* Those of the list that the programme has itself, or one of its sites. */
static PioneerList *
pick_of_sites (PioneerList *all, PioneerProgramme *programme, PioneerList *own, PioneerList *(*get_of_site) (PioneerSite *site))
{
  g_autoptr (PioneerList) sites = pioneer_programme_get_sites (programme);
  g_autoptr (PioneerList) united = own;

  for (guint i = 0; i < pioneer_list_get_n_items (sites); i++)
    {
      g_autoptr (PioneerSite) site = PIONEER_SITE (pioneer_list_get (sites, i));
      g_autoptr (PioneerList) more = get_of_site (site);
      PioneerList *both = pioneer_list_unite (united, more);

      g_object_unref (united);
      united = both;
    }

  return pioneer_list_intersect (all, united);
}

PioneerList *
list_select_programme (PioneerCatalogue *catalogue, PioneerKind kind, const char *programme, GError **error)
{
  g_autoptr (PioneerRecord) record = NULL;
  g_autoptr (PioneerList) all = pioneer_catalogue_get_records (catalogue, kind);

  if (programme == NULL)
    return g_steal_pointer (&all);

  record = shell_catalogue_find (catalogue, programme, error);
  if (record == NULL)
    return NULL;
  if (!PIONEER_IS_PROGRAMME (record))
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
                   "%s is no programme; --programme takes one (pioneer list programmes)", pioneer_record_get_reference (record));
      return NULL;
    }

  switch (kind)
    {
    case PIONEER_KIND_PROGRAMME:
      return pick_one (all, record);
    case PIONEER_KIND_SITE:
      return pioneer_programme_get_sites (PIONEER_PROGRAMME (record));
    case PIONEER_KIND_PARTNER:
      return pick_of_sites (all, PIONEER_PROGRAMME (record), pioneer_programme_get_partners (PIONEER_PROGRAMME (record)),
                            pioneer_site_get_partners);
    case PIONEER_KIND_OUTCOME:
      return pick_of_sites (all, PIONEER_PROGRAMME (record), pioneer_programme_get_outcomes (PIONEER_PROGRAMME (record)),
                            pioneer_site_get_outcomes);
    case PIONEER_KIND_SOURCE:
    case PIONEER_KIND_CONCEPT:
    default:
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
                   "--programme goes with sites, partners and outcomes; %s belong to no programme", shell_kind_plural (kind));
      return NULL;
    }
}

/* A condition, taken apart. The operator is one of the characters = ! > < for =, !=, > or >=, and < or <=. */
typedef struct
{
  char *field;
  char sign;
  gboolean strict; /* of a bound, which is then not included */
  const char *value;
} Condition;

/* Where the operator is: behind the path, steps of which may have conditions of their own in brackets. */
static const char *
find_sign (const char *text)
{
  gboolean inside = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '[' || *p == ']')
        inside = *p == '[';
      else if (!inside && strchr ("=!<>", *p) != NULL)
        return p;
    }

  return NULL;
}

static gboolean
parse_condition (const char *text, Condition *condition, GError **error)
{
  const char *sign = find_sign (text);
  gboolean with_equal = sign != NULL && sign[0] != '=' && sign[1] == '=';
  gboolean strict = sign != NULL && strchr ("<>", *sign) != NULL && !with_equal;

  if (sign == NULL || sign == text || (*sign == '!' && !with_equal) || (strict && sign[1] == '\0'))
    {
      g_set_error (
          error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
          "“%s” is no condition; write FIELD=VALUE, FIELD!=VALUE, FIELD>=VALUE, FIELD>VALUE, FIELD<=VALUE or FIELD<VALUE, or "
          "FIELD= for what isn't stated",
          text);
      return FALSE;
    }

  condition->field = g_strndup (text, (gsize) (sign - text));
  condition->sign = *sign;
  condition->strict = strict;
  condition->value = sign + (with_equal ? 2 : 1);

  return TRUE;
}

/* Those with a value that is the bound or beyond it, on one side of it. */
static PioneerList *
select_side (PioneerList *list, const char *field, const char *bound, gboolean above, GError **error)
{
  return pioneer_list_filter_range (list, field, above ? bound : NULL, above ? NULL : bound, error);
}

static gboolean
has_between (PioneerList *list, const char *field, const char *low, const char *high)
{
  g_autoptr (PioneerList) found = pioneer_list_filter_range (list, field, low, high, NULL);

  return found != NULL && pioneer_list_get_n_items (found) > 0;
}

/* A value is beyond the bound where the way to it leads away from the bound, and none leads back. Quantities and dates are compared in
 * the notation of JSON, anything else by what people see. */
static gboolean
is_beyond (PioneerList *record, const Condition *condition, PioneerGroup *group)
{
  const char *label = pioneer_group_get_label (group);
  const char *value = has_between (record, condition->field, label, label) ? label : pioneer_group_get_value (group);
  gboolean above = condition->sign == '>';

  return !pioneer_group_is_not_stated (group) &&
         has_between (record, condition->field, above ? condition->value : value, above ? value : condition->value) &&
         !has_between (record, condition->field, above ? value : condition->value, above ? condition->value : value);
}

/* Of a record by itself, which has a value on the wrong side or at the bound. */
static gboolean
has_beyond (PioneerList *record, const Condition *condition)
{
  g_autoptr (PioneerList) groups = pioneer_list_group (record, condition->field, NULL);

  for (guint i = 0; groups != NULL && i < pioneer_list_get_n_items (groups); i++)
    {
      g_autoptr (PioneerGroup) group = PIONEER_GROUP (pioneer_list_get (groups, i));

      if (is_beyond (record, condition, group))
        return TRUE;
    }

  return FALSE;
}

/* Those that have none beyond it. By halves, since to unite lists takes as long as they are. */
static PioneerList *
select_within (PioneerList *list, const Condition *condition)
{
  guint n = pioneer_list_get_n_items (list);
  g_autoptr (PioneerList) first = NULL;
  g_autoptr (PioneerList) second = NULL;
  g_autoptr (PioneerList) left = NULL;
  g_autoptr (PioneerList) right = NULL;

  if (n == 0)
    return g_object_ref (list);
  if (n == 1)
    return pioneer_list_slice (list, 0, has_beyond (list, condition) ? 0 : 1);

  first = pioneer_list_slice (list, 0, n / 2);
  second = pioneer_list_slice (list, n / 2, n - n / 2);
  left = select_within (first, condition);
  right = select_within (second, condition);

  return pioneer_list_unite (left, right);
}

/* What has a value on the right side and none on the other is right; only the others need a look at each value. */
static PioneerList *
select_beyond (PioneerList *list, const Condition *condition, GError **error)
{
  gboolean above = condition->sign == '>';
  g_autoptr (PioneerList) right = select_side (list, condition->field, condition->value, above, error);
  g_autoptr (PioneerList) both = right != NULL ? select_side (right, condition->field, condition->value, !above, error) : NULL;
  g_autoptr (PioneerList) wrong = NULL;

  if (both == NULL)
    return NULL;
  wrong = select_within (both, condition);

  return pioneer_list_subtract (right, wrong);
}

static PioneerList *
apply (PioneerList *list, const Condition *condition, GError **error)
{
  const char *value = condition->value[0] != '\0' ? condition->value : NULL;
  g_autoptr (PioneerList) found = NULL;

  if (condition->strict)
    return select_beyond (list, condition, error);
  if (condition->sign == '>' || condition->sign == '<')
    return select_side (list, condition->field, value, condition->sign == '>', error);

  found = pioneer_list_filter (list, condition->field, value, error);
  if (found == NULL || condition->sign == '=')
    return g_steal_pointer (&found);

  return pioneer_list_subtract (list, found);
}

/* What isn't stated is neither this nor that: whoever filters should know how much it is. */
static void
note_not_stated (PioneerList *list, const Condition *condition, GString *notes)
{
  g_autoptr (PioneerList) rest = NULL;
  guint n;

  if (condition->value[0] == '\0')
    return;
  rest = pioneer_list_filter (list, condition->field, NULL, NULL);
  n = rest != NULL ? pioneer_list_get_n_items (rest) : 0;
  if (n > 0)
    g_string_append_printf (notes, "; of %u no %s is stated (--where %s=)", n, condition->field, condition->field);
}

/* A first step that is unknown gets a suggestion; what is wrong further on, the library says. */
static gboolean
check_field (PioneerKind kind, const char *path, GError **error)
{
  g_autofree char *first = g_strndup (path, strcspn (path, ".["));
  g_autoptr (PioneerField) field = NULL;

  if (strcmp (path, "id") == 0) /* no field, and still something to pick by */
    return TRUE;
  field = shell_field_find (kind, first, error);

  return field != NULL;
}

PioneerList *
list_select_where (ShellContext *self, PioneerList *list, PioneerKind kind, const char *condition, GString *notes, GError **error)
{
  Condition parsed = { 0 };
  g_autofree char *field = NULL;
  PioneerList *found;

  if (!parse_condition (condition, &parsed, error))
    return NULL;
  field = parsed.field;
  if (!shell_path_is_open (self, field, error) || !check_field (kind, field, error))
    return NULL;

  found = apply (list, &parsed, error);
  if (found != NULL)
    note_not_stated (list, &parsed, notes);

  return found;
}
