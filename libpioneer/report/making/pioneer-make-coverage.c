/* pioneer-make-coverage.c - For how many records each field is stated, and for which it isn't
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-section-parts-private.h"

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
        state = (PioneerState) statements[i].state;
    }

  return state;
}

static void
add_names (PioneerMaking *self, PioneerRuns *cell, GArray *lacking, guint n_all)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (lacking->len == n_all && n_all > 1)
    g_string_append (text, "all of them");
  else
    pioneer_making_append_names (self, lacking, text);
  pioneer_runs_text (self->content, cell, text->str);
}

static gboolean
add_field (PioneerMaking *self, PioneerTable *table, GArray *records, PioneerFieldId field, GError **error)
{
  g_autoptr (GArray) lacking = g_array_new (FALSE, FALSE, sizeof (guint32));
  static const PioneerState order[] = { PIONEER_STATE_VALUE, PIONEER_STATE_NONE, PIONEER_STATE_UNKNOWN, PIONEER_STATE_NOT_STATED };
  guint counts[PIONEER_STATE_NOT_STATED + 1] = { 0 };
  PioneerRow *row;

  if (!pioneer_making_go_on (self, table->n_columns, error))
    return FALSE;

  for (guint i = 0; i < records->len; i++)
    {
      guint32 record = g_array_index (records, guint32, i);
      PioneerState state = get_state (self->store, record, field);

      counts[state]++;
      if (state == PIONEER_STATE_NOT_STATED)
        g_array_append_val (lacking, record);
    }

  row = pioneer_content_add_row (self->content, table, NULL);
  pioneer_runs_text (self->content, &row->cells[0], pioneer_field_spec (field)->plural);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    pioneer_making_number_cell (self, &row->cells[i + 1], counts[order[i]]);
  pioneer_making_number_cell (self, &row->cells[5], records->len);
  add_names (self, &row->cells[6], lacking, records->len);

  return TRUE;
}

/* What the curators write themselves is no matter of sources; whom to ask is nobody's business here. */
static gboolean
is_told (PioneerFieldId field, PioneerKind kind)
{
  return pioneer_field_is_of (field, kind) && pioneer_field_needs_citation (field, kind) && field != PIONEER_FIELD_CONTACT &&
         field != PIONEER_FIELD_NOTE;
}

static const PioneerColumn *
make_heads (PioneerMaking *self, PioneerKind kind)
{
  static const PioneerColumn heads[] = {
    { .header = "Field", .weight = 4 },
    { .header = "Stated", .kind = PIONEER_COLUMN_NUMBER },
    { .header = "None", .kind = PIONEER_COLUMN_NUMBER },
    { .header = "Unknown", .kind = PIONEER_COLUMN_NUMBER },
    { .header = "Not stated", .kind = PIONEER_COLUMN_NUMBER },
    { .kind = PIONEER_COLUMN_NUMBER },
    { .header = "Not stated for", .weight = 8 },
  };
  PioneerColumn *copy = pioneer_arena_new_array (self->content->arena, PioneerColumn, G_N_ELEMENTS (heads));
  g_autofree char *records = g_strdup_printf ("%ss", pioneer_kind_word (kind));

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    copy[i] = heads[i];
  records[0] = g_ascii_toupper (records[0]);
  copy[5].header = pioneer_content_text (self->content, records);

  return copy;
}

gboolean
pioneer_make_coverage (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  g_autofree gboolean *wanted = pioneer_making_wanted_fields (self, section, error);
  g_autoptr (GArray) records = wanted != NULL ? pioneer_making_select (self, section, error) : NULL;
  g_autofree char *caption = NULL;
  PioneerTable *table;

  if (records == NULL)
    return FALSE;
  if (records->len == 0)
    return pioneer_making_say_none (self, section);

  caption = pioneer_making_caption (self, section, "For how many a field is stated", error);
  if (caption == NULL)
    return FALSE;
  table = pioneer_making_add_table (self, section, caption, make_heads (self, section->kind), 7);
  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    {
      gboolean shown =
          section->fields != NULL && section->fields[0] != NULL ? wanted[field] : is_told ((PioneerFieldId) field, section->kind);

      if (shown && !add_field (self, table, records, (PioneerFieldId) field, error))
        return FALSE;
    }

  return TRUE;
}
