/* pioneer-make-network.c - Who works with whom
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include "pioneer-error.h"
#include "pioneer-network-partners-private.h"
#include "pioneer-report-steps-private.h"

#define MOST_NODES       400u
#define DEFAULT_AT_LEAST 2u

typedef struct
{
  PioneerMaking *making;
  const PioneerSectionSpec *section;
  GPtrArray *partners; /* PioneerNetworkPartner */
  GHashTable *sites;   /* place of the record, 1 added -> place of its mark, 1 added */
  GArray *marks;
  GArray *ties;
  PioneerTable *table;
  PioneerChart *chart;
} Network;

static guint
find_site (Network *self, guint32 site)
{
  guint at = GPOINTER_TO_UINT (g_hash_table_lookup (self->sites, GUINT_TO_POINTER (site + 1)));
  PioneerMark mark = { .state = PIONEER_STATE_VALUE };

  if (at > 0)
    return at - 1;

  mark.label = pioneer_content_text (self->making->content, pioneer_store_name (self->making->store, site));
  g_array_append_val (self->marks, mark);
  g_hash_table_insert (self->sites, GUINT_TO_POINTER (site + 1), GUINT_TO_POINTER (self->marks->len));

  return self->marks->len - 1;
}

/* One tie for all that a site says of a partner: a plan only where all of it is. */
static void
add_ties (Network *self, const PioneerNetworkPartner *partner, const char *label, const char *anchor)
{
  PioneerMark mark = { .label = label, .anchor = anchor, .state = PIONEER_STATE_VALUE, .start = { .position = 1 } };
  guint place = self->marks->len;

  mark.count = partner->n_sites;
  g_array_append_val (self->marks, mark);
  for (guint i = 0; i < partner->links->len; i++)
    {
      const PioneerNetworkLink *link = &g_array_index (partner->links, PioneerNetworkLink, i);
      gboolean goes_on = i > 0 && g_array_index (partner->links, PioneerNetworkLink, i - 1).site == link->site;
      PioneerTie tie = { .from = find_site (self, link->site), .to = place, .modality = link->item.modality };

      if (!goes_on)
        {
          g_array_append_val (self->ties, tie);
          g_array_index (self->marks, PioneerMark, tie.from).count++;
        }
      else if (!pioneer_modality_is_intention (tie.modality))
        g_array_index (self->ties, PioneerTie, self->ties->len - 1).modality = tie.modality;
    }
}

static void
add_link (Network *self, PioneerRuns *cell, const PioneerNetworkLink *link)
{
  PioneerMaking *making = self->making;
  const PioneerDatum *value = &link->item.value;
  g_autoptr (GString) text = g_string_new (pioneer_store_name (making->store, link->site));

  pioneer_runs_break (making->content, cell);
  if (value->type == PIONEER_VALUE_TYPE_SHAPE && value->members[PIONEER_PARTNERSHIP_ROLE].type != 0)
    {
      g_string_append (text, " (");
      pioneer_making_append_datum (making, &value->shape->members[PIONEER_PARTNERSHIP_ROLE].spec,
                                   &value->members[PIONEER_PARTNERSHIP_ROLE], text);
      g_string_append_c (text, ')');
    }
  pioneer_runs_text (making->content, cell, text->str);
  if (link->item.modality != PIONEER_MODALITY_UNSPECIFIED)
    {
      pioneer_runs_text (making->content, cell, " ");
      pioneer_runs_modality (making->content, cell, link->item.modality);
    }
  pioneer_item_cell_back (making, cell, &link->item);
}

static void
set_statements (Network *self, PioneerRuns *cell, const PioneerNetworkPartner *partner)
{
  guint32 *places;
  guint n = 0;

  for (guint i = 0; i < partner->links->len; i++)
    n += g_array_index (partner->links, PioneerNetworkLink, i).item.n_statements;
  places = pioneer_arena_new_array (self->making->content->arena, guint32, n + 1);
  cell->statements = places;
  for (guint i = 0; i < partner->links->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (partner->links, PioneerNetworkLink, i).item;

      for (guint j = 0; j < item->n_statements; j++)
        places[cell->n_statements++] = item->statements[j];
    }
}

static gboolean
add_partner (Network *self, const PioneerNetworkPartner *partner, GError **error)
{
  PioneerMaking *making = self->making;
  PioneerRow *row;
  const char *label;

  if (!pioneer_making_go_on (making, self->table->n_columns, error))
    return FALSE;

  row = pioneer_content_add_row (making->content, self->table, pioneer_making_row_anchor (making, self->section, partner->record));
  row->record = partner->record;
  label = pioneer_content_text (making->content, pioneer_store_name (making->store, partner->record));
  pioneer_runs_text (making->content, &row->cells[0], label);
  pioneer_making_number_cell (making, &row->cells[1], partner->n_sites);
  for (guint i = 0; i < partner->links->len; i++)
    add_link (self, &row->cells[2], &g_array_index (partner->links, PioneerNetworkLink, i));
  set_statements (self, &row->cells[2], partner);
  add_ties (self, partner, label, row->anchor);
  if (self->marks->len <= MOST_NODES)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
               "%s: the network has more than %u nodes: narrow its query, raise at-least, or set a limit", self->section->where,
               MOST_NODES);

  return FALSE;
}

