/* pioneer-json-charts.c - Charts of a report as JSON: their marks, without how they are drawn
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-json-values-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-json-text-private.h"

static void
append_end (GString *out, const char *name, const PioneerMarkEnd *end, gboolean *any)
{
  gboolean inner = FALSE;

  if (end->text == NULL)
    return;

  pioneer_json_member (out, name, any);
  g_string_append_c (out, '{');
  pioneer_json_member (out, "position", &inner);
  pioneer_json_append_number (out, end->position);
  pioneer_json_text_member (out, "text", end->text, &inner);
  if (end->modality != PIONEER_MODALITY_UNSPECIFIED)
    pioneer_json_text_member (out, "modality", pioneer_choice_nick (PIONEER_TYPE_MODALITY, end->modality), &inner);
  if (end->intended > 0)
    {
      pioneer_json_member (out, "intended", &inner);
      pioneer_json_append_number (out, end->intended);
    }
  g_string_append_c (out, '}');
}

static void
append_mark (GString *out, const PioneerChart *chart, const PioneerMark *mark)
{
  gboolean any = FALSE;

  g_string_append_c (out, '{');
  pioneer_json_text_member (out, "label", mark->label, &any);
  if (chart->panels != NULL)
    pioneer_json_text_member (out, "panel", chart->panels[mark->panel], &any);
  pioneer_json_text_member (out, "state", pioneer_choice_nick (PIONEER_TYPE_STATE, mark->state), &any);
  append_end (out, "start", &mark->start, &any);
  append_end (out, "end", &mark->end, &any);
  pioneer_json_member (out, "count", &any);
  g_string_append_printf (out, "%u}", mark->count);
}

static void
append_ties (GString *out, const PioneerChart *chart, gboolean *any)
{
  if (chart->n_ties == 0)
    return;

  pioneer_json_member (out, "ties", any);
  for (guint i = 0; i < chart->n_ties; i++)
    {
      gboolean inner = FALSE;

      g_string_append (out, i > 0 ? ",{" : "[{");
      pioneer_json_member (out, "from", &inner);
      g_string_append_printf (out, "%u,\"to\":%u", chart->ties[i].from, chart->ties[i].to);
      if (chart->ties[i].modality != PIONEER_MODALITY_UNSPECIFIED)
        pioneer_json_text_member (out, "modality", pioneer_choice_nick (PIONEER_TYPE_MODALITY, chart->ties[i].modality), &inner);
      g_string_append_c (out, '}');
    }
  g_string_append_c (out, ']');
}

void
pioneer_json_append_chart (GString *out, const PioneerChart *chart, gboolean *any)
{
  static const char *const words[] = {
    [PIONEER_DRAWING_BARS] = "bars",
    [PIONEER_DRAWING_BEFORE_AFTER] = "before-after",
    [PIONEER_DRAWING_DISTRIBUTION] = "distribution",
    [PIONEER_DRAWING_TIMELINE] = "timeline",
    [PIONEER_DRAWING_NETWORK] = "network",
    [PIONEER_DRAWING_MAP] = "map",
  };
  gboolean inner = FALSE;

  pioneer_json_member (out, "chart", any);
  g_string_append_c (out, '{');
  pioneer_json_text_member (out, "drawing", words[chart->drawing], &inner);
  pioneer_json_text_member (out, "id", chart->id, &inner);
  pioneer_json_text_member (out, "title", chart->title, &inner);
  pioneer_json_text_member (out, "description", chart->description, &inner);
  pioneer_json_text_member (out, "unit", chart->unit, &inner);
  pioneer_json_text_member (out, "start-name", chart->start_name, &inner);
  pioneer_json_text_member (out, "end-name", chart->end_name, &inner);
  pioneer_json_member (out, "marks", &inner);
  g_string_append_c (out, '[');
  for (guint i = 0; i < chart->n_marks; i++)
    {
      g_string_append (out, i > 0 ? ",\n    " : "\n    ");
      append_mark (out, chart, &chart->marks[i]);
    }
  g_string_append_c (out, ']');
  append_ties (out, chart, &inner);
  g_string_append_c (out, '}');
}
