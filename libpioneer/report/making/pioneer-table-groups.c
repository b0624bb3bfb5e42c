/* pioneer-table-groups.c - The rows of a table under headings
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-table-private.h"

/* A row under one of its values. What is planned has a heading of its own, so that no row stands under what it has only in mind. */
typedef struct
{
  PioneerReportItem item; /* of a state other than VALUE where there is none */
  const char *label;      /* folded, of texts and records; else NULL */
  guint position;
} Grouped;

static guint
rank_of (const PioneerReportItem *item)
{
  static const guint ranks[] = {
    [PIONEER_STATE_VALUE] = 0,
    [PIONEER_STATE_NONE] = 1,
    [PIONEER_STATE_UNKNOWN] = 2,
    [PIONEER_STATE_NOT_STATED] = 3,
  };

  return ranks[item->state];
}

static int
compare_groups (const Grouped *one, const Grouped *other)
{
  int order = (int) rank_of (&one->item) - (int) rank_of (&other->item);

  if (order == 0 && one->label != NULL && other->label != NULL)
    order = g_strcmp0 (one->label, other->label);
  if (order == 0)
    order = pioneer_making_compare_data (&one->item.value, &other->item.value);

  return order != 0 ? order : (int) one->item.modality - (int) other->item.modality;
}

/* Where there is no value, that comes last either way. */
static int
compare_grouped (gconstpointer a, gconstpointer b, gpointer section)
{
  const Grouped *one = a;
  const Grouped *other = b;
  int order = compare_groups (one, other);

  if (((const PioneerSectionSpec *) section)->descending && rank_of (&one->item) == rank_of (&other->item))
    order = -order;

  return order != 0 ? order : (one->position > other->position) - (one->position < other->position);
}

static void
add_grouped (
    PioneerTableMaking *self, const PioneerItemColumn *column, const PioneerReportItem *item, guint position, GArray *grouped)
{
  Grouped one = { .item = *item, .position = position };
  g_autofree char *folded = NULL;

  if (item->value.type == PIONEER_VALUE_TYPE_RECORD || item->value.type == PIONEER_VALUE_TYPE_TEXT)
    {
      g_string_truncate (self->making->text, 0);
      pioneer_item_append (self->making, column->spec, item, self->making->text);
      folded = g_utf8_casefold (self->making->text->str, -1);
      one.label = pioneer_arena_text (self->making->content->arena, folded);
    }
  g_array_append_val (grouped, one);
}

/* How many rows stand under several headings; FALSE on error. */
static gboolean
group_rows (PioneerTableMaking *self, const PioneerItemColumn *column, GArray *grouped, guint *n_several, GError **error)
{
  const PioneerReportItem nothing = { .state = PIONEER_STATE_NOT_STATED };

  for (guint i = 0; i < self->rows->len; i++)
    {
      guint left_out;

      if (!pioneer_making_go_on (self->making, 0, error))
        return FALSE;
      pioneer_item_column_collect (self->making, column, &g_array_index (self->rows, PioneerReportRow, i), self->items, &left_out);
      for (guint j = 0; j < self->items->len; j++)
        add_grouped (self, column, &g_array_index (self->items, PioneerReportItem, j), i, grouped);
      if (self->items->len == 0)
        add_grouped (self, column, &nothing, i, grouped);
      *n_several += self->items->len > 1;
    }
  g_array_sort_with_data (grouped, compare_grouped, (gpointer) self->section);

  return TRUE;
}

static void
add_heading (PioneerTableMaking *self, const PioneerItemColumn *column, const PioneerReportItem *item)
{
  PioneerContent *content = self->making->content;
  PioneerRuns *cell = pioneer_content_add_group (content, self->table);
  GString *text = self->making->text;

  if (item->state != PIONEER_STATE_VALUE)
    {
      pioneer_runs_absent (content, cell, item->state);
      return;
    }

  g_string_truncate (text, 0);
  pioneer_item_append (self->making, column->spec, item, text);
  if (text->len > 0)
    text->str[0] = item->value.type == PIONEER_VALUE_TYPE_CHOICE ? g_ascii_toupper (text->str[0]) : text->str[0];
  pioneer_runs_text (content, cell, text->str);
  if (item->modality != PIONEER_MODALITY_UNSPECIFIED)
    {
      pioneer_runs_text (content, cell, " ");
      pioneer_runs_modality (content, cell, item->modality);
    }
}

static gboolean
add_group (PioneerTableMaking *self, const PioneerItemColumn *column, GArray *grouped, guint start, guint end, GError **error)
{
  guint first = self->totals != NULL ? pioneer_totals_get_n_rows (self->totals) : 0;

  add_heading (self, column, &g_array_index (grouped, Grouped, start).item);
  for (guint i = start; i < end; i++)
    if (!pioneer_table_add_row (self, &g_array_index (self->rows, PioneerReportRow, g_array_index (grouped, Grouped, i).position),
                                error))
      return FALSE;

  return self->totals == NULL || pioneer_totals_write (self->totals, first, FALSE, error);
}

static void
say_several (PioneerTableMaking *self, guint n_several)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (n_several == 0)
    return;

  pioneer_making_append_number (self->making, n_several, text);
  g_string_append (text, n_several == 1 ? " of them has several values, and stands under each."
                                        : " of them have several values, and stand under each.");
  pioneer_runs_text (self->making->content, pioneer_content_add_paragraph (self->making->content), text->str);
}

gboolean
pioneer_table_add_groups (PioneerTableMaking *self, GError **error)
{
  g_autoptr (GArray) grouped = g_array_new (FALSE, FALSE, sizeof (Grouped));
  g_autofree char *where = g_strconcat (self->section->where, ".group", NULL);
  const PioneerColumnSpec spec = { .path = self->section->group, .where = where };
  PioneerItemColumn column;
  gboolean added;
  guint n_several = 0;
  guint end;

  if (!pioneer_item_column_init (&column, 1u << self->section->kind, self->start, &spec, error))
    return FALSE;

  added = group_rows (self, &column, grouped, &n_several, error);
  for (guint start = 0; added && start < grouped->len; start = end)
    {
      for (end = start + 1; end < grouped->len &&
                            compare_groups (&g_array_index (grouped, Grouped, start), &g_array_index (grouped, Grouped, end)) == 0;)
        end++;
      added = add_group (self, &column, grouped, start, end, error);
    }
  pioneer_item_column_clear (&column);
  if (added)
    say_several (self, n_several);

  return added;
}
