/* pioneer-sheet.c - A table of a report as spreadsheets have it: one value a cell
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sheet-private.h"

#include <string.h>

#include "pioneer-locale-private.h"
#include "pioneer-period-private.h"
#include "pioneer-renderer-private.h"
#include "pioneer-units-private.h"

/* What the cells of a column turn out to have. */
typedef struct
{
  gboolean amounts;
  gboolean more; /* than the number alone */
  gboolean ranges;
  gboolean modalities;
  gboolean intended; /* of counts */
  gboolean units;    /* of amounts, any but counts */
  gboolean days;
  gboolean spans; /* periods that are longer than a day, or open */
} Traits;

static const PioneerDatum *
get_main (const PioneerRuns *cell)
{
  if (cell->value == NULL)
    return NULL;

  return cell->value->type == PIONEER_VALUE_TYPE_SHAPE ? &cell->value->members[cell->value->shape->main_member] : cell->value;
}

static const PioneerQuantityData *
get_quantity (const PioneerRuns *cell)
{
  const PioneerDatum *main = get_main (cell);

  return main != NULL && main->type == PIONEER_VALUE_TYPE_QUANTITY ? &main->quantity : NULL;
}

/* The text that is all it shows, besides notes; NULL where it shows more. */
static const char *
get_only_text (const PioneerRuns *cell)
{
  if (cell->first == NULL || cell->first->kind != PIONEER_RUN_TEXT)
    return NULL;
  for (const PioneerRun *run = cell->first->next; run != NULL; run = run->next)
    if (run->kind != PIONEER_RUN_REFERENCE)
      return NULL;

  return cell->first->text;
}

/* Whether the amount, written as the report writes numbers, is all that is shown. */
static gboolean
is_number_alone (const PioneerSheet *self, const PioneerRuns *cell)
{
  const PioneerQuantityData *quantity = get_quantity (cell);
  const char *text = get_only_text (cell);
  g_autoptr (GString) expected = NULL;

  if (!cell->has_amount || text == NULL)
    return FALSE;
  if (quantity != NULL && (quantity->comparator != PIONEER_COMPARATOR_EXACTLY || quantity->upper > quantity->lower ||
                           (quantity->unit != PIONEER_UNIT_COUNT && !self->shows_units)))
    return FALSE;

  expected = g_string_sized_new (32);
  if (quantity != NULL)
    pioneer_locale_append_quantity (self->locale, quantity, expected);
  else
    pioneer_locale_append_number (self->locale, cell->amount, expected);

  return strcmp (expected->str, text) == 0;
}

static void
note_period (const PioneerRuns *cell, Traits *traits)
{
  const PioneerDatum *main = get_main (cell);
  guint32 first;
  guint32 last;

  if (main == NULL || main->type != PIONEER_VALUE_TYPE_PERIOD)
    return;

  traits->days = TRUE;
  if (!pioneer_period_data_first_day (&main->period, &first) || !pioneer_period_data_last_day (&main->period, &last) ||
      first != last)
    traits->spans = TRUE;
}

static void
note_amount (const PioneerSheet *self, const PioneerRuns *cell, Traits *traits)
{
  const PioneerQuantityData *quantity = get_quantity (cell);

  if (cell->has_amount)
    {
      traits->amounts = TRUE;
      traits->units = traits->units || (quantity != NULL && quantity->unit != PIONEER_UNIT_COUNT);
      traits->ranges = traits->ranges || (quantity != NULL && quantity->upper > quantity->lower);
      traits->modalities = traits->modalities || cell->modality != NULL;
      traits->intended = traits->intended || cell->n_intended > 0;
    }
  /* What is absent is a word in either case. */
  if (!traits->more && cell->first != NULL && cell->first->kind != PIONEER_RUN_ABSENT && !is_number_alone (self, cell))
    traits->more = TRUE;
}

