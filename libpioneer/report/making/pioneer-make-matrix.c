/* pioneer-make-matrix.c - Records by the values of a path
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-table-private.h"

#include "pioneer-error.h"
#include "pioneer-hash-private.h"

/* A column: a value that some record has. */
typedef struct
{
  PioneerDatum datum;
  const char *header;
  const char *label; /* folded */
  guint column;
} Across;

typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  const char *anchor;
  PioneerItemColumn column;
  GArray *items;
  GHashTable *by_header; /* header -> Across, of the document's arena */
  GPtrArray *across;     /* Across, in order */
  PioneerTable *table;
  gboolean says_something;
} Matrix;

static const char *
make_header (Matrix *self, const PioneerReportItem *item)
{
  GString *text = self->making->text;

  g_string_truncate (text, 0);
  pioneer_item_append (self->making, self->column.spec, item, text);
  if (item->value.type == PIONEER_VALUE_TYPE_CHOICE && text->len > 0)
    text->str[0] = g_ascii_toupper (text->str[0]);

  return pioneer_content_text (self->making->content, text->str);
}

static void
note_across (Matrix *self, const PioneerReportItem *item)
{
  PioneerArena *arena = self->making->content->arena;
  const char *header = make_header (self, item);
  g_autofree char *folded = NULL;
  Across *across;

  if (g_hash_table_contains (self->by_header, header))
    return;
  folded = g_utf8_casefold (header, -1);
  across = pioneer_arena_new_array (arena, Across, 1);
  across->datum = *pioneer_report_item_main (item);
  across->header = header;
  across->label = pioneer_arena_text (arena, folded);
  g_hash_table_insert (self->by_header, (gpointer) header, across);
  g_ptr_array_add (self->across, across);
}

static int
compare_across (gconstpointer a, gconstpointer b)
{
  const Across *one = *(const Across *const *) a;
  const Across *other = *(const Across *const *) b;
  gboolean worded = one->datum.type == PIONEER_VALUE_TYPE_TEXT || one->datum.type == PIONEER_VALUE_TYPE_RECORD;
  int order = worded ? 0 : pioneer_datum_compare (&one->datum, &other->datum);

  return order != 0 ? order : g_strcmp0 (one->label, other->label);
}

/* A shape stands for its main member: a feature for what it is. */
static gboolean
init_column (Matrix *self, GError **error)
{
  g_autofree char *where = g_strconcat (self->section->where, ".across", NULL);
  const PioneerColumnSpec spec = { .path = self->section->across, .where = where };

  if (!pioneer_item_column_init (&self->column, 1u << self->section->kind, NULL, &spec, error))
    return FALSE;
  self->column.spec = pioneer_report_path_main_spec (self->column.path);

  return TRUE;
}

static void
collect (Matrix *self, guint32 record)
{
  const PioneerReportRow row = { record, NULL };
  guint left_out;

  pioneer_item_column_collect (self->making, &self->column, &row, self->items, &left_out);
  for (guint i = 0; i < self->items->len; i++)
    {
      PioneerReportItem *item = &g_array_index (self->items, PioneerReportItem, i);

      if (item->state == PIONEER_STATE_VALUE && pioneer_report_item_main (item)->type != 0)
        item->value = *pioneer_report_item_main (item);
    }
}

static gboolean
find_across (Matrix *self, GArray *records, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    {
      if (!pioneer_making_go_on (self->making, 0, error))
        return FALSE;
      collect (self, g_array_index (records, guint32, i));
      for (guint j = 0; j < self->items->len; j++)
        {
          const PioneerReportItem *item = &g_array_index (self->items, PioneerReportItem, j);

          self->says_something = self->says_something || item->state != PIONEER_STATE_NOT_STATED;
          if (item->state == PIONEER_STATE_VALUE)
            note_across (self, item);
        }
      if (self->across->len > PIONEER_REPORT_MOST_COLUMNS - 2)
        {
          g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                       "%s: the matrix has more than %u columns: choose a path of fewer values, or fewer records by the query",
                       self->section->where, PIONEER_REPORT_MOST_COLUMNS);
          return FALSE;
        }
    }
  g_ptr_array_sort (self->across, compare_across);
  for (guint i = 0; i < self->across->len; i++)
    ((Across *) self->across->pdata[i])->column = i + 1;

  return TRUE;
}

static PioneerColumn *
make_heads (Matrix *self)
{
  PioneerContent *content = self->making->content;
  PioneerColumn *heads = pioneer_arena_new_array (content->arena, PioneerColumn, self->across->len + 2);
  g_autofree char *kind = g_strdup (pioneer_kind_word (self->section->kind));

  kind[0] = g_ascii_toupper (kind[0]);
  heads[0] = (PioneerColumn){ .header = pioneer_content_text (content, kind), .path = "name", .weight = 3 };
  for (guint i = 0; i < self->across->len; i++)
    heads[i + 1].header = ((Across *) self->across->pdata[i])->header;
  heads[self->across->len + 1].header = "Not stated";

  return heads;
}