/* "3 partners of fewer than 2 sites are left out." */
static void
describe (Network *self, guint n_left_out, guint at_least)
{
  PioneerMaking *making = self->making;
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_making_append_number (making, self->ties->len, text);
  g_string_append (text, self->ties->len == 1 ? " tie between " : " ties between ");
  pioneer_making_append_number (making, g_hash_table_size (self->sites), text);
  g_string_append_printf (text, " %s and ", self->chart->start_name);
  pioneer_making_append_number (making, self->marks->len - g_hash_table_size (self->sites), text);
  g_string_append_printf (text, " %s.", self->chart->end_name);
  self->chart->description = pioneer_content_text (making->content, text->str);
  if (n_left_out == 0)
    return;

  g_string_truncate (text, 0);
  pioneer_making_append_number (making, n_left_out, text);
  g_string_append_printf (
      text, n_left_out == 1 ? " partner of fewer than %u %s is left out." : " partners of fewer than %u %s are left out.", at_least,
      self->chart->start_name);
  pioneer_making_say_below (making, self->chart, text->str);
}

static const PioneerColumn site_heads[] = {
  { .header = "Partner", .weight = 4 },
  { .header = "Sites", .kind = PIONEER_COLUMN_NUMBER },
  { .header = "Which", .weight = 8, .path = "partnership" },
};

static const PioneerColumn programme_heads[] = {
  { .header = "Partner", .weight = 4 },
  { .header = "Programmes", .kind = PIONEER_COLUMN_NUMBER },
  { .header = "Which", .weight = 8, .path = "partnership" },
};

static void
set_ties (Network *self)
{
  PioneerTie *ties = pioneer_arena_new_array (self->making->content->arena, PioneerTie, self->ties->len + 1);

  for (guint i = 0; i < self->ties->len; i++)
    ties[i] = g_array_index (self->ties, PioneerTie, i);
  self->chart->ties = ties;
  self->chart->n_ties = self->ties->len;
}

static gboolean
fill (Network *self, GError **error)
{
  PioneerMaking *making = self->making;
  gboolean of_programmes = self->section->kind == PIONEER_KIND_PROGRAMME;
  guint at_least = self->section->at_least > 0 ? self->section->at_least : DEFAULT_AT_LEAST;
  guint limit = self->section->limit;
  g_autofree char *title = NULL;
  guint n_fitting = 0;
  guint n;

  while (n_fitting < self->partners->len && ((PioneerNetworkPartner *) self->partners->pdata[n_fitting])->n_sites >= at_least)
    n_fitting++;
  if (n_fitting == 0)
    {
      g_autofree char *words =
          g_strdup_printf ("No source names a partner of %u or more %ss.", at_least, pioneer_kind_word (self->section->kind));

      return pioneer_making_say_nothing (making, self->section, words);
    }

  title = pioneer_making_caption (making, self->section, "Who works with whom", error);
  if (title == NULL)
    return FALSE;
  self->chart = pioneer_making_add_chart (making, self->section, PIONEER_DRAWING_NETWORK, title,
                                          of_programmes ? programme_heads : site_heads, G_N_ELEMENTS (site_heads), &self->table);
  self->chart->start_name = of_programmes ? "programmes" : "sites";
  self->chart->end_name = "partners";
  n = limit > 0 && limit < n_fitting ? limit : n_fitting;
  for (guint i = 0; i < n; i++)
    if (!add_partner (self, self->partners->pdata[i], error))
      return FALSE;
  set_ties (self);
  if (!pioneer_making_set_marks (making, self->section, self->chart, self->marks, error))
    return FALSE;
  describe (self, self->partners->len - n_fitting, at_least);
  pioneer_making_say_more (making, n_fitting - n, n);

  return TRUE;
}

gboolean
pioneer_make_network (PioneerMaking *making, const PioneerSectionSpec *section, GError **error)
{
  Network self = { .making = making, .section = section };
  g_autoptr (GArray) records = pioneer_making_select (making, section, error);
  g_autoptr (GPtrArray) partners = records != NULL ? pioneer_network_partners (making, section, records, error) : NULL;
  gboolean made;

  if (partners == NULL)
    return FALSE;

  self.partners = partners;
  self.sites = g_hash_table_new (NULL, NULL);
  self.marks = g_array_new (FALSE, TRUE, sizeof (PioneerMark));
  self.ties = g_array_new (FALSE, TRUE, sizeof (PioneerTie));
  made = fill (&self, error);
  g_hash_table_unref (self.sites);
  g_array_unref (self.marks);
  g_array_unref (self.ties);

  return made;
}