/* Rows lie behind each other in memory, each with what it says: the next is fetched while one is looked at. */
static void
look_at (const PioneerSheet *self, Traits *traits, gboolean *groups, gboolean *totals)
{
  const PioneerTable *table = self->table;

  for (const PioneerRow *row = table->first; row != NULL; row = row->next)
    {
      __builtin_prefetch (row->next);
      *groups = *groups || row->heads_group;
      *totals = *totals || row->is_total;
      if (row->heads_group || row->is_total)
        continue;
      for (guint i = 0; i < table->n_columns; i++)
        if (table->columns[i].kind == PIONEER_COLUMN_NUMBER)
          note_amount (self, &row->cells[i], &traits[i]);
        else if (table->columns[i].kind == PIONEER_COLUMN_DATE)
          note_period (&row->cells[i], &traits[i]);
    }
}

static void
add_column (PioneerSheet *self, PioneerSheetPart part, guint column, const char *behind)
{
  const char *header = self->table->columns[column].header;
  PioneerSheetColumn added = { part, column, g_strconcat (header, behind, NULL) };

  g_array_append_val (self->columns, added);
}

static void
add_amounts (PioneerSheet *self, guint column, const Traits *traits)
{
  add_column (self, PIONEER_SHEET_AMOUNT, column, ", amount");
  if (traits->ranges)
    add_column (self, PIONEER_SHEET_UPPER, column, ", upper amount");
  if (traits->units)
    add_column (self, PIONEER_SHEET_UNIT, column, ", unit");
  if (traits->modalities)
    add_column (self, PIONEER_SHEET_MODALITY, column, ", modality");
  if (traits->intended)
    add_column (self, PIONEER_SHEET_INTENDED, column, ", only intended");
}

static void
add_columns (PioneerSheet *self, guint column, const Traits *traits)
{
  if (traits->amounts && !traits->more)
    {
      add_column (self, PIONEER_SHEET_NUMBER, column, "");
      return;
    }

  add_column (self, PIONEER_SHEET_SHOWN, column, "");
  if (traits->amounts)
    add_amounts (self, column, traits);
  if (traits->days)
    add_column (self, PIONEER_SHEET_EARLIEST, column, traits->spans ? ", first day" : ", day");
  if (traits->spans)
    add_column (self, PIONEER_SHEET_LATEST, column, ", last day");
}

static void
clear_column (gpointer data)
{
  g_free (((PioneerSheetColumn *) data)->header);
}

static void
add_heads (PioneerSheet *self, gboolean groups, gboolean totals)
{
  if (groups)
    {
      PioneerSheetColumn group = { PIONEER_SHEET_GROUP, 0, g_strdup ("Group") };

      g_array_append_val (self->columns, group);
    }
  if (totals)
    {
      PioneerSheetColumn role = { PIONEER_SHEET_ROLE, 0, g_strdup ("Row") };

      g_array_append_val (self->columns, role);
    }
}

PioneerSheet *
pioneer_sheet_new (const PioneerContent *content, const PioneerTable *table, gboolean shows_units)
{
  PioneerSheet *self = g_new0 (PioneerSheet, 1);
  g_autofree Traits *traits = g_new0 (Traits, table->n_columns);
  gboolean groups = FALSE;
  gboolean totals = FALSE;

  self->table = table;
  self->locale = content->theme.locale;
  self->shows_units = shows_units;
  self->columns = g_array_new (FALSE, FALSE, sizeof (PioneerSheetColumn));
  g_array_set_clear_func (self->columns, clear_column);
  look_at (self, traits, &groups, &totals);
  add_heads (self, groups, totals);
  for (guint i = 0; i < table->n_columns; i++)
    add_columns (self, i, &traits[i]);

  return self;
}

void
pioneer_sheet_free (PioneerSheet *self)
{
  g_array_unref (self->columns);
  g_free (self);
}

static void
set_number (PioneerSheetValue *value, const PioneerRuns *cell, double number)
{
  const PioneerQuantityData *quantity = get_quantity (cell);

  value->type = PIONEER_SHEET_AMOUNT_VALUE;
  value->number = number;
  value->unit = quantity != NULL ? quantity->unit : -1;
}

static void
set_word (PioneerSheetValue *value, const char *word)
{
  value->type = word != NULL ? PIONEER_SHEET_WORD : PIONEER_SHEET_NOTHING;
  value->word = word;
}

