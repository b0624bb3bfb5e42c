/* pioneer-item-cells.c - What paths lead to, put into cells with its sources
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-item-cells-private.h"

#include <string.h>

#include "pioneer-locale-private.h"
#include "pioneer-references-private.h"
#include "pioneer-report-steps-private.h"
#include "pioneer-words-private.h"

gboolean
pioneer_report_path_marks (const PioneerReportPath *self)
{
  switch (g_array_index (self->steps, PioneerReportStep, self->steps->len - 1).type)
    {
    case PIONEER_REPORT_STEP_ASPECT:
    case PIONEER_REPORT_STEP_ID:
    case PIONEER_REPORT_STEP_KIND:
    case PIONEER_REPORT_STEP_REFERENCE:
      return FALSE;
    default:
      return TRUE;
    }
}

static PioneerReportPath *
parse_counted (guint kinds, const PioneerReportPath *start, const char *text)
{
  g_autofree char *counted = g_strndup (text, strlen (text) - strlen (".count"));

  return pioneer_report_path_parse (kinds, start, counted, NULL);
}

static gboolean
init_one (PioneerItemColumn *self,
          guint kinds,
          const PioneerReportPath *start,
          const char *path,
          const PioneerColumnSpec *spec,
          GError **error)
{
  GError *inner = NULL;

  *self = (PioneerItemColumn){ .modalities = spec->modalities, .all = spec->all, .no_notes = spec->no_notes };
  self->path = pioneer_report_path_parse (kinds, start, path, &inner);
  if (self->path == NULL)
    return pioneer_making_fail (error, inner, spec->where);

  self->spec = pioneer_report_path_spec (self->path);
  if (self->modalities != 0 && pioneer_report_path_counts (self->path))
    self->counted = parse_counted (kinds, start, path);

  return TRUE;
}

gboolean
pioneer_item_column_init (
    PioneerItemColumn *self, guint kinds, const PioneerReportPath *start, const PioneerColumnSpec *spec, GError **error)
{
  PioneerItemColumn *last = self;

  if (!init_one (self, kinds, start, spec->path, spec, error))
    return FALSE;

  for (guint i = 0; spec->otherwise != NULL && spec->otherwise[i] != NULL; i++)
    {
      last->otherwise = g_new0 (PioneerItemColumn, 1);
      last = last->otherwise;
      if (!init_one (last, kinds, start, spec->otherwise[i], spec, error))
        {
          pioneer_item_column_clear (self);
          return FALSE;
        }
    }

  return TRUE;
}

void
pioneer_item_column_clear (PioneerItemColumn *self)
{
  if (self->otherwise != NULL)
    pioneer_item_column_clear (self->otherwise);
  g_clear_pointer (&self->otherwise, g_free);
  g_clear_pointer (&self->path, pioneer_report_path_free);
  g_clear_pointer (&self->counted, pioneer_report_path_free);
}

static guint
leave_out (GArray *items, guint modalities)
{
  guint left_out = 0;
  guint kept = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);

      if (item->state != PIONEER_STATE_VALUE || (modalities & (1u << item->modality)) != 0)
        g_array_index (items, PioneerReportItem, kept++) = *item;
      else
        left_out |= 1u << item->modality;
    }
  g_array_set_size (items, kept);

  return left_out;
}

static guint
collect_one (PioneerMaking *making, const PioneerItemColumn *self, const PioneerReportRow *row, GArray *items)
{
  guint left_out = 0;

  pioneer_report_path_collect_counted (self->counted != NULL ? self->counted : self->path, making->store, row->record, row->item,
                                       self->all, making->content->arena, &making->work, items);
  if (self->modalities != 0)
    left_out = leave_out (items, self->modalities);
  if (self->counted != NULL)
    pioneer_report_count_items (making->content->arena, items);

  return left_out;
}

/* That a source leaves something open is no more than that no source says it. */
static gboolean
is_nothing (GArray *items)
{
  for (guint i = 0; i < items->len; i++)
    if (g_array_index (items, PioneerReportItem, i).state != PIONEER_STATE_NOT_STATED)
      return FALSE;

  return TRUE;
}

