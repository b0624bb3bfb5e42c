/* pioneer-make-facts.c - One record, field by field
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-item-cells-private.h"
#include "pioneer-misread-private.h"

/* "$site": the record that a name stands for; PIONEER_NO_RECORD, without an error, where it isn't set. */
static gboolean
find_bound (PioneerMaking *self, const char *name, guint32 *record, GError **error)
{
  const PioneerBinding *binding = pioneer_making_find_binding (self, name, strlen (name));
  g_autofree char *known = pioneer_making_list_bindings (self);
  g_autofree char *quote = pioneer_misread_quote (name, -1);

  *record = PIONEER_NO_RECORD;
  if (binding == NULL || binding->kind == 0)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD, "$%s stands for no record; the names here are: %s", quote,
                   known);
      return FALSE;
    }
  if (binding->n_values > 1)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID,
                   "$%s stands for %u records, and facts are of one: put them within a section of type each", quote,
                   binding->n_values);
      return FALSE;
    }
  if (binding->n_values == 1)
    *record = binding->records[0];

  return TRUE;
}

static gboolean
find_record (PioneerMaking *self, const char *text, guint32 *record, GError **error)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);

  if (*text == '$')
    return find_bound (self, text + 1, record, error);

  *record = pioneer_store_find_reference (self->store, text);
  if (*record != PIONEER_NO_RECORD)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_RECORD,
               "The catalogue has no record “%s”; write its kind and its identity, as in site/leeds, or $name of a parameter",
               quote);

  return FALSE;
}

/* Contacts are personal data, which reports leave out unless they are asked for. (element-type PioneerColumnSpec) */
static GArray *
list_stated (PioneerMaking *self, const PioneerSectionSpec *section, guint32 record)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (PioneerColumnSpec));

  for (guint i = 0; i < PIONEER_N_FIELDS; i++)
    {
      PioneerColumnSpec column = { .path = pioneer_field_spec (i)->name, .all = section->all, .omit_empty = TRUE };
      guint32 n;

      if (i == PIONEER_FIELD_CONTACT || !pioneer_field_is_of ((PioneerFieldId) i, pioneer_store_record (self->store, record)->kind))
        continue;
      pioneer_store_field (self->store, record, (PioneerFieldId) i, &n);
      if (n > 0)
        g_array_append_val (columns, column);
    }

  return columns;
}

/* What it is called: its title, or else what the path leads to. NULL on error. (transfer full) */
static char *
make_term (PioneerMaking *self, const PioneerItemColumn *column, const PioneerColumnSpec *spec, GError **error)
{
  return spec->title != NULL ? pioneer_making_fill (self, spec->title, spec->where, error)
                             : pioneer_report_path_title (column->path);
}

static gboolean
add_fact (PioneerMaking *self, PioneerDefinitions *definitions, guint32 record, const PioneerColumnSpec *spec, GError **error)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  const PioneerReportRow row = { record, NULL };
  const PioneerItemColumn *used;
  PioneerItemColumn column;
  g_autofree char *term = NULL;
  guint left_out;

  if (!pioneer_making_go_on (self, 1, error) ||
      !pioneer_item_column_init (&column, 1u << pioneer_store_record (self->store, record)->kind, NULL, spec, error))
    return FALSE;

  used = pioneer_item_column_collect (self, &column, &row, items, &left_out);
  term = make_term (self, &column, spec, error);
  if (term != NULL && (items->len > 0 || !spec->omit_empty))
    pioneer_item_cell (self, used, pioneer_content_add_definition (self->content, definitions, term), items, left_out);
  pioneer_item_column_clear (&column);

  return term != NULL;
}

static gboolean
add_facts (PioneerMaking *self, const PioneerSectionSpec *section, guint32 record, GError **error)
{
  g_autoptr (GArray) stated = section->n_columns == 0 ? list_stated (self, section, record) : NULL;
  const PioneerColumnSpec *columns = stated != NULL ? (const PioneerColumnSpec *) (gpointer) stated->data : section->columns;
  guint n = stated != NULL ? stated->len : section->n_columns;
  PioneerDefinitions *definitions;

  if (n == 0)
    return pioneer_making_say_nothing (self, section, "No source states anything of it.");

  definitions = pioneer_content_add_definitions (self->content);
  for (guint i = 0; i < n; i++)
    if (!add_fact (self, definitions, record, &columns[i], error))
      return FALSE;

  return TRUE;
}

gboolean
pioneer_make_facts (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  g_autofree char *where = g_strconcat (section->where, ".record", NULL);
  GError *inner = NULL;
  guint32 record;

  if (!find_record (self, section->record, &record, &inner))
    return pioneer_making_fail (error, inner, where);
  if (record == PIONEER_NO_RECORD)
    return pioneer_making_say_nothing (self, section, "No record is chosen.");

  return add_facts (self, section, record, error);
}
