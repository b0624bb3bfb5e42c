/* pioneer-overview-disputes.c - Where the sources disagree
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"

#include "pioneer-choice-private.h"
#include "pioneer-dispute-private.h"

static const char *
describe_kind (PioneerConflictKind kind)
{
  static const char *const words[] = {
    [PIONEER_CONFLICT_KIND_VALUE] = "the values differ",
    [PIONEER_CONFLICT_KIND_PRECISION] = "one is less precise than the other",
    [PIONEER_CONFLICT_KIND_SCOPE] = "the values differ, and so does what they hold for",
    [PIONEER_CONFLICT_KIND_MODALITY] = "a plan in one place is done in another",
    [PIONEER_CONFLICT_KIND_NAME] = "the names differ",
    [PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST] = "a stated number and a list differ",
    [PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT] = "one has nothing where the other has something",
  };

  return words[kind] != NULL ? words[kind] : "";
}

static const PioneerStatementData *
get_shown (const PioneerDispute *dispute)
{
  for (guint i = 0; i < dispute->competing->len; i++)
    {
      const PioneerStatementData *statement = dispute->competing->pdata[i];

      if (statement->flags & PIONEER_STATEMENT_SHOWN)
        return statement;
    }

  return NULL;
}

/* A side that is one value is shown as that value is elsewhere. */
static gboolean
speaks_for_itself (const PioneerDispute *dispute, const PioneerSideData *side)
{
  return side->sample != NULL &&
         (dispute->kind == PIONEER_CONFLICT_KIND_VALUE || dispute->kind == PIONEER_CONFLICT_KIND_PRECISION ||
          dispute->kind == PIONEER_CONFLICT_KIND_SCOPE || dispute->kind == PIONEER_CONFLICT_KIND_MODALITY);
}

static void
add_side (PioneerOverview *self, PioneerRuns *cell, const PioneerDispute *dispute, const PioneerSideData *side)
{
  pioneer_runs_break (self->content, cell);
  if (speaks_for_itself (dispute, side))
    pioneer_cell_value (self, cell, side->sample);
  else
    pioneer_runs_text (self->content, cell, side->text);
  if (side->sample != NULL)
    {
      if (dispute->field != PIONEER_FIELD_MODALITY)
        pioneer_cell_modality (self, cell, pioneer_store_modality (side->sample));
      pioneer_cell_limits (self, cell, side->sample);
    }
  pioneer_runs_format (self->content, cell, " (%u independent %s)", side->support, side->support == 1 ? "source" : "sources");
  pioneer_cell_references (self, cell, (const PioneerStatementData *const *) side->statements->pdata, side->statements->len);
}

static void
add_sides (PioneerOverview *self, PioneerRuns *cell, const PioneerDispute *dispute)
{
  for (guint i = 0; i < dispute->sides->len; i++)
    add_side (self, cell, dispute, dispute->sides->pdata[i]);
}

static void
add_shown (PioneerOverview *self, PioneerRuns *cell, const PioneerDispute *dispute)
{
  const PioneerStatementData *shown = get_shown (dispute);

  if (shown == NULL)
    {
      pioneer_runs_text (self->content, cell, "each by itself");
      return;
    }

  pioneer_cell_value (self, cell, shown);
  if (dispute->field != PIONEER_FIELD_MODALITY)
    pioneer_cell_modality (self, cell, pioneer_store_modality (shown));
  pioneer_cell_limits (self, cell, shown);
  pioneer_cell_references (self, cell, &shown, 1);
}

static void
add_reason (PioneerOverview *self, PioneerRuns *cell, const PioneerDispute *dispute)
{
  g_autofree char *reason = NULL;

  reason = pioneer_choice_reason (self->store, (const PioneerStatementData *const *) dispute->competing->pdata,
                                  dispute->competing->len, self->store->policy);
  pioneer_runs_text (self->content, cell, reason);
}

