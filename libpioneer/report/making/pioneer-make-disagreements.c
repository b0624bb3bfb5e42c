/* pioneer-make-disagreements.c - Where sources disagree, and how it was resolved
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-section-parts-private.h"

#include "pioneer-choice-private.h"
#include "pioneer-dispute-private.h"

typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  GHashTable *records; /* places of those that it tells of, each with 1 added */
  gboolean *fields;    /* by PioneerFieldId */
} Disagreements;

static const char *
describe_kind (PioneerConflictKind kind)
{
  static const char *const words[] = {
    [PIONEER_CONFLICT_KIND_VALUE] = "the values differ",
    [PIONEER_CONFLICT_KIND_PRECISION] = "one may be the other, rounded or less precise",
    [PIONEER_CONFLICT_KIND_SCOPE] = "the values differ, and so does what they hold for",
    [PIONEER_CONFLICT_KIND_MODALITY] = "intended in one passage, done in another",
    [PIONEER_CONFLICT_KIND_NAME] = "the names differ",
    [PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST] = "the number that is stated and the list of names differ",
    [PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT] = "one gives a value, another gives none",
  };

  return words[kind] != NULL ? words[kind] : "";
}

/* (transfer full) (element-type PioneerStatementData) */
static GPtrArray *
list_shown (const PioneerDispute *dispute)
{
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; i < dispute->competing->len; i++)
    {
      PioneerStatementData *statement = dispute->competing->pdata[i];

      if (statement->flags & PIONEER_STATEMENT_SHOWN)
        g_ptr_array_add (shown, statement);
    }

  return shown;
}

/* A side that is one value is shown as that value is elsewhere. */
static gboolean
speaks_for_itself (const PioneerDispute *dispute, const PioneerSideData *side)
{
  return side->sample != NULL &&
         (dispute->kind == PIONEER_CONFLICT_KIND_VALUE || dispute->kind == PIONEER_CONFLICT_KIND_PRECISION ||
          dispute->kind == PIONEER_CONFLICT_KIND_SCOPE || dispute->kind == PIONEER_CONFLICT_KIND_MODALITY);
}

/* How real it is, and what it holds for. */
static void
add_circumstances (Disagreements *self, PioneerRuns *cell, const PioneerDispute *dispute, const PioneerStatementData *statement)
{
  PioneerModality modality = pioneer_store_modality (statement);

  if (dispute->field != PIONEER_FIELD_MODALITY && modality != PIONEER_MODALITY_UNSPECIFIED)
    {
      pioneer_runs_text (self->making->content, cell, " ");
      pioneer_runs_modality (self->making->content, cell, modality);
    }
  pioneer_statement_cell_limits (self->making, cell, statement);
}

static void
add_side (Disagreements *self, PioneerRuns *cell, const PioneerDispute *dispute, const PioneerSideData *side)
{
  PioneerMaking *making = self->making;

  pioneer_runs_break (making->content, cell);
  if (speaks_for_itself (dispute, side))
    pioneer_statement_cell_value (making, cell, side->sample);
  else
    pioneer_runs_text (making->content, cell, side->text);
  if (side->sample != NULL)
    add_circumstances (self, cell, dispute, side->sample);
  /* That a side has a source goes without saying. */
  if (side->support == 0)
    pioneer_runs_text (making->content, cell, " (no source)");
  else if (side->support > 1)
    pioneer_runs_format (making->content, cell, " (%u independent sources)", side->support);
  pioneer_statement_cell_back (making, cell, (const PioneerStatementData *const *) side->statements->pdata, side->statements->len);
}

static void
add_sides (Disagreements *self, PioneerRuns *cell, const PioneerDispute *dispute)
{
  for (guint i = 0; i < dispute->sides->len; i++)
    add_side (self, cell, dispute, dispute->sides->pdata[i]);
}

/* Where a field has many values, all of them may stand against one word that there is none. */
static void
add_all_shown (Disagreements *self, PioneerRuns *cell, const PioneerDispute *dispute, GPtrArray *shown)
{
  guint n = 0;

  for (guint i = 0; i < dispute->competing->len; i++)
    n += ((const PioneerStatementData *) dispute->competing->pdata[i])->state == PIONEER_STATE_VALUE;
  if (n == shown->len)
    pioneer_runs_format (self->making->content, cell, "all of the %u values", n);
  else
    pioneer_runs_format (self->making->content, cell, "%u of the %u values", shown->len, n);
  pioneer_statement_cell_back (self->making, cell, (const PioneerStatementData *const *) shown->pdata, shown->len);
}

static void
add_shown (Disagreements *self, PioneerRuns *cell, const PioneerDispute *dispute)
{
  g_autoptr (GPtrArray) shown = list_shown (dispute);

  if (shown->len == 0)
    {
      pioneer_runs_text (self->making->content, cell, "each by itself");
      return;
    }
  if (shown->len > 2 && dispute->kind == PIONEER_CONFLICT_KIND_ABSENT_AGAINST_PRESENT)
    {
      add_all_shown (self, cell, dispute, shown);
      return;
    }

  for (guint i = 0; i < shown->len; i++)
    {
      const PioneerStatementData *statement = shown->pdata[i];

      pioneer_runs_break (self->making->content, cell);
      pioneer_statement_cell_value (self->making, cell, statement);
      add_circumstances (self, cell, dispute, statement);
      pioneer_statement_cell_back (self->making, cell, &statement, 1);
    }
}

