/* pioneer-statement-cells.c - What a statement says, put into a cell
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-item-cells-private.h"

#include "pioneer-references-private.h"

void
pioneer_statement_cell_value (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *statement)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (statement->state != PIONEER_STATE_VALUE)
    {
      pioneer_runs_absent (making->content, cell, (PioneerState) statement->state);
      return;
    }
  pioneer_making_append_datum (making, &pioneer_field_spec ((PioneerFieldId) statement->field)->spec, &statement->value, text);
  pioneer_runs_text (making->content, cell, text->str);
}

void
pioneer_statement_cell_limits (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *statement)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_making_append_limits (making, statement, text);
  if (text->len > 0)
    pioneer_runs_text (making->content, cell, text->str);
}

/* What the cell rested on before, and these. */
static void
add_places (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n)
{
  guint32 *places = pioneer_arena_new_array (making->content->arena, guint32, cell->n_statements + n + 1);

  for (guint i = 0; i < cell->n_statements; i++)
    places[i] = cell->statements[i];
  for (guint i = 0; i < n; i++)
    places[cell->n_statements + i] = pioneer_store_place (making->store, statements[i]);
  cell->statements = places;
  cell->n_statements += n;
}

void
pioneer_statement_cell_back (PioneerMaking *making, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n)
{
  for (guint i = 0; i < n; i++)
    pioneer_making_cite (making, statements[i]);
  add_places (making, cell, statements, n);
  pioneer_references_add (making->content, making->store, cell, statements, n);
}
