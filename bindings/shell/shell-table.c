/* shell-table.c - Rows and columns, printed as a table, as CSV or as JSON
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-table.h"

#include <string.h>

#define SEPARATOR " | "

static void
clear_column (gpointer data)
{
  ShellColumn *column = data;

  g_free (column->key);
  g_free (column->label);
}

static void
clear_cell (gpointer data)
{
  ShellCell *cell = data;

  g_clear_pointer (&cell->text, g_free);
  g_clear_pointer (&cell->items, g_strfreev);
  g_clear_pointer (&cell->node, json_node_unref);
  cell->type = SHELL_CELL_NOTHING;
}

ShellTable *
shell_table_new (void)
{
  ShellTable *self = g_new0 (ShellTable, 1);

  self->columns = g_array_new (FALSE, FALSE, sizeof (ShellColumn));
  g_array_set_clear_func (self->columns, clear_column);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  return self;
}

void
shell_table_free (ShellTable *self)
{
  g_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

guint
shell_table_add_column (ShellTable *self, const char *key, const char *label, ShellColumnFlags flags)
{
  ShellColumn column = { .key = g_strdup (key), .label = g_strdup (label), .flags = flags };

  g_array_append_val (self->columns, column);

  return self->columns->len - 1;
}

void
shell_table_add_row (ShellTable *self)
{
  GArray *row = g_array_sized_new (FALSE, TRUE, sizeof (ShellCell), self->columns->len);

  g_array_set_clear_func (row, clear_cell);
  g_array_set_size (row, self->columns->len);
  g_ptr_array_add (self->rows, row);
}

void
shell_table_clear_rows (ShellTable *self)
{
  g_ptr_array_set_size (self->rows, 0);
}

ShellCell *
shell_table_get_cell (ShellTable *self, guint row, guint column)
{
  return &g_array_index ((GArray *) self->rows->pdata[row], ShellCell, column);
}

static ShellCell *
start_cell (ShellTable *self, guint column, ShellCellType type)
{
  ShellCell *cell = shell_table_get_cell (self, self->rows->len - 1, column);

  clear_cell (cell);
  cell->type = type;

  return cell;
}

void
shell_table_set_text (ShellTable *self, guint column, const char *text)
{
  if (text != NULL)
    start_cell (self, column, SHELL_CELL_TEXT)->text = g_strdup (text);
}

void
shell_table_set_number (ShellTable *self, guint column, gint64 number)
{
  ShellCell *cell = start_cell (self, column, SHELL_CELL_NUMBER);

  cell->number = number;
  cell->text = g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

void
shell_table_set_truth (ShellTable *self, guint column, gboolean truth, const char *text)
{
  ShellCell *cell = start_cell (self, column, SHELL_CELL_TRUTH);

  cell->number = truth;
  cell->text = g_strdup (truth ? text : "");
}

void
shell_table_take_list (ShellTable *self, guint column, char **items)
{
  ShellCell *cell = start_cell (self, column, SHELL_CELL_LIST);

  cell->items = items;
  cell->text = g_strjoinv (SEPARATOR, items);
}

void
shell_table_take_node (ShellTable *self, guint column, const char *text, JsonNode *node)
{
  ShellCell *cell = start_cell (self, column, SHELL_CELL_NODE);

  cell->text = g_strdup (text);
  cell->node = node;
}

void
shell_table_set_style (ShellTable *self, guint column, ShellStyle style)
{
  shell_table_get_cell (self, self->rows->len - 1, column)->style = style;
}

void
shell_table_set_disputed (ShellTable *self, guint column)
{
  shell_table_get_cell (self, self->rows->len - 1, column)->disputed = TRUE;
}

static JsonNode *
new_list_node (char **items)
{
  g_autoptr (JsonArray) array = json_array_new ();

  for (guint i = 0; items[i] != NULL; i++)
    json_array_add_string_element (array, items[i]);

  return json_node_init_array (json_node_alloc (), array);
}

static JsonNode *
new_node (const ShellCell *cell)
{
  switch (cell->type)
    {
    case SHELL_CELL_TEXT:
      return json_node_init_string (json_node_alloc (), cell->text);
    case SHELL_CELL_NUMBER:
      return json_node_init_int (json_node_alloc (), cell->number);
    case SHELL_CELL_TRUTH:
      return json_node_init_boolean (json_node_alloc (), cell->number != 0);
    case SHELL_CELL_LIST:
      return new_list_node (cell->items);
    case SHELL_CELL_NODE:
      return json_node_ref (cell->node);
    case SHELL_CELL_NOTHING:
    default:
      return json_node_init_null (json_node_alloc ());
    }
}

void
shell_table_print_json (ShellTable *self, ShellOutput *output)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  json_node_take_array (root, array);
  for (guint i = 0; i < self->rows->len; i++)
    {
      JsonObject *object = json_object_new ();

      for (guint j = 0; j < self->columns->len; j++)
        if (!(g_array_index (self->columns, ShellColumn, j).flags & SHELL_COLUMN_PEOPLE))
          json_object_set_member (object, g_array_index (self->columns, ShellColumn, j).key,
                                  new_node (shell_table_get_cell (self, i, j)));
      json_array_add_object_element (array, object);
    }

  shell_output_json (output, root);
}

void
shell_table_print (ShellTable *self, ShellOutput *output, ShellFormat format)
{
  switch (format)
    {
    case SHELL_FORMAT_JSON:
      shell_table_print_json (self, output);
      break;
    case SHELL_FORMAT_CSV:
      shell_csv_print_header (self, output);
      shell_csv_print_rows (self, output);
      break;
    case SHELL_FORMAT_TABLE:
    default:
      shell_table_print_text (self, output);
    }
}