const PioneerItemColumn *
pioneer_item_column_collect (
    PioneerMaking *making, const PioneerItemColumn *self, const PioneerReportRow *row, GArray *items, guint *left_out)
{
  const PioneerItemColumn *used = self;

  *left_out = collect_one (making, self, row, items);
  if (self->otherwise == NULL || !is_nothing (items))
    return self;

  for (; is_nothing (items) && used->otherwise != NULL; used = used->otherwise)
    *left_out |= collect_one (making, used->otherwise, row, items);
  if (!is_nothing (items))
    return used;
  collect_one (making, self, row, items);

  return self;
}

/* The kind is part of the value: 90,000 registered people are not 90,000 residents. */
static void
append_population (PioneerMaking *making, const PioneerDatum *value, GString *out)
{
  static const struct
  {
    guint member;
    const char *before;
  } rest[] = { { PIONEER_POPULATION_KIND, ", " },
               { PIONEER_POPULATION_BASE, " of " },
               { PIONEER_POPULATION_GROUP, "; " },
               { PIONEER_POPULATION_PLACE, "; " } };

  pioneer_making_append_datum (making, &value->shape->members[PIONEER_POPULATION_QUANTITY].spec,
                               &value->members[PIONEER_POPULATION_QUANTITY], out);
  for (guint i = 0; i < G_N_ELEMENTS (rest); i++)
    if (value->members[rest[i].member].type != 0)
      {
        g_string_append (out, rest[i].before);
        pioneer_making_append_datum (making, &value->shape->members[rest[i].member].spec, &value->members[rest[i].member], out);
      }
}

static void
append_members (PioneerMaking *making, const PioneerDatum *value, GString *out)
{
  gboolean any = FALSE;

  for (guint i = 0; i < value->shape->n_members; i++)
    {
      if (value->members[i].type == 0)
        continue;
      if (any)
        g_string_append (out, "; ");
      any = TRUE;
      pioneer_making_append_datum (making, &value->shape->members[i].spec, &value->members[i], out);
    }
}

void
pioneer_making_append_number (PioneerMaking *making, double number, GString *out)
{
  pioneer_locale_append_number (making->content->theme.locale, number, out);
}

void
pioneer_making_append_datum (PioneerMaking *making, const PioneerTypeSpec *spec, const PioneerDatum *datum, GString *out)
{
  PioneerLocale locale = making->content->theme.locale;

  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_CHOICE:
      for (const char *nick = pioneer_choice_nick (spec->get_choice (), datum->choice); nick != NULL && *nick != '\0'; nick++)
        g_string_append_c (out, *nick == '-' ? ' ' : *nick);
      break;
    case PIONEER_VALUE_TYPE_NUMBER:
      pioneer_locale_append_number (locale, datum->number, out);
      break;
    case PIONEER_VALUE_TYPE_QUANTITY:
      pioneer_locale_append_quantity (locale, &datum->quantity, out);
      break;
    case PIONEER_VALUE_TYPE_PERIOD:
      pioneer_locale_append_period (locale, &datum->period, out);
      break;
    case PIONEER_VALUE_TYPE_SHAPE:
      if (datum->shape == &pioneer_population_shape)
        append_population (making, datum, out);
      else
        append_members (making, datum, out);
      break;
    default:
      pioneer_store_display (making->store, spec, datum, out);
    }
}

/* A calculated change is written with both its forms; its figures have points where the language has commas. */
void
pioneer_item_append (PioneerMaking *making, const PioneerTypeSpec *spec, const PioneerReportItem *item, GString *out)
{
  if (item->text != NULL)
    pioneer_locale_append_figures (making->content->theme.locale, item->text, out);
  else if (item->value.type != 0)
    pioneer_making_append_datum (making, spec, &item->value, out);
  if (item->n_intended > 0 && item->n_intended >= item->value.number)
    g_string_append (out, item->n_intended == 1 ? ", only intended" : ", all only intended");
  else if (item->n_intended > 0)
    g_string_append_printf (out, ", %u of them only intended", item->n_intended);
}

void
pioneer_making_append_limits (PioneerMaking *making, const PioneerStatementData *statement, GString *out)
{
  const PioneerQualifiers *qualifiers = statement->qualifiers;

  if (qualifiers == NULL || (qualifiers->scope == NULL && qualifiers->as_of == NULL))
    return;

  g_string_append (out, " (");
  if (qualifiers->scope != NULL)
    g_string_append (out, qualifiers->scope);
  if (qualifiers->as_of != NULL)
    {
      g_string_append (out, qualifiers->scope != NULL ? "; as of " : "as of ");
      pioneer_locale_append_period (making->content->theme.locale, qualifiers->as_of, out);
    }
  g_string_append_c (out, ')');
}