static void
set_day (PioneerSheetValue *value, const PioneerRuns *cell, gboolean (*get_day) (const PioneerPeriodData *period, guint32 *day))
{
  const PioneerDatum *main = get_main (cell);

  if (main != NULL && main->type == PIONEER_VALUE_TYPE_PERIOD && get_day (&main->period, &value->day))
    value->type = PIONEER_SHEET_DAY_VALUE;
}

static void
set_part (PioneerSheetPart part, const PioneerRuns *cell, PioneerSheetValue *value)
{
  const PioneerQuantityData *quantity = get_quantity (cell);

  if (part == PIONEER_SHEET_AMOUNT && cell->has_amount)
    set_number (value, cell, cell->amount);
  else if (part == PIONEER_SHEET_UPPER && quantity != NULL && quantity->upper > quantity->lower)
    set_number (value, cell, quantity->upper);
  else if (part == PIONEER_SHEET_UNIT && quantity != NULL && quantity->unit != PIONEER_UNIT_COUNT)
    set_word (value, pioneer_unit_get (quantity->unit)->code);
  else if (part == PIONEER_SHEET_MODALITY && cell->modality != NULL)
    set_word (value, cell->modality);
  else if (part == PIONEER_SHEET_INTENDED && cell->n_intended > 0)
    set_number (value, cell, cell->n_intended);
  else if (part == PIONEER_SHEET_EARLIEST)
    set_day (value, cell, pioneer_period_data_first_day);
  else if (part == PIONEER_SHEET_LATEST)
    set_day (value, cell, pioneer_period_data_last_day);
}

static void
set_runs (PioneerSheetValue *value, const PioneerRuns *runs)
{
  value->type = runs->first != NULL ? PIONEER_SHEET_RUNS : PIONEER_SHEET_NOTHING;
  value->runs = runs;
}

void
pioneer_sheet_get (const PioneerSheetColumn *column, const PioneerRow *row, const PioneerRow *group, PioneerSheetValue *value)
{
  const PioneerRuns *cell = &row->cells[column->column];

  value->type = PIONEER_SHEET_NOTHING;
  switch (column->part)
    {
    case PIONEER_SHEET_GROUP:
      if (group != NULL && !row->is_of_all)
        set_runs (value, &group->cells[0]);
      break;
    case PIONEER_SHEET_ROLE:
      set_word (value, row->is_total ? "total" : NULL);
      break;
    case PIONEER_SHEET_SHOWN:
      set_runs (value, cell);
      break;
    case PIONEER_SHEET_NUMBER:
      if (cell->has_amount && !row->is_total)
        set_number (value, cell, cell->amount);
      else
        set_runs (value, cell);
      break;
    default:
      set_part (column->part, cell, value);
    }
}

/* The wide forms of East Asia count as well: spreadsheets take them for the narrow ones. */
gboolean
pioneer_sheet_is_formula (const char *text)
{
  switch (*text)
    {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
      return TRUE;
    case '\xef':
      return g_str_has_prefix (text, "＝") || g_str_has_prefix (text, "＋") || g_str_has_prefix (text, "－") ||
             g_str_has_prefix (text, "＠");
    default:
      return FALSE;
    }
}

void
pioneer_sheet_append_runs (const PioneerRuns *runs, GString *out)
{
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    switch (run->kind)
      {
      case PIONEER_RUN_MODALITY:
        g_string_append_c (out, '(');
        g_string_append (out, run->text);
        g_string_append_c (out, ')');
        break;
      case PIONEER_RUN_REFERENCE:
        break;
      case PIONEER_RUN_BREAK:
        g_string_append (out, "; ");
        break;
      default:
        g_string_append (out, run->text);
      }
}

const PioneerTable *
pioneer_block_get_table (const PioneerBlock *block)
{
  switch (block->kind)
    {
    case PIONEER_BLOCK_TABLE:
      return &block->table;
    case PIONEER_BLOCK_CHART:
      return &block->chart_table;
    default:
      return NULL;
    }
}

gboolean
pioneer_renderer_is_stopped (guint n)
{
  return n % 1024 == 0 && g_cancellable_is_cancelled (g_cancellable_get_current ());
}

gboolean
pioneer_renderer_go_on (guint n, GCancellable *cancellable, GError **error)
{
  return n % 1024 != 0 || !g_cancellable_set_error_if_cancelled (cancellable, error);
}
