/* pioneer-making-filter.c - Which records a section keeps, by what paths from them lead to
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-misread-private.h"
#include "pioneer-report-steps-private.h"

/* A condition on rows that are records: "sites.participation.status=selected". */
typedef struct
{
  PioneerReportPath *path;
  PioneerWanted *wanted;
} Condition;

static void
clear_condition (Condition *self)
{
  g_clear_pointer (&self->path, pioneer_report_path_free);
  g_clear_pointer (&self->wanted, pioneer_wanted_free);
}

static gboolean
read_condition (Condition *self, guint kinds, const char *text, GError **error)
{
  const char *equals = strrchr (text, '=');
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  g_autofree char *path = NULL;

  if (equals == NULL || equals == text || equals[1] == '\0' || strchr (equals, ']') != NULL)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                   "A filter is a path, an equals sign and a value, such as participation.status=selected; “%s” is none", quote);
      return FALSE;
    }

  path = g_strndup (text, (gsize) (equals - text));
  self->path = pioneer_report_path_parse (kinds, NULL, path, error);
  self->wanted = pioneer_wanted_parse (equals + 1);

  return self->path != NULL && pioneer_report_wanted_check (self->wanted, self->path, error);
}

static gboolean
holds (PioneerMaking *self, GArray *conditions, guint32 record, GArray *items)
{
  for (guint i = 0; i < conditions->len; i++)
    {
      const Condition *condition = &g_array_index (conditions, Condition, i);

      pioneer_report_path_collect_counted (condition->path, self->store, record, NULL, FALSE, self->scratch, &self->work, items);
      if (pioneer_report_wanted_holds (condition->wanted, condition->path, self->store, items))
        return TRUE;
    }

  return FALSE;
}

/* A line for each of several alternatives. NULL on error. (transfer full) (element-type Condition) */
static GArray *
read_alternatives (guint kinds, const char *text, GError **error)
{
  g_autoptr (GArray) conditions = g_array_new (FALSE, TRUE, sizeof (Condition));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_array_set_clear_func (conditions, (GDestroyNotify) clear_condition);
  g_array_set_size (conditions, g_strv_length (lines));
  for (guint i = 0; i < conditions->len; i++)
    if (!read_condition (&g_array_index (conditions, Condition, i), kinds, lines[i], error))
      return NULL;

  return g_steal_pointer (&conditions);
}

gboolean
pioneer_making_check_filter (guint kinds, const char *condition, GError **error)
{
  g_autoptr (GArray) read = read_alternatives (kinds, condition, error);

  return read != NULL;
}

static gboolean
keep_matching (PioneerMaking *self, GArray *records, guint kinds, const char *text, GError **error)
{
  g_autoptr (GArray) conditions = read_alternatives (kinds, text, error);
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  guint kept = 0;

  if (conditions == NULL)
    return FALSE;

  for (guint i = 0; i < records->len; i++)
    {
      guint32 record = g_array_index (records, guint32, i);

      if (!pioneer_making_go_on (self, 0, error))
        return FALSE;
      if (holds (self, conditions, record, items))
        g_array_index (records, guint32, kept++) = record;
      pioneer_arena_reset (self->scratch);
    }
  g_array_set_size (records, kept);

  return TRUE;
}

gboolean
pioneer_making_filter (PioneerMaking *self, GArray *records, const PioneerSectionSpec *section, GError **error)
{
  for (guint i = 0; section->rows == NULL && section->filter != NULL && section->filter[i] != NULL; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s.filter[%u]", section->where, i);
      GError *inner = NULL;

      if (!keep_matching (self, records, 1u << section->kind, section->filter[i], &inner))
        return pioneer_making_fail (error, inner, where);
    }

  return TRUE;
}
