/* pioneer-text-runs.c - What cells and paragraphs say, as plain text
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-text-private.h"

static gboolean
has_items (const PioneerRuns *runs)
{
  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    if (run->kind == PIONEER_RUN_BREAK)
      return TRUE;

  return FALSE;
}

/* "[3, 5–9]". Returns the last of the references that stand together. */
static const PioneerRun *
append_references (const PioneerRun *run, GString *out)
{
  const char *before = " [";

  for (;;)
    {
      const PioneerRun *last = run;
      guint n = 1;

      for (; last->next != NULL && last->next->kind == PIONEER_RUN_REFERENCE && last->next->number == last->number + 1; n++)
        last = last->next;
      /* Two that follow each other stand as two. */
      if (n == 2)
        last = run;

      g_string_append_printf (out, "%s%u", before, run->number);
      if (last != run)
        g_string_append_printf (out, "–%u", last->number);
      if (last->next == NULL || last->next->kind != PIONEER_RUN_REFERENCE)
        {
          g_string_append_c (out, ']');
          return last;
        }
      run = last->next;
      before = ", ";
    }
}

void
pioneer_text_runs (const PioneerRuns *runs, GString *out)
{
  if (has_items (runs))
    g_string_append (out, PIONEER_TEXT_BULLET);

  for (const PioneerRun *run = runs->first; run != NULL; run = run->next)
    switch (run->kind)
      {
      case PIONEER_RUN_MODALITY:
        g_string_append_printf (out, "(%s)", run->text);
        break;
      case PIONEER_RUN_REFERENCE:
        run = append_references (run, out);
        break;
      case PIONEER_RUN_BREAK:
        g_string_append (out, "\n" PIONEER_TEXT_BULLET);
        break;
      case PIONEER_RUN_ADDRESS:
        g_string_append (out, run->text);
        if (g_strcmp0 (run->text, run->anchor) != 0)
          g_string_append_printf (out, " (%s)", run->anchor);
        break;
      case PIONEER_RUN_TEXT:
      case PIONEER_RUN_STRONG:
      case PIONEER_RUN_EMPHASIS:
      case PIONEER_RUN_ABSENT:
      case PIONEER_RUN_LINK:
      default:
        g_string_append (out, run->text);
      }
}

gboolean
pioneer_text_is_absent (const PioneerRuns *cell)
{
  return cell->state == PIONEER_STATE_NOT_STATED && cell->first != NULL && cell->first->kind == PIONEER_RUN_ABSENT &&
         cell->first->next == NULL;
}