/* Only where all statements are attributed: what a source says in its own name needs no speaker. */
static void
append_attribution (PioneerMaking *making, const PioneerReportItem *item, GString *out)
{
  g_autoptr (GPtrArray) speakers = NULL;

  for (guint i = 0; i < item->n_own; i++)
    {
      const PioneerStatementData *statement = pioneer_store_statement (making->store, item->statements[i]);

      if (statement->qualifiers == NULL || statement->qualifiers->attributed_to == NULL)
        return;
      if (speakers == NULL)
        speakers = g_ptr_array_new ();
      g_ptr_array_add (speakers, (gpointer) statement->qualifiers->attributed_to);
    }
  if (speakers == NULL)
    return;

  g_string_append (out, " (according to ");
  pioneer_words_append_list (out, speakers);
  g_string_append_c (out, ')');
}

static void
add_disputes (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  guint number;

  if (g_hash_table_size (making->disputed) == 0)
    return;

  for (guint i = 0; i < item->n_own; i++)
    {
      number =
          GPOINTER_TO_UINT (g_hash_table_lookup (making->disputed, pioneer_store_statement (making->store, item->statements[i])));
      if (number > 0)
        {
          pioneer_making_link_dispute (making, cell, number);
          return;
        }
    }
}

/* Texts of a store are shared, so that the same source as the last time is mostly the same pointer. */
void
pioneer_making_cite (PioneerMaking *making, const PioneerStatementData *statement)
{
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      guint32 source;

      if (statement->citations[i].source == making->last_cited)
        continue;
      making->last_cited = statement->citations[i].source;
      source = pioneer_store_find (making->store, PIONEER_KIND_SOURCE, statement->citations[i].source);
      if (source != PIONEER_NO_RECORD)
        g_hash_table_add (making->cited, GUINT_TO_POINTER (source + 1));
    }
}

/* Without a note: what is counted rests on too many passages to be read. */
static void
cite (PioneerMaking *making, const PioneerReportItem *item)
{
  for (guint i = 0; i < item->n_statements; i++)
    pioneer_making_cite (making, pioneer_store_statement (making->store, item->statements[i]));
}

void
pioneer_item_cell_back (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  const PioneerStatementData *few[16];
  g_autofree const PioneerStatementData **many = NULL;
  const PioneerStatementData **statements = few;

  if (item->n_statements > G_N_ELEMENTS (few))
    statements = many = g_new (const PioneerStatementData *, item->n_statements);
  for (guint i = 0; i < item->n_statements; i++)
    {
      statements[i] = pioneer_store_statement (making->store, item->statements[i]);
      pioneer_making_cite (making, statements[i]);
    }

  pioneer_references_add (making->content, making->store, cell, statements, item->n_statements);
  add_disputes (making, cell, item);
}

/* What is written in the catalogue as it is shown needs no copy. FALSE where it isn't. */
static gboolean
add_written (PioneerMaking *making, PioneerRuns *cell, const PioneerReportItem *item)
{
  guint32 record;

  if (item->value.type == PIONEER_VALUE_TYPE_TEXT)
    {
      pioneer_runs_borrow (making->content, cell, item->value.text);
      return TRUE;
    }
  if (item->value.type != PIONEER_VALUE_TYPE_RECORD)
    return FALSE;

  record = pioneer_store_find (making->store, item->value.kind, item->value.text);
  if (record == PIONEER_NO_RECORD)
    {
      pioneer_runs_borrow (making->content, cell, item->value.text);
      return TRUE;
    }
  pioneer_runs_borrow (making->content, cell, pioneer_store_name (making->store, record));
  pioneer_making_link_record (making, cell->last, record);

  return TRUE;
}

static void
add_words (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item)
{
  GString *text = making->text;

  if (item->state != PIONEER_STATE_VALUE)
    {
      pioneer_runs_absent (making->content, cell, item->state);
      return;
    }
  if (add_written (making, cell, item))
    return;

  g_string_truncate (text, 0);
  pioneer_item_append (making, column->spec, item, text);
  if (text->len > 0)
    pioneer_runs_text (making->content, cell, text->str);
}

