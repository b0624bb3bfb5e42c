/* pioneer-overview-programme.c - A programme's facts, its selection and the money
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-cells-private.h"
#include "pioneer-quantity-private.h"

/* At a glance. */

static const PioneerColumn glance_columns[] = {
  { "Programme", PIONEER_COLUMN_TEXT, 4 },
  { "Sites, as stated", PIONEER_COLUMN_TEXT, 3 },
  { "Sites listed here", PIONEER_COLUMN_TEXT, 3 },
  { "Outcomes reported or measured", PIONEER_COLUMN_NUMBER, 2 },
  { "Outcomes aimed at, planned or hoped for", PIONEER_COLUMN_NUMBER, 2 },
};

typedef gboolean (*OutcomeTest) (PioneerStore *store, guint32 outcome);

static void
add_outcome_count (PioneerOverview *self, PioneerRuns *cell, guint32 programme, OutcomeTest test)
{
  g_autoptr (GArray) outcomes = pioneer_overview_outcomes (self, programme);
  guint n = 0;

  for (guint i = 0; i < outcomes->len; i++)
    n += test (self->store, g_array_index (outcomes, guint32, i)) != 0;

  pioneer_runs_number (self->content, cell, n);
}

static const struct
{
  PioneerParticipationStatus status;
  const char *words;
} statuses[] = {
  { PIONEER_PARTICIPATION_STATUS_SELECTED, "selected" },
  { PIONEER_PARTICIPATION_STATUS_NOT_SELECTED, "not selected" },
  { PIONEER_PARTICIPATION_STATUS_SHORTLISTED, "shortlisted" },
  { PIONEER_PARTICIPATION_STATUS_APPLIED, "applied" },
  { 0, "with no stage stated" },
};

/* Those selected and those only shortlisted are not added up. */
static void
add_site_counts (PioneerOverview *self, PioneerRuns *cell, guint32 programme)
{
  g_autoptr (GArray) sites = pioneer_overview_sites (self, programme);

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      guint n = 0;

      for (guint j = 0; j < sites->len; j++)
        n += pioneer_overview_status (self, g_array_index (sites, guint32, j), programme) == statuses[i].status;
      if (n == 0)
        continue;
      pioneer_runs_break (self->content, cell);
      pioneer_runs_number (self->content, cell, n);
      pioneer_runs_format (self->content, cell, " %s", statuses[i].words);
    }

  if (sites->len == 0)
    pioneer_runs_number (self->content, cell, 0);
}

static void
add_glance_row (PioneerOverview *self, PioneerTable *table, guint32 programme)
{
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);
  g_autofree char *anchor = pioneer_overview_section_anchor (self, programme, "facts");

  pioneer_runs_link (self->content, &row->cells[0], pioneer_store_name (self->store, programme), anchor);
  pioneer_cell_field (self, &row->cells[1], programme, PIONEER_FIELD_SITE_COUNT);
  add_site_counts (self, &row->cells[2], programme);
  add_outcome_count (self, &row->cells[3], programme, pioneer_outcome_has_result);
  add_outcome_count (self, &row->cells[4], programme, pioneer_outcome_has_intention);
}

void
pioneer_overview_add_glance (PioneerOverview *self)
{
  PioneerTable *table;

  if (self->programmes->len == 0)
    return;

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, "at-a-glance"), "At a glance");
  table = pioneer_content_add_table (self->content, "The programmes, and how much is known of them", glance_columns,
                                     G_N_ELEMENTS (glance_columns));
  for (guint i = 0; i < self->programmes->len; i++)
    add_glance_row (self, table, g_array_index (self->programmes, guint32, i));
}

/* Facts. */

static const struct
{
  PioneerFieldId field;
  const char *term;
  gboolean always;
} facts[] = {
  { PIONEER_FIELD_SPONSOR, "Sponsors", TRUE },
  { PIONEER_FIELD_ANNOUNCED, "Announced", TRUE },
  { PIONEER_FIELD_STARTED, "Started", TRUE },
  { PIONEER_FIELD_DURATION, "Duration", TRUE },
  { PIONEER_FIELD_WAVE, "Waves", FALSE },
  { PIONEER_FIELD_PROGRAMME_PREDECESSOR, "Came after", FALSE },
  { PIONEER_FIELD_PROGRAMME_SUCCESSOR, "Followed by", FALSE },
  { PIONEER_FIELD_CLIENT_GROUP, "For whom", FALSE },
  { PIONEER_FIELD_CONDITION, "Conditions", FALSE },
  { PIONEER_FIELD_AIM, "Aims", TRUE },
  { PIONEER_FIELD_SELECTION, "How sites were chosen", TRUE },
  { PIONEER_FIELD_SUPPORT, "What sites receive", TRUE },
  { PIONEER_FIELD_REQUIREMENT, "What sites must do", FALSE },
  { PIONEER_FIELD_EVALUATION, "Evaluation", TRUE },
};

static gboolean
has_any (PioneerOverview *self, guint32 record, PioneerFieldId field)
{
  guint32 n;

  pioneer_store_field (self->store, record, field, &n);

  return n > 0;
}

static void
add_facts (PioneerOverview *self, guint32 programme)
{
  PioneerDefinitions *definitions = pioneer_content_add_definitions (self->content);

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (facts[i].always || has_any (self, programme, facts[i].field))
      pioneer_cell_field (self, pioneer_content_add_definition (self->content, definitions, facts[i].term), programme,
                          facts[i].field);
}

