/* list-columns.c - What is listed of records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "list-columns.h"

#include <string.h>

#include "list-cells.h"
#include "shell-catalogue.h"
#include "shell-statement.h"

static const char *const usual[] = {
  [PIONEER_KIND_PROGRAMME] = "id,name,announced,site-count,duration,sponsor",
  [PIONEER_KIND_SITE] = "id,name,participation.programme,participation.status,population",
  [PIONEER_KIND_PARTNER] = "id,name,type,place",
  [PIONEER_KIND_OUTCOME] = "id,subject,measure,modality,baseline,target,actual,change",
  [PIONEER_KIND_SOURCE] = "id,name,type,published,publisher",
  [PIONEER_KIND_CONCEPT] = "id,name,vocabulary,broader",
};

#define SOURCES ".sources"

/* What is listed, and how. */
typedef struct
{
  ShellContext *context;
  PioneerList *list;
  PioneerKind kind;
  ShellFormat format;
  ShellTable *table;
  GArray *columns; /* ListColumn */
} Listing;

static void
clear_column (gpointer data)
{
  g_free (((ListColumn *) data)->path);
}

static gboolean
is_word (const Listing *self, const char *word, ListColumnType *type)
{
  static const char *const words[] = { "id", "reference", "kind", "sites", NULL };

  for (guint i = 0; words[i] != NULL; i++)
    if (strcmp (word, words[i]) == 0)
      {
        *type = (ListColumnType) i;
        return *type != LIST_COLUMN_SITES || self->kind == PIONEER_KIND_PARTNER;
      }

  return FALSE;
}

static char *
capitalize (const char *word)
{
  return g_strdup_printf ("%c%s", g_ascii_toupper (word[0]), word + 1);
}

/* "participation.programme" is headed "Programme", and so is "participation.programme.name". */
static char *
make_label (const char *path)
{
  g_auto (GStrv) steps = g_strsplit (path, ".", -1);
  guint last = g_strv_length (steps) - 1;

  if (last > 0 && strcmp (steps[last], "name") == 0)
    last--;

  return steps[last][0] != '\0' ? capitalize (steps[last]) : g_strdup (path);
}

static ListColumnType
get_type (const char *path, PioneerField *field)
{
  if (strcmp (path, "name") == 0)
    return LIST_COLUMN_ONE;

  return pioneer_field_has_many (field) || strchr (path, '.') != NULL ? LIST_COLUMN_MANY : LIST_COLUMN_ONE;
}

static gboolean
add_field_column (Listing *self, const char *word, ListColumn *column, GError **error)
{
  const char *path = column->path;
  g_autofree char *first = g_strndup (path, strcspn (path, "."));
  g_autoptr (PioneerField) field = shell_field_find (self->kind, first, error);
  g_autoptr (PioneerList) probe = NULL;
  g_autofree char *label = NULL;
  g_autofree char *heading = NULL;

  if (field == NULL || !shell_path_is_open (self->context, path, error))
    return FALSE;
  probe = pioneer_list_filter (self->list, path, NULL, error);
  if (probe == NULL)
    return FALSE;

  column->type = get_type (path, field);
  label = strchr (path, '.') != NULL ? make_label (path) : g_strdup (pioneer_field_get_label (field));
  heading = g_strconcat (label, column->has_sources ? ": sources" : "", NULL);
  shell_table_add_column (self->table, word, heading, SHELL_COLUMN_NONE);

  return TRUE;
}

static gboolean
add_column (Listing *self, const char *word, GError **error)
{
  ListColumn column = { .has_sources = g_str_has_suffix (word, SOURCES) };
  g_autofree char *label = NULL;

  if (word[0] == '\0')
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                           "A column has no name; write --columns id,name,population.quantity");
      return FALSE;
    }

  column.path = g_strndup (word, strlen (word) - (column.has_sources ? strlen (SOURCES) : 0));
  g_array_append_val (self->columns, column);
  if (!is_word (self, word, &g_array_index (self->columns, ListColumn, self->columns->len - 1).type))
    return add_field_column (self, word, &g_array_index (self->columns, ListColumn, self->columns->len - 1), error);

  label = capitalize (word);
  shell_table_add_column (self->table, word, label, strcmp (word, "kind") == 0 ? SHELL_COLUMN_NONE : SHELL_COLUMN_KEY);

  return TRUE;
}

/* The names of the columns in which the last row has something disputed; the column that lists them is the last. */
static gboolean
list_disputed (const Listing *self)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();
  gboolean any = FALSE;

  for (guint i = 0; i < self->columns->len; i++)
    if (shell_table_get_cell (self->table, self->table->rows->len - 1, i)->disputed)
      {
        g_strv_builder_add (keys, g_array_index (self->table->columns, ShellColumn, i).key);
        any = TRUE;
      }
  shell_table_take_list (self->table, self->columns->len, g_strv_builder_end (keys));

  return any;
}

/* A sheet has no column that is empty for all of it; in JSON the member is always there. */
static void
add_rows (const Listing *self)
{
  g_autoptr (ShellDisputes) disputes = shell_disputes_new ();
  guint last = shell_table_add_column (self->table, "disputed", "Disputed", SHELL_COLUMN_HIDDEN);
  gboolean any = FALSE;

  for (guint i = 0; i < pioneer_list_get_n_items (self->list); i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (self->list, i));

      shell_table_add_row (self->table);
      for (guint j = 0; j < self->columns->len; j++)
        list_cells_fill (self->table, self->format, j, &g_array_index (self->columns, ListColumn, j), record, disputes);
      any |= list_disputed (self);
    }
  if (self->format == SHELL_FORMAT_CSV && !any)
    g_array_index (self->table->columns, ShellColumn, last).flags |= SHELL_COLUMN_PEOPLE;
}

ShellTable *
list_make_table (ShellContext *self, PioneerList *list, PioneerKind kind, const char *columns, ShellFormat format, GError **error)
{
  g_autoptr (ShellTable) table = shell_table_new ();
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (ListColumn));
  g_auto (GStrv) words = g_strsplit (columns != NULL ? columns : usual[kind], ",", -1);
  Listing listing = { self, list, kind, format, table, places };

  g_array_set_clear_func (places, clear_column);
  for (guint i = 0; words[i] != NULL; i++)
    if (!add_column (&listing, g_strstrip (words[i]), error))
      return NULL;
  add_rows (&listing);

  return g_steal_pointer (&table);
}
