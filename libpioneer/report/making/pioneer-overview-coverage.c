/* pioneer-overview-coverage.c - What no source states
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-overview-private.h"

#define MOST_NAMED 6

static const PioneerColumn columns[] = {
  { "Field", PIONEER_COLUMN_TEXT, 4 },          { "Stated", PIONEER_COLUMN_NUMBER, 2 },     { "None", PIONEER_COLUMN_NUMBER, 2 },
  { "Unknown", PIONEER_COLUMN_NUMBER, 2 },      { "Not stated", PIONEER_COLUMN_NUMBER, 2 }, { "Sites", PIONEER_COLUMN_NUMBER, 2 },
  { "Not stated for", PIONEER_COLUMN_TEXT, 8 },
};

/* A value before "none", that before "unknown". */
static PioneerState
get_state (PioneerStore *store, guint32 record, PioneerFieldId field)
{
  PioneerState state = PIONEER_STATE_NOT_STATED;
  const PioneerStatementData *statements;
  guint32 n;

  statements = pioneer_store_field (store, record, field, &n);
  for (guint32 i = 0; i < n; i++)
    {
      if (pioneer_store_rank (&statements[i]) == PIONEER_RANK_DEPRECATED)
        continue;
      if (statements[i].state == PIONEER_STATE_VALUE)
        return PIONEER_STATE_VALUE;
      if (statements[i].state == PIONEER_STATE_NONE || state == PIONEER_STATE_NOT_STATED)
        state = statements[i].state;
    }

  return state;
}

static void
add_names (PioneerOverview *self, PioneerRuns *cell, guint32 programme, GArray *sites, guint n_all)
{
  if (sites->len == n_all)
    {
      pioneer_runs_text (self->content, cell, "all sites");
      return;
    }

  for (guint i = 0; i < MIN (sites->len, MOST_NAMED); i++)
    {
      guint32 site = g_array_index (sites, guint32, i);
      g_autofree char *anchor = pioneer_overview_anchor (self, programme, site);

      if (i > 0)
        pioneer_runs_text (self->content, cell, ", ");
      pioneer_runs_link (self->content, cell, pioneer_store_name (self->store, site), anchor);
    }
  if (sites->len > MOST_NAMED)
    pioneer_runs_format (self->content, cell, " and %u more", sites->len - MOST_NAMED);
}

static void
add_field (PioneerOverview *self, PioneerTable *table, guint32 programme, GArray *sites, PioneerFieldId field)
{
  g_autoptr (GArray) lacking = g_array_new (FALSE, FALSE, sizeof (guint32));
  PioneerRow *row = pioneer_content_add_row (self->content, table, NULL);
  guint counts[PIONEER_STATE_NOT_STATED + 1] = { 0 };

  for (guint i = 0; i < sites->len; i++)
    {
      guint32 site = g_array_index (sites, guint32, i);
      PioneerState state = get_state (self->store, site, field);

      counts[state]++;
      if (state == PIONEER_STATE_NOT_STATED)
        g_array_append_val (lacking, site);
    }

  pioneer_runs_text (self->content, &row->cells[0], pioneer_field_spec (field)->plural);
  pioneer_runs_number (self->content, &row->cells[1], counts[PIONEER_STATE_VALUE]);
  pioneer_runs_number (self->content, &row->cells[2], counts[PIONEER_STATE_NONE]);
  pioneer_runs_number (self->content, &row->cells[3], counts[PIONEER_STATE_UNKNOWN]);
  pioneer_runs_number (self->content, &row->cells[4], counts[PIONEER_STATE_NOT_STATED]);
  pioneer_runs_number (self->content, &row->cells[5], sites->len);
  add_names (self, &row->cells[6], programme, lacking, sites->len);
}

/* What the curators write themselves is no matter of sources; whom to ask is nobody's business here. */
static gboolean
is_told (PioneerFieldId field)
{
  return pioneer_field_is_of (field, PIONEER_KIND_SITE) && pioneer_field_needs_citation (field, PIONEER_KIND_SITE) &&
         field != PIONEER_FIELD_CONTACT && field != PIONEER_FIELD_NOTE;
}

void
pioneer_overview_add_coverage (PioneerOverview *self, guint32 programme)
{
  g_autoptr (GArray) sites = pioneer_overview_sites (self, programme);
  g_autofree char *caption = NULL;
  PioneerTable *table;

  if (sites->len == 0)
    return;

  caption = g_strdup_printf ("%s: for how many sites a field is stated",
                             programme != PIONEER_NO_RECORD ? pioneer_store_name (self->store, programme) : "In no programme");
  table = pioneer_content_add_table (self->content, caption, columns, G_N_ELEMENTS (columns));
  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    if (is_told ((PioneerFieldId) field))
      add_field (self, table, programme, sites, (PioneerFieldId) field);
}