void
pioneer_item_cell_add (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item)
{
  GString *text = making->text;

  pioneer_runs_break (making->content, cell);
  add_words (making, column, cell, item);
  if (item->modality != PIONEER_MODALITY_UNSPECIFIED && item->modality != making->said && item->state != PIONEER_STATE_NOT_STATED &&
      pioneer_report_path_marks (column->path))
    {
      pioneer_runs_text (making->content, cell, " ");
      pioneer_runs_modality (making->content, cell, item->modality);
    }

  if (item->n_own > 0 && pioneer_report_path_marks (column->path))
    {
      g_string_truncate (text, 0);
      pioneer_making_append_limits (making, pioneer_store_statement (making->store, item->statements[0]), text);
      append_attribution (making, item, text);
      if (text->len > 0)
        pioneer_runs_text (making->content, cell, text->str);
    }
  if (!column->no_notes && !pioneer_report_path_counts (column->path))
    pioneer_item_cell_back (making, cell, item);
  else
    cite (making, item);
}

/* "only planned", "only aimed at, planned or hoped for" */
static void
add_left_out (PioneerMaking *making, PioneerRuns *cell, guint left_out)
{
  static const char *const words[] = {
    [PIONEER_MODALITY_UNSPECIFIED] = "without a word on how real it is",
    [PIONEER_MODALITY_AIM] = "aimed at",
    [PIONEER_MODALITY_PLAN] = "planned",
    [PIONEER_MODALITY_HOPE] = "hoped for",
    [PIONEER_MODALITY_IN_PROGRESS] = "in progress",
    [PIONEER_MODALITY_REPORTED] = "reported",
    [PIONEER_MODALITY_MEASURED] = "measured",
    [PIONEER_MODALITY_PROJECTION] = "projected",
  };
  g_autoptr (GString) text = g_string_new ("only ");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      guint rest = left_out >> i;

      if ((rest & 1) == 0)
        continue;
      g_string_append (text, words[i]);
      if (rest != 1)
        g_string_append (text, g_bit_nth_msf (left_out, -1) == g_bit_nth_lsf (left_out, (int) i) ? " or " : ", ");
    }
  pioneer_runs_absent_words (making->content, cell, text->str);
}

static gboolean
get_amount (const PioneerReportItem *item, double *amount)
{
  const PioneerDatum *main = pioneer_report_item_main (item);

  if (main->type == PIONEER_VALUE_TYPE_NUMBER)
    *amount = main->number;
  else if (main->type == PIONEER_VALUE_TYPE_QUANTITY)
    *amount = main->quantity.lower;
  else
    return FALSE;

  return TRUE;
}

static void
set_value (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, const PioneerReportItem *item)
{
  PioneerDatum *value;

  cell->state = item->state;
  if (item->state != PIONEER_STATE_VALUE || item->value.type == 0)
    return;

  value = pioneer_arena_new_array (making->content->arena, PioneerDatum, 1);
  *value = item->value;
  cell->value = value;
  cell->spec = column->spec;
  cell->has_amount = get_amount (item, &cell->amount);
  cell->n_intended = item->n_intended;
}

static void
set_statements (PioneerMaking *making, PioneerRuns *cell, GArray *items)
{
  const PioneerReportItem *first = &g_array_index (items, PioneerReportItem, 0);
  guint n = 0;
  guint32 *places;

  if (items->len == 1)
    {
      cell->statements = first->statements;
      cell->n_statements = first->n_statements;
      return;
    }

  for (guint i = 0; i < items->len; i++)
    n += g_array_index (items, PioneerReportItem, i).n_statements;
  places = pioneer_arena_new_array (making->content->arena, guint32, n + 1);
  cell->statements = places;
  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);

      for (guint j = 0; j < item->n_statements; j++)
        places[cell->n_statements++] = item->statements[j];
    }
}

void
pioneer_item_cell (PioneerMaking *making, const PioneerItemColumn *column, PioneerRuns *cell, GArray *items, guint left_out)
{
  for (guint i = 0; i < items->len; i++)
    pioneer_item_cell_add (making, column, cell, &g_array_index (items, PioneerReportItem, i));

  if (items->len > 0)
    set_statements (making, cell, items);
  if (items->len == 1)
    set_value (making, column, cell, &g_array_index (items, PioneerReportItem, 0));
  if (items->len > 0)
    return;

  if (left_out != 0)
    {
      add_left_out (making, cell, left_out);
      return;
    }
  cell->state = PIONEER_STATE_NOT_STATED;
  pioneer_runs_absent (making->content, cell, PIONEER_STATE_NOT_STATED);
}
