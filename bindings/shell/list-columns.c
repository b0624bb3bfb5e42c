/* list-columns.c - What is listed of records
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "list-columns.h"

#include <string.h>

#include "shell-catalogue.h"
#include "shell-path.h"
#include "shell-statement.h"
#include "shell-words.h"

static const char *const usual[] = {
  [PIONEER_KIND_PROGRAMME] = "id,name,announced,site-count,duration,sponsor",
  [PIONEER_KIND_SITE] = "id,name,participation.programme,participation.status,population",
  [PIONEER_KIND_PARTNER] = "id,name,type,place",
  [PIONEER_KIND_OUTCOME] = "id,subject,measure,modality,baseline,target,actual,change",
  [PIONEER_KIND_SOURCE] = "id,name,type,published,publisher",
  [PIONEER_KIND_CONCEPT] = "id,name,vocabulary,broader",
};

/* How a column is filled. */
typedef enum
{
  COLUMN_ID,
  COLUMN_REFERENCE,
  COLUMN_KIND,
  COLUMN_ONE,
  COLUMN_MANY
} ColumnType;

static gboolean
is_word (const char *word, ColumnType *type)
{
  static const char *const words[] = { "id", "reference", "kind", NULL };

  for (guint i = 0; words[i] != NULL; i++)
    if (strcmp (word, words[i]) == 0)
      {
        *type = (ColumnType) i;
        return TRUE;
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

static gboolean
add_field_column (
    ShellContext *self, ShellTable *table, PioneerList *list, PioneerKind kind, const char *path, ColumnType *type, GError **error)
{
  g_autofree char *first = g_strndup (path, strcspn (path, "."));
  g_autoptr (PioneerField) field = shell_field_find (kind, first, error);
  g_autoptr (PioneerList) probe = NULL;
  g_autofree char *label = make_label (path);

  if (field == NULL || !shell_path_is_open (self, path, error))
    return FALSE;
  probe = pioneer_list_filter (list, path, NULL, error);
  if (probe == NULL)
    return FALSE;

  *type = pioneer_field_has_many (field) || strchr (path, '.') != NULL ? COLUMN_MANY : COLUMN_ONE;
  if (strcmp (path, "name") == 0)
    *type = COLUMN_ONE;
  shell_table_add_column (table, path, strchr (path, '.') != NULL ? label : pioneer_field_get_label (field), SHELL_COLUMN_NONE);

  return TRUE;
}

static gboolean
add_column (
    ShellContext *self, ShellTable *table, PioneerList *list, PioneerKind kind, const char *path, ColumnType *type, GError **error)
{
  g_autofree char *label = NULL;

  if (path[0] == '\0')
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_PARSE,
                           "A column has no name; write --columns id,name,population.quantity");
      return FALSE;
    }
  if (!is_word (path, type))
    return add_field_column (self, table, list, kind, path, type, error);

  label = capitalize (path);
  shell_table_add_column (table, path, label, *type == COLUMN_KIND ? SHELL_COLUMN_NONE : SHELL_COLUMN_KEY);

  return TRUE;
}

/* Where there is no value, a source may still say so: that is not the same as nothing being said. */
static void
set_state (ShellTable *table, guint column, PioneerRecord *record, const char *path)
{
  PioneerState state = strchr (path, '.') == NULL ? pioneer_record_get_state (record, path, NULL) : PIONEER_STATE_NOT_STATED;
  JsonObject *object;

  if (state != PIONEER_STATE_NONE && state != PIONEER_STATE_UNKNOWN)
    return;

  object = json_object_new ();
  json_object_set_string_member (object, "state", shell_enum_nick (PIONEER_TYPE_STATE, (int) state));
  shell_table_take_node (table, column, state == PIONEER_STATE_NONE ? "(none)" : "(not known)",
                         json_node_init_object (json_node_alloc (), object));
  shell_table_set_style (table, column, SHELL_STYLE_FAINT);
}

static void
set_values (ShellTable *table, guint column, ColumnType type, PioneerRecord *record, const char *path)
{
  g_autoptr (GPtrArray) values = shell_path_collect (record, path);

  if (values->len == 0)
    {
      if (type == COLUMN_MANY)
        shell_table_take_list (table, column, g_new0 (char *, 1));
      set_state (table, column, record, path);
      return;
    }
  if (type == COLUMN_ONE)
    {
      shell_table_set_text (table, column, values->pdata[0]);
      return;
    }

  g_ptr_array_add (values, NULL);
  shell_table_take_list (table, column, g_strdupv ((char **) values->pdata));
}

static void
add_row (ShellTable *table, PioneerRecord *record, char **paths, const ColumnType *types)
{
  shell_table_add_row (table);
  for (guint i = 0; paths[i] != NULL; i++)
    switch (types[i])
      {
      case COLUMN_ID:
        shell_table_set_text (table, i, pioneer_record_get_id (record));
        break;
      case COLUMN_REFERENCE:
        shell_table_set_text (table, i, pioneer_record_get_reference (record));
        break;
      case COLUMN_KIND:
        shell_table_set_text (table, i, shell_kind_word (pioneer_record_get_kind (record)));
        break;
      case COLUMN_ONE:
      case COLUMN_MANY:
      default:
        set_values (table, i, types[i], record, paths[i]);
      }
}

ShellTable *
list_make_table (ShellContext *self, PioneerList *list, PioneerKind kind, const char *columns, GError **error)
{
  g_autoptr (ShellTable) table = shell_table_new ();
  g_auto (GStrv) paths = g_strsplit (columns != NULL ? columns : usual[kind], ",", -1);
  g_autofree ColumnType *types = g_new0 (ColumnType, g_strv_length (paths) + 1);

  for (guint i = 0; paths[i] != NULL; i++)
    if (!add_column (self, table, list, kind, g_strstrip (paths[i]), &types[i], error))
      return NULL;

  for (guint i = 0; i < pioneer_list_get_n_items (list); i++)
    {
      g_autoptr (PioneerRecord) record = PIONEER_RECORD (pioneer_list_get (list, i));

      add_row (table, record, paths, types);
    }

  return g_steal_pointer (&table);
}
