/* pioneer-overview-sites.c - The sites of a programme
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-broader-private.h"
#include "pioneer-cells-private.h"
#include "pioneer-hash-private.h"

static const PioneerColumn columns[] = {
  { "Site", PIONEER_COLUMN_TEXT, 4 },           { "Local scheme", PIONEER_COLUMN_TEXT, 3 },
  { "Place", PIONEER_COLUMN_TEXT, 3 },          { "People, by kind", PIONEER_COLUMN_TEXT, 4 },
  { "Client groups", PIONEER_COLUMN_TEXT, 4 },  { "Lead partners", PIONEER_COLUMN_TEXT, 3 },
  { "Partners named", PIONEER_COLUMN_TEXT, 3 }, { "Sources", PIONEER_COLUMN_TEXT, 2 },
};

static const struct
{
  PioneerParticipationStatus status;
  const char *words;
} groups[] = {
  { PIONEER_PARTICIPATION_STATUS_SELECTED, "Selected" },
  { PIONEER_PARTICIPATION_STATUS_NOT_SELECTED, "Not selected" },
  { PIONEER_PARTICIPATION_STATUS_SHORTLISTED, "Shortlisted; no source here says that it was selected" },
  { PIONEER_PARTICIPATION_STATUS_APPLIED, "Applied; no source here says how far it came" },
  { 0, "How far it came is not stated" },
};

static const PioneerDatum *
get_partnership (const PioneerSaying *saying, guint member)
{
  const PioneerStatementData *statement = saying->statement;

  return statement->state == PIONEER_STATE_VALUE && statement->value.members[member].type != 0 ? &statement->value.members[member]
                                                                                               : NULL;
}

static void
add_leads (PioneerOverview *self, PioneerRuns *cell, GPtrArray *partnerships)
{
  gboolean any = FALSE;

  for (guint i = 0; i < partnerships->len; i++)
    {
      const PioneerSaying *saying = partnerships->pdata[i];
      const PioneerDatum *role = get_partnership (saying, PIONEER_PARTNERSHIP_ROLE);

      if (role == NULL || !pioneer_broader_within (self->store, role->text, "lead"))
        continue;
      any = TRUE;
      pioneer_runs_break (self->content, cell);
      pioneer_cell_member (self, cell, saying->statement, PIONEER_PARTNERSHIP_PARTNER);
      pioneer_cell_modality (self, cell, pioneer_store_modality (saying->statement));
      pioneer_cell_backing (self, cell, saying);
    }

  if (!any)
    pioneer_runs_absent (self->content, cell, PIONEER_STATE_NOT_STATED);
}

/* A group stands for several that aren't named; it is told of, and not added to those that are. */
static gboolean
is_group (PioneerStore *store, const PioneerDatum *partner)
{
  guint32 record = pioneer_store_find (store, PIONEER_KIND_PARTNER, partner->text);

  return record != PIONEER_NO_RECORD && pioneer_store_shown (store, record, PIONEER_FIELD_COUNT) != NULL;
}

static void
add_count (PioneerOverview *self, PioneerRuns *cell, GPtrArray *statements, guint n, const char *what)
{
  if (n == 0)
    return;

  pioneer_runs_break (self->content, cell);
  pioneer_runs_number (self->content, cell, n);
  pioneer_runs_text (self->content, cell, what);
  pioneer_cell_references (self, cell, (const PioneerStatementData *const *) statements->pdata, statements->len);
}