void
pioneer_overview_add_programme (PioneerOverview *self, guint32 programme)
{
  const PioneerStatementData *summary = pioneer_store_shown (self->store, programme, PIONEER_FIELD_SUMMARY);
  g_autofree char *anchor = pioneer_overview_section_anchor (self, programme, "facts");

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, anchor),
                     pioneer_store_name (self->store, programme));
  if (summary != NULL)
    pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content), summary->value.text);

  add_facts (self, programme);
  pioneer_overview_add_stages (self, programme);
  pioneer_overview_add_money (self, programme);
  pioneer_overview_add_sites (self, programme);
  pioneer_overview_add_features (self, programme);
  pioneer_overview_add_outcomes (self, programme);
}

/* Tables of a shape's members. */

static void
add_nothing (PioneerOverview *self)
{
  PioneerRuns *runs = pioneer_content_add_paragraph (self->content);

  pioneer_runs_absent (self->content, runs, PIONEER_STATE_NOT_STATED);
}

static int
compare_stages (gconstpointer a, gconstpointer b)
{
  const PioneerStatementData *one = (*(const PioneerSaying *const *) a)->statement;
  const PioneerStatementData *other = (*(const PioneerSaying *const *) b)->statement;
  int order = (int) one->state - (int) other->state;

  if (order == 0 && one->state == PIONEER_STATE_VALUE)
    order = pioneer_quantity_data_compare (&other->value.members[PIONEER_SELECTION_STAGE_QUANTITY].quantity,
                                           &one->value.members[PIONEER_SELECTION_STAGE_QUANTITY].quantity);

  return order != 0 ? order : pioneer_statement_data_compare (one, other);
}

static const PioneerColumn stage_columns[] = {
  { "Stage", PIONEER_COLUMN_TEXT, 3 },
  { "What was counted", PIONEER_COLUMN_TEXT, 5 },
  { "How many", PIONEER_COLUMN_TEXT, 3 },
  { "Date", PIONEER_COLUMN_TEXT, 3 },
};

static void
add_stage_row (PioneerOverview *self, PioneerTable *table, const PioneerSaying *saying)
{
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);

  pioneer_cell_member (self, &row->cells[0], saying->statement, PIONEER_SELECTION_STAGE_STAGE);
  pioneer_cell_member (self, &row->cells[1], saying->statement, PIONEER_SELECTION_STAGE_COUNTED);
  pioneer_cell_limits (self, &row->cells[1], saying->statement);
  pioneer_cell_member (self, &row->cells[2], saying->statement, PIONEER_SELECTION_STAGE_QUANTITY);
  pioneer_cell_modality (self, &row->cells[2], pioneer_store_modality (saying->statement));
  pioneer_cell_backing (self, &row->cells[2], saying);
  pioneer_cell_member (self, &row->cells[3], saying->statement, PIONEER_SELECTION_STAGE_DATE);
}

void
pioneer_overview_add_stages (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_of (self->store, programme, PIONEER_FIELD_STAGE);
  PioneerTable *table;

  pioneer_overview_add_heading (self, programme, "Selection", "selection");
  if (sayings->len == 0)
    {
      add_nothing (self);
      return;
    }

  g_ptr_array_sort (sayings, compare_stages);
  table = pioneer_content_add_table (self->content, "Stages of the selection: every count that a source gives", stage_columns,
                                     G_N_ELEMENTS (stage_columns));
  for (guint i = 0; i < sayings->len; i++)
    add_stage_row (self, table, sayings->pdata[i]);
}

static const PioneerColumn money_columns[] = {
  { "Kind", PIONEER_COLUMN_TEXT, 3 },        { "Amount", PIONEER_COLUMN_TEXT, 3 }, { "What it is for", PIONEER_COLUMN_TEXT, 4 },
  { "Who gets it", PIONEER_COLUMN_TEXT, 3 }, { "Period", PIONEER_COLUMN_TEXT, 2 },
};

static void
add_money_row (PioneerOverview *self, PioneerTable *table, const PioneerSaying *saying)
{
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);

  pioneer_cell_member (self, &row->cells[0], saying->statement, PIONEER_FUNDING_KIND);
  pioneer_cell_member (self, &row->cells[1], saying->statement, PIONEER_FUNDING_AMOUNT);
  pioneer_cell_modality (self, &row->cells[1], pioneer_store_modality (saying->statement));
  pioneer_cell_limits (self, &row->cells[1], saying->statement);
  pioneer_cell_backing (self, &row->cells[1], saying);
  pioneer_cell_member (self, &row->cells[2], saying->statement, PIONEER_FUNDING_PURPOSE);
  pioneer_cell_member (self, &row->cells[3], saying->statement, PIONEER_FUNDING_RECIPIENT);
  pioneer_cell_member (self, &row->cells[4], saying->statement, PIONEER_FUNDING_PERIOD);
}

void
pioneer_overview_add_money (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_of (self->store, programme, PIONEER_FIELD_FUNDING);
  PioneerTable *table;

  pioneer_overview_add_heading (self, programme, "Money", "money");
  if (sayings->len == 0)
    {
      add_nothing (self);
      return;
    }

  table = pioneer_content_add_table (self->content,
                                     "The programme's own money and money named beside it, told apart by kind and never added up",
                                     money_columns, G_N_ELEMENTS (money_columns));
  for (guint i = 0; i < sayings->len; i++)
    add_money_row (self, table, sayings->pdata[i]);
}
