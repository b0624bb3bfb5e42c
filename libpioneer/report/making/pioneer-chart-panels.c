/* pioneer-chart-panels.c - The panels of small multiples
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include "pioneer-error.h"

#define MOST_PANELS 100u

/* A record under a value of its. */
typedef struct
{
  guint32 record;
  guint position;
  PioneerState state;
  PioneerDatum datum;
  const char *text;
  const char *label; /* folded */
} Grouped;

/* By value, those without one last. */
static int
compare_groups (const Grouped *a, const Grouped *b)
{
  gboolean worded = a->datum.type == PIONEER_VALUE_TYPE_TEXT || a->datum.type == PIONEER_VALUE_TYPE_RECORD;
  int order;

  if (a->state != b->state)
    return a->state < b->state ? -1 : 1;
  if (a->state != PIONEER_STATE_VALUE)
    return 0;
  order = worded ? 0 : pioneer_datum_compare (&a->datum, &b->datum);

  return order != 0 ? order : g_strcmp0 (a->label, b->label);
}

/* Where there is no value, that comes last either way. */
static int
compare_grouped (gconstpointer a, gconstpointer b, gpointer section)
{
  const Grouped *one = a;
  const Grouped *other = b;
  int order = compare_groups (one, other);

  if (((const PioneerSectionSpec *) section)->descending && one->state == other->state)
    order = -order;

  return order != 0 ? order : (one->position > other->position) - (one->position < other->position);
}

static void
add_grouped (
    PioneerChartMaking *self, const PioneerItemColumn *column, guint32 record, const PioneerReportItem *item, GArray *grouped)
{
  static const char *const absent[] = {
    [PIONEER_STATE_VALUE] = "",
    [PIONEER_STATE_UNKNOWN] = "Unknown",
    [PIONEER_STATE_NONE] = "None",
    [PIONEER_STATE_NOT_STATED] = "Not stated",
  };
  Grouped one = { .record = record, .position = grouped->len, .state = item->state };
  g_autoptr (GString) text = g_string_new (absent[item->state]);
  g_autofree char *folded = NULL;

  if (item->state == PIONEER_STATE_VALUE)
    {
      one.datum = *pioneer_report_item_main (item);
      pioneer_item_append (self->making, column->spec, item, text);
    }
  if (text->len > 0 && one.datum.type == PIONEER_VALUE_TYPE_CHOICE)
    text->str[0] = g_ascii_toupper (text->str[0]);
  folded = g_utf8_casefold (text->str, -1);
  one.text = pioneer_content_text (self->making->content, text->str);
  one.label = pioneer_arena_text (self->making->content->arena, folded);
  g_array_append_val (grouped, one);
}

static void
group_rows (PioneerChartMaking *self, const PioneerItemColumn *column, GArray *grouped)
{
  const PioneerReportItem nothing = { .state = PIONEER_STATE_NOT_STATED };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const PioneerReportRow row = { g_array_index (self->rows, PioneerChartRow, i).record, NULL };
      guint left_out;

      pioneer_item_column_collect (self->making, column, &row, self->items, &left_out);
      for (guint j = 0; j < self->items->len; j++)
        add_grouped (self, column, row.record, &g_array_index (self->items, PioneerReportItem, j), grouped);
      if (self->items->len == 0)
        add_grouped (self, column, row.record, &nothing, grouped);
    }
  g_array_sort_with_data (grouped, compare_grouped, (gpointer) self->section);
}

/* Several things that a record says may come to one: two features of one concept. */
static void
take_rows (PioneerChartMaking *self, GArray *grouped, GPtrArray *panels)
{
  guint n_records = self->rows->len;
  const Grouped *last = NULL;

  g_array_set_size (self->rows, 0);
  for (guint i = 0; i < grouped->len; i++)
    {
      const Grouped *one = &g_array_index (grouped, Grouped, i);
      gboolean new_panel = last == NULL || compare_groups (last, one) != 0;
      PioneerChartRow row = { one->record, panels->len - !new_panel };

      if (new_panel)
        g_ptr_array_add (panels, (gpointer) one->text);
      if (new_panel || last->record != one->record)
        g_array_append_val (self->rows, row);
      last = one;
    }
  self->n_repeated = self->rows->len - n_records;
}

gboolean
pioneer_chart_make_panels (PioneerChartMaking *self, const char *const **panels, guint *n_panels, GError **error)
{
  g_autoptr (GArray) grouped = g_array_new (FALSE, FALSE, sizeof (Grouped));
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  g_autofree char *where = g_strconcat (self->section->where, ".group", NULL);
  const PioneerColumnSpec spec = { .path = self->section->group, .where = where };
  PioneerItemColumn column = { NULL };
  const char **copy;

  if (!pioneer_item_column_init (&column, 1u << self->section->kind, NULL, &spec, error))
    return FALSE;
  column.spec = pioneer_report_path_spec (column.path);
  group_rows (self, &column, grouped);
  pioneer_item_column_clear (&column);
  take_rows (self, grouped, found);
  if (found->len > MOST_PANELS)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "%s: there are %u groups, and %u panels are the most: choose a path of fewer values", where, found->len,
                   MOST_PANELS);
      return FALSE;
    }

  copy = pioneer_arena_new_array (self->making->content->arena, const char *, found->len + 1);
  for (guint i = 0; i < found->len; i++)
    copy[i] = found->pdata[i];
  *panels = copy;
  *n_panels = found->len;

  return TRUE;
}