static void
add_partners (PioneerOverview *self, PioneerRuns *cell, GPtrArray *partnerships)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (pioneer_hash_text, g_str_equal);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  g_autoptr (GPtrArray) grouped = g_ptr_array_new ();
  guint n_named = 0;
  guint n_groups = 0;

  for (guint i = 0; i < partnerships->len; i++)
    {
      const PioneerSaying *saying = partnerships->pdata[i];
      const PioneerDatum *partner = get_partnership (saying, PIONEER_PARTNERSHIP_PARTNER);
      gboolean group;

      if (partner == NULL)
        continue;
      group = is_group (self->store, partner);
      if (g_hash_table_add (seen, (gpointer) partner->text))
        ++*(group ? &n_groups : &n_named);
      for (guint j = 0; j < saying->agreeing->len; j++)
        g_ptr_array_add (group ? grouped : named, saying->agreeing->pdata[j]);
    }

  add_count (self, cell, named, n_named, "");
  add_count (self, cell, grouped, n_groups, n_groups == 1 ? " group of partners" : " groups of partners");
  if (n_named + n_groups == 0)
    pioneer_runs_absent (self->content, cell, PIONEER_STATE_NOT_STATED);
}

/* What the sources themselves count, beside what is listed. */
static void
add_stated_counts (PioneerOverview *self, PioneerRuns *cell, guint32 site)
{
  g_autoptr (GPtrArray) sayings = pioneer_sayings_shown (self->store, site, PIONEER_FIELD_PARTNER_COUNT);

  for (guint i = 0; i < sayings->len; i++)
    {
      const PioneerSaying *saying = sayings->pdata[i];

      pioneer_runs_break (self->content, cell);
      pioneer_runs_emphasis (self->content, cell, "stated:");
      pioneer_runs_text (self->content, cell, " ");
      pioneer_cell_member (self, cell, saying->statement, PIONEER_TALLY_QUANTITY);
      if (saying->statement->state == PIONEER_STATE_VALUE && saying->statement->value.members[PIONEER_TALLY_OF].type != 0)
        {
          pioneer_runs_text (self->content, cell, " of the type ");
          pioneer_cell_member (self, cell, saying->statement, PIONEER_TALLY_OF);
        }
      pioneer_cell_backing (self, cell, saying);
    }
}

static void
add_site (PioneerOverview *self, PioneerTable *table, guint32 programme, guint32 site)
{
  g_autofree char *anchor = pioneer_overview_anchor (self, programme, site);
  g_autoptr (GPtrArray) partnerships = pioneer_sayings_of (self->store, site, PIONEER_FIELD_PARTNERSHIP);
  PioneerRow *row = pioneer_content_add_row (self->content, table, anchor);

  pioneer_cell_field (self, &row->cells[0], site, PIONEER_FIELD_NAME);
  pioneer_cell_field (self, &row->cells[1], site, PIONEER_FIELD_SCHEME);
  pioneer_cell_field (self, &row->cells[2], site, PIONEER_FIELD_PLACE);
  pioneer_cell_field (self, &row->cells[3], site, PIONEER_FIELD_POPULATION);
  pioneer_cell_field (self, &row->cells[4], site, PIONEER_FIELD_CLIENT_GROUP);
  add_leads (self, &row->cells[5], partnerships);
  add_partners (self, &row->cells[6], partnerships);
  add_stated_counts (self, &row->cells[6], site);
  pioneer_cell_sources (self, &row->cells[7], site);
}

static void
add_group (PioneerOverview *self, PioneerTable *table, guint32 programme, GArray *sites, guint group)
{
  gboolean any = FALSE;

  for (guint i = 0; i < sites->len; i++)
    {
      guint32 site = g_array_index (sites, guint32, i);

      if (pioneer_overview_status (self, site, programme) != groups[group].status)
        continue;
      if (!any && programme != PIONEER_NO_RECORD)
        pioneer_runs_text (self->content, pioneer_content_add_group (self->content, table), groups[group].words);
      any = TRUE;
      add_site (self, table, programme, site);
    }
}

void
pioneer_overview_add_sites (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GArray) sites = pioneer_overview_sites (self, programme);
  PioneerTable *table;

  pioneer_overview_add_heading (self, programme, "Sites", "sites");
  if (sites->len == 0)
    {
      pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content), "No source here names a site.");
      return;
    }

  table = pioneer_content_add_table (self->content, "The sites: where, for whom and with whom", columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    add_group (self, table, programme, sites, i);
}
