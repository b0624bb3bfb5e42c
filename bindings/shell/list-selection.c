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

/* A condition, taken apart. The operator is one of the characters = ! > < for =, !=, >= and <=. */
typedef struct
{
  char *field;
  char sign;
  const char *value;
} Condition;

static gboolean
parse_condition (const char *text, Condition *condition, GError **error)
{
  const char *sign = strchr (text, '=');
  const char *start = sign;

  if (sign != NULL && sign > text && strchr ("!<>", sign[-1]) != NULL)
    start = sign - 1;
  if (sign == NULL || start == text)
    {
      g_set_error (
          error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
          "“%s” is no condition; write FIELD=VALUE, FIELD!=VALUE, FIELD>=VALUE or FIELD<=VALUE, or FIELD= for what isn't stated",
          text);
      return FALSE;
    }

  condition->field = g_strndup (text, (gsize) (start - text));
  condition->sign = *start;
  condition->value = sign + 1;

  return TRUE;
}

static PioneerList *
apply (PioneerList *list, const Condition *condition, GError **error)
{
  const char *value = condition->value[0] != '\0' ? condition->value : NULL;
  g_autoptr (PioneerList) found = NULL;

  if (condition->sign == '>' || condition->sign == '<')
    return pioneer_list_filter_range (list, condition->field, condition->sign == '>' ? value : NULL,
                                      condition->sign == '<' ? value : NULL, error);

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
  g_autofree char *first = g_strndup (path, strcspn (path, "."));
  g_autoptr (PioneerField) field = shell_field_find (kind, first, error);

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