static void
add_reason (Disagreements *self, PioneerRuns *cell, const PioneerDispute *dispute)
{
  const PioneerStatementData *const *competing = (const PioneerStatementData *const *) dispute->competing->pdata;
  guint n = dispute->competing->len;
  g_autofree char *reason = NULL;

  if (dispute->kind == PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST)
    pioneer_runs_text (self->making->content, cell,
                       "The number is what is stated; the names are counted here, and a list may leave some out.");
  if (dispute->kind == PIONEER_CONFLICT_KIND_COUNT_AGAINST_LIST && n == 1)
    return;

  reason = pioneer_choice_reason (self->making->store, competing, n, self->making->store->policy);
  pioneer_runs_format (self->making->content, cell, "%s%s", cell->first != NULL ? " " : "", reason);
}

static const PioneerColumn columns[] = {
  { .header = "About", .weight = 3 },           { .header = "Field", .facet = TRUE },
  { .header = "How they differ", .weight = 3 }, { .header = "What the sides say", .weight = 6 },
  { .header = "Shown here", .weight = 4 },      { .header = "Why", .weight = 4 },
};

static void
fill_fact (Disagreements *self, PioneerRow *row, const PioneerDispute *dispute, guint number)
{
  pioneer_runs_format (self->making->content, &row->cells[0], "D%u %s", number,
                       pioneer_store_name (self->making->store, dispute->record));
  pioneer_runs_text (self->making->content, &row->cells[1], pioneer_field_spec (dispute->field)->label);
  pioneer_runs_text (self->making->content, &row->cells[2], describe_kind (dispute->kind));
  add_sides (self, &row->cells[3], dispute);
  add_shown (self, &row->cells[4], dispute);
  add_reason (self, &row->cells[5], dispute);
}

static const PioneerColumn name_columns[] = {
  { .header = "About", .weight = 3 },
  { .header = "Names in use", .weight = 7 },
  { .header = "Shown here", .weight = 3 },
  { .header = "Why", .weight = 4 },
};

static void
fill_name (Disagreements *self, PioneerRow *row, const PioneerDispute *dispute, guint number)
{
  PioneerContent *content = self->making->content;

  pioneer_runs_format (content, &row->cells[0], "D%u %s", number, pioneer_store_name (self->making->store, dispute->record));
  if (dispute->field != PIONEER_FIELD_NAME)
    pioneer_runs_format (content, &row->cells[0], " (%s)", pioneer_field_spec (dispute->field)->label);
  add_sides (self, &row->cells[1], dispute);
  add_shown (self, &row->cells[2], dispute);
  add_reason (self, &row->cells[3], dispute);
}

/* Cells link to the first row that lists it: several sections may. */
static PioneerRow *
add_row (Disagreements *self, PioneerTable *table, const PioneerDispute *dispute, guint number, gboolean is_first)
{
  PioneerMaking *making = self->making;
  const char *anchor = NULL;
  PioneerRow *row;

  if (is_first)
    {
      g_autofree char *text = g_strdup_printf ("d%u", number);

      anchor = pioneer_content_text (making->content, text);
      g_hash_table_add (making->anchors, (gpointer) anchor);
    }
  row = pioneer_content_add_row (making->content, table, anchor);
  row->record = dispute->record;

  return row;
}

/* Both tables are asked for by the section's name: the names, which most readers can do without, with a word behind it. */
static PioneerTable *
add_table (Disagreements *self, gboolean names)
{
  PioneerMaking *making = self->making;
  PioneerTable *table;
  g_autofree char *id = NULL;

  if (!names)
    return pioneer_making_add_table (making, self->section, "Facts on which sources differ, with all sides", columns,
                                     G_N_ELEMENTS (columns));

  table = pioneer_making_add_table (making, self->section, "Names that differ between sources", name_columns,
                                    G_N_ELEMENTS (name_columns));
  id = g_strconcat (table->id, "-names", NULL);
  table->id = pioneer_content_text (making->content, id);

  return table;
}

static gboolean
add_some (Disagreements *self, gboolean names, guint *n, GError **error)
{
  PioneerMaking *making = self->making;
  PioneerTable *table = NULL;

  for (guint i = 0; making->disputes != NULL && i < making->disputes->len; i++)
    {
      const PioneerDispute *dispute = making->disputes->pdata[i];
      gboolean is_first;
      guint number;

      if ((dispute->kind == PIONEER_CONFLICT_KIND_NAME) != names || !self->fields[dispute->field] ||
          !g_hash_table_contains (self->records, GUINT_TO_POINTER (dispute->record + 1)))
        continue;
      if (table != NULL && !pioneer_making_check_rows (self->section, table->n_rows + 1, error))
        return FALSE;
      if (!pioneer_making_go_on (making, names ? G_N_ELEMENTS (name_columns) : G_N_ELEMENTS (columns), error))
        return FALSE;
      if (table == NULL)
        table = add_table (self, names);
      number = pioneer_making_list_dispute (making, i + 1, &is_first);
      if (names)
        fill_name (self, add_row (self, table, dispute, number, is_first), dispute, number);
      else
        fill_fact (self, add_row (self, table, dispute, number, is_first), dispute, number);
      (*n)++;
    }

  return TRUE;
}

gboolean
pioneer_make_disagreements (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  g_autofree gboolean *fields = pioneer_making_wanted_fields (making, section, error);
  g_autoptr (GArray) records = fields != NULL ? pioneer_making_select (making, section, error) : NULL;
  g_autoptr (GHashTable) set = g_hash_table_new (NULL, NULL);
  Disagreements self = { making, section, set, fields };
  guint n = 0;

  if (records == NULL)
    return FALSE;

  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (set, GUINT_TO_POINTER (g_array_index (records, guint32, i) + 1));
  if (!add_some (&self, FALSE, &n, error) || !add_some (&self, TRUE, &n, error))
    return FALSE;
  if (n == 0)
    return pioneer_making_say_nothing (making, section, "The sources disagree nowhere.");

  return TRUE;
}