static const PioneerColumn columns[] = {
  { "About", PIONEER_COLUMN_TEXT, 3 },           { "Field", PIONEER_COLUMN_TEXT, 2 },
  { "How they differ", PIONEER_COLUMN_TEXT, 3 }, { "What the sides say", PIONEER_COLUMN_TEXT, 6 },
  { "Shown here", PIONEER_COLUMN_TEXT, 4 },      { "Why", PIONEER_COLUMN_TEXT, 4 },
};

static void
add_dispute (PioneerOverview *self, PioneerTable *table, const PioneerDispute *dispute, guint number)
{
  g_autofree char *anchor = g_strdup_printf ("d%u", number);
  PioneerRow *row = pioneer_content_add_row (self->content, table, anchor);

  pioneer_runs_format (self->content, &row->cells[0], "D%u", number);
  pioneer_runs_text (self->content, &row->cells[0], " ");
  pioneer_runs_text (self->content, &row->cells[0], pioneer_store_name (self->store, dispute->record));
  pioneer_runs_text (self->content, &row->cells[1], pioneer_field_spec (dispute->field)->label);
  pioneer_runs_text (self->content, &row->cells[2], describe_kind (dispute->kind));
  add_sides (self, &row->cells[3], dispute);
  add_shown (self, &row->cells[4], dispute);
  add_reason (self, &row->cells[5], dispute);
}

static const PioneerColumn name_columns[] = {
  { "Record", PIONEER_COLUMN_TEXT, 3 },
  { "Names in use", PIONEER_COLUMN_TEXT, 7 },
  { "Shown here", PIONEER_COLUMN_TEXT, 3 },
  { "Why", PIONEER_COLUMN_TEXT, 4 },
};

static void
add_name (PioneerOverview *self, PioneerTable *table, const PioneerDispute *dispute, guint number)
{
  g_autofree char *anchor = g_strdup_printf ("d%u", number);
  PioneerRow *row = pioneer_content_add_row (self->content, table, anchor);
  const PioneerRecordData *record = pioneer_store_record (self->store, dispute->record);

  pioneer_runs_format (self->content, &row->cells[0], "D%u %s/%s", number, pioneer_kind_word (record->kind), record->slug);
  if (dispute->field != PIONEER_FIELD_NAME)
    pioneer_runs_format (self->content, &row->cells[0], " (%s)", pioneer_field_spec (dispute->field)->label);
  add_sides (self, &row->cells[1], dispute);
  add_shown (self, &row->cells[2], dispute);
  add_reason (self, &row->cells[3], dispute);
}

/* Names apart from other kinds. FALSE where there is none. */
static gboolean
add_table (PioneerOverview *self, gboolean names)
{
  PioneerTable *table = NULL;

  for (guint i = 0; i < self->disputes->len; i++)
    {
      const PioneerDispute *dispute = self->disputes->pdata[i];

      if ((dispute->kind == PIONEER_CONFLICT_KIND_NAME) != names)
        continue;
      if (table == NULL && names)
        table = pioneer_content_add_table (self->content, "Names that differ between sources", name_columns,
                                           G_N_ELEMENTS (name_columns));
      else if (table == NULL)
        table = pioneer_content_add_table (self->content, "Facts on which sources differ, with all sides", columns,
                                           G_N_ELEMENTS (columns));
      if (names)
        add_name (self, table, dispute, i + 1);
      else
        add_dispute (self, table, dispute, i + 1);
    }

  return table != NULL;
}

void
pioneer_overview_add_disputes (PioneerOverview *self)
{
  gboolean any;

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, "disagreements"), "Where the sources disagree");
  pioneer_runs_text (
      self->content, pioneer_content_add_paragraph (self->content),
      "All sides are kept. A source that rewrites or quotes another adds no support of its own to what that one says.");
  any = add_table (self, FALSE);
  any = add_table (self, TRUE) || any;
  if (!any)
    pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content), "Nowhere, as far as this report goes.");
}
