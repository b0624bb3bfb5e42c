/* list-cells.c - What stands in a row and a column of a list
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "list-cells.h"

#include <string.h>

#include "shell-path.h"
#include "shell-words.h"

/* The cell at hand. */
typedef struct
{
  ShellTable *table;
  ShellFormat format;
  guint place;
  const ListColumn *column;
  ShellDisputes *disputes;
} Cell;

/* People see which of the values it is; a script gets the values as they are. (transfer full) */
static char *
dup_marked (const Cell *self, const char *text, gboolean disputed)
{
  if (!disputed)
    return g_strdup (text);

  shell_table_set_disputed (self->table, self->place);

  return g_strconcat (text, self->format == SHELL_FORMAT_TABLE ? " " SHELL_DISPUTED_MARK : "", NULL);
}

static guint
count_shown (const Cell *self, GPtrArray *values)
{
  return self->column->type == LIST_COLUMN_ONE ? MIN (values->len, 1) : values->len;
}

static void
set_values (const Cell *self, GPtrArray *values)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();

  for (guint i = 0; i < count_shown (self, values); i++)
    {
      const ShellPathValue *value = values->pdata[i];
      g_autofree char *text = dup_marked (self, value->text, value->disputed);

      if (self->column->type == LIST_COLUMN_ONE)
        shell_table_set_text (self->table, self->place, text);
      g_strv_builder_add (items, text);
    }

  if (self->column->type == LIST_COLUMN_MANY)
    shell_table_take_list (self->table, self->place, g_strv_builder_end (items));
}

/* The statement shown of those that say that there is nothing, or that it isn't known. (transfer full) */
static PioneerStatement *
find_state (const Cell *self, PioneerRecord *record)
{
  g_autoptr (PioneerList) statements = pioneer_record_get_statements (record, self->column->path, NULL);

  for (guint i = 0; statements != NULL && i < pioneer_list_get_n_items (statements); i++)
    {
      g_autoptr (PioneerStatement) statement = PIONEER_STATEMENT (pioneer_list_get (statements, i));
      PioneerState state = pioneer_statement_get_state (statement);

      if (pioneer_statement_is_shown (statement) && (state == PIONEER_STATE_NONE || state == PIONEER_STATE_UNKNOWN))
        return g_steal_pointer (&statement);
    }

  return NULL;
}

/* Where there is no value, a source may still say so: that is not the same as nothing being said. */
static void
set_state (const Cell *self, PioneerRecord *record, PioneerStatement *statement)
{
  PioneerState state = pioneer_statement_get_state (statement);
  g_autoptr (GPtrArray) conflicts = shell_disputes_find (self->disputes, record, statement);
  g_autofree char *text = dup_marked (self, state == PIONEER_STATE_NONE ? "(none)" : "(not known)", conflicts->len > 0);
  g_autoptr (JsonObject) object = json_object_new ();

  json_object_set_string_member (object, "state", shell_enum_nick (PIONEER_TYPE_STATE, (int) state));
  shell_table_take_node (self->table, self->place, text, json_node_init_object (json_node_alloc (), object));
  shell_table_set_style (self->table, self->place, SHELL_STYLE_FAINT);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The identities of the sources of some statements, each once. (transfer full) */
static char **
list_sources (GPtrArray *statements)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < statements->len; i++)
    {
      g_autoptr (PioneerList) sources = pioneer_statement_get_sources (statements->pdata[i]);

      for (guint j = 0; j < pioneer_list_get_n_items (sources); j++)
        {
          g_autoptr (PioneerRecord) source = PIONEER_RECORD (pioneer_list_get (sources, j));

          if (!g_ptr_array_find_with_equal_func (ids, pioneer_record_get_id (source), g_str_equal, NULL))
            g_ptr_array_add (ids, g_strdup (pioneer_record_get_id (source)));
        }
    }
  g_ptr_array_sort (ids, compare_texts);
  g_ptr_array_add (ids, NULL);

  return g_strdupv ((char **) ids->pdata);
}

static JsonArray *
to_array (char **ids)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    json_array_add_string_element (array, ids[i]);

  return array;
}

/* In JSON, an array for each value that stands in the other column; where that holds only one, just its sources. */
static void
take_source_node (const Cell *self, GPtrArray *sources)
{
  g_autoptr (JsonArray) array = NULL;

  if (self->column->type == LIST_COLUMN_ONE && sources->len > 0)
    array = to_array (sources->pdata[0]);
  else
    array = json_array_new ();
  for (guint i = 0; i < sources->len && self->column->type == LIST_COLUMN_MANY; i++)
    json_array_add_array_element (array, to_array (sources->pdata[i]));

  shell_table_take_node (self->table, self->place, "", json_node_init_array (json_node_alloc (), array));
}

static void
set_sources (const Cell *self, GPtrArray *sources)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();

  if (self->format == SHELL_FORMAT_JSON)
    {
      take_source_node (self, sources);
      return;
    }

  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *text = g_strjoinv (", ", sources->pdata[i]);

      g_strv_builder_add (items, text);
    }
  shell_table_take_list (self->table, self->place, g_strv_builder_end (items));
}

/* Of what the column of the values shows: those, or that there are none. */
static void
fill_sources (const Cell *self, GPtrArray *values, PioneerStatement *state)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < count_shown (self, values); i++)
    g_ptr_array_add (sources, list_sources (((ShellPathValue *) values->pdata[i])->statements));
  if (state != NULL)
    {
      g_autoptr (GPtrArray) statements = g_ptr_array_new ();

      g_ptr_array_add (statements, state);
      g_ptr_array_add (sources, list_sources (statements));
    }

  set_sources (self, sources);
}

static void
fill_values (const Cell *self, PioneerRecord *record)
{
  gboolean has_sources = self->column->has_sources;
  g_autoptr (GPtrArray) values = shell_path_collect (record, self->column->path, has_sources ? NULL : self->disputes);
  g_autoptr (PioneerStatement) state = values->len == 0 ? find_state (self, record) : NULL;

  if (has_sources)
    fill_sources (self, values, state);
  else if (state != NULL)
    set_state (self, record, state);
  else
    set_values (self, values);
}

static void
fill_sites (const Cell *self, PioneerPartner *partner)
{
  g_autoptr (PioneerList) sites = pioneer_partner_get_sites (partner);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (sites); i++)
    {
      g_autoptr (PioneerRecord) site = PIONEER_RECORD (pioneer_list_get (sites, i));

      g_strv_builder_add (ids, pioneer_record_get_id (site));
    }
  shell_table_take_list (self->table, self->place, g_strv_builder_end (ids));
}

void
list_cells_fill (
    ShellTable *table, ShellFormat format, guint place, const ListColumn *column, PioneerRecord *record, ShellDisputes *disputes)
{
  const Cell cell = { table, format, place, column, disputes };

  switch (column->type)
    {
    case LIST_COLUMN_ID:
      shell_table_set_text (table, place, pioneer_record_get_id (record));
      break;
    case LIST_COLUMN_REFERENCE:
      shell_table_set_text (table, place, pioneer_record_get_reference (record));
      break;
    case LIST_COLUMN_KIND:
      shell_table_set_text (table, place, shell_kind_word (pioneer_record_get_kind (record)));
      break;
    case LIST_COLUMN_SITES:
      fill_sites (&cell, PIONEER_PARTNER (record));
      break;
    case LIST_COLUMN_ONE:
    case LIST_COLUMN_MANY:
    default:
      fill_values (&cell, record);
    }
}