/* A mark: how real it is, or where nobody says, that it is so. */
static void
add_mark (Matrix *self, PioneerRuns *cell, const PioneerReportItem *item)
{
  PioneerContent *content = self->making->content;

  pioneer_runs_break (content, cell);
  if (item->modality != PIONEER_MODALITY_UNSPECIFIED)
    pioneer_runs_modality (content, cell, item->modality);
  else
    pioneer_runs_text (content, cell, "yes");
  pioneer_item_cell_back (self->making, cell, item);

  if (cell->n_statements == 0)
    {
      cell->statements = item->statements;
      cell->n_statements = item->n_statements;
    }
  else
    {
      guint n = cell->n_statements + item->n_statements;
      guint32 *places = pioneer_arena_new_array (content->arena, guint32, n + 1);

      for (guint i = 0; i < n; i++)
        places[i] = i < cell->n_statements ? cell->statements[i] : item->statements[i - cell->n_statements];
      cell->statements = places;
      cell->n_statements = n;
    }
}

static void
add_item (Matrix *self, PioneerRow *row, const PioneerReportItem *item)
{
  guint last = self->across->len + 1;
  const Across *across;

  if (item->state != PIONEER_STATE_VALUE)
    {
      pioneer_runs_break (self->making->content, &row->cells[last]);
      pioneer_runs_absent (self->making->content, &row->cells[last], item->state);
      pioneer_item_cell_back (self->making, &row->cells[last], item);
      row->cells[last].state = item->state;
      return;
    }

  across = g_hash_table_lookup (self->by_header, make_header (self, item));
  if (across != NULL)
    add_mark (self, &row->cells[across->column], item);
}

static gboolean
add_row (Matrix *self, guint32 record, GError **error)
{
  PioneerContent *content = self->making->content;
  g_autofree char *anchor = g_strdup_printf ("%s--%s", self->anchor, pioneer_store_record (self->making->store, record)->slug);
  PioneerRow *row;

  if (!pioneer_making_go_on (self->making, self->across->len + 2, error))
    return FALSE;

  row = pioneer_content_add_row (content, self->table, pioneer_making_take_anchor (self->making, anchor));
  row->record = record;
  pioneer_runs_text (content, &row->cells[0], pioneer_store_name (self->making->store, record));

  collect (self, record);
  for (guint i = 0; i < self->items->len; i++)
    add_item (self, row, &g_array_index (self->items, PioneerReportItem, i));
  if (self->items->len == 0)
    {
      row->cells[self->across->len + 1].state = PIONEER_STATE_NOT_STATED;
      pioneer_runs_absent (content, &row->cells[self->across->len + 1], PIONEER_STATE_NOT_STATED);
    }

  return TRUE;
}

static gboolean
fill (Matrix *self, GArray *records, GError **error)
{
  guint limit = self->section->limit;
  guint n = limit > 0 && limit < records->len ? limit : records->len;
  g_autofree char *caption = NULL;
  g_autofree char *title = NULL;

  if (n == 0)
    return pioneer_making_say_none (self->making, self->section);
  if (!init_column (self, error) || !find_across (self, records, n, error))
    return FALSE;
  if (!self->says_something)
    return pioneer_making_say_nothing (self->making, self->section, "No source here states any.");

  title = pioneer_report_path_title (self->column.path);
  caption = self->section->title != NULL ? pioneer_making_fill (self->making, self->section->title, self->section->where, error)
                                         : g_strdup_printf ("By %s", title);
  if (caption == NULL)
    return FALSE;
  self->table = pioneer_content_add_table (self->making->content, caption, make_heads (self), self->across->len + 2);
  self->table->id = pioneer_content_text (self->making->content, self->anchor);
  for (guint i = 0; i < n; i++)
    if (!add_row (self, g_array_index (records, guint32, i), error))
      return FALSE;
  pioneer_making_say_more (self->making, records->len - n, n);

  return TRUE;
}

gboolean
pioneer_make_matrix (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  g_autoptr (GArray) records = pioneer_making_select (making, section, error);
  g_autofree char *anchor = pioneer_making_anchor (making, section);
  Matrix self = { .making = making, .section = section, .anchor = anchor };
  gboolean made;

  if (records == NULL)
    return FALSE;

  self.items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));
  self.by_header = g_hash_table_new (pioneer_hash_text, g_str_equal);
  self.across = g_ptr_array_new ();
  made = fill (&self, records, error);
  g_array_unref (self.items);
  g_hash_table_unref (self.by_header);
  g_ptr_array_unref (self.across);
  pioneer_item_column_clear (&self.column);

  return made;
}
