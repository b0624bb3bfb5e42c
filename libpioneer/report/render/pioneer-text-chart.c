/* pioneer-text-chart.c - Charts as bars of block characters
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-renderer-private.h"

#define WIDEST_LABEL 30u
#define LEAST_BAR    10u
#define GAP          2u

#define RESULT    "█"
#define INTENTION "░"

/* Lengths are amounts; where one is below nothing, a bar to the right would say something else. */
static double
find_greatest (const PioneerChart *chart)
{
  double greatest = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const PioneerMark *mark = &chart->marks[i];
      double length = chart->drawing == PIONEER_DRAWING_DISTRIBUTION ? mark->count : mark->end.position;

      if (mark->state != PIONEER_STATE_VALUE)
        continue;
      if (length < 0)
        return 0;
      greatest = MAX (greatest, length);
    }

  return greatest;
}

static gboolean
is_intention (PioneerModality modality)
{
  return modality != PIONEER_MODALITY_UNSPECIFIED && modality != PIONEER_MODALITY_REPORTED && modality != PIONEER_MODALITY_MEASURED;
}

static guint
find_widest (const PioneerChart *chart)
{
  guint widest = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      guint width = pioneer_text_width (chart->marks[i].label);

      widest = MAX (widest, width);
    }

  return MIN (widest, WIDEST_LABEL);
}

static void
append_label (const char *label, guint width, GString *out)
{
  g_autoptr (GPtrArray) lines = pioneer_text_wrap (label, width);

  pioneer_text_pad (out, lines->len > 0 ? lines->pdata[0] : "", width, FALSE);
}

static void
append_bar (const PioneerChart *chart, const PioneerMark *mark, double greatest, guint room, GString *out)
{
  double length = chart->drawing == PIONEER_DRAWING_DISTRIBUTION ? mark->count : mark->end.position;
  guint n = (guint) (length / greatest * room + 0.5);

  for (guint i = 0; i < n; i++)
    g_string_append (out, is_intention (mark->end.modality) ? INTENTION : RESULT);
}

gboolean
pioneer_text_bars (const PioneerChart *chart, guint width, GString *out)
{
  static const char *const absences[] = {
    [PIONEER_STATE_VALUE] = "",
    [PIONEER_STATE_UNKNOWN] = "unknown",
    [PIONEER_STATE_NONE] = "none",
    [PIONEER_STATE_NOT_STATED] = "not stated",
  };
  gboolean drawn = chart->drawing == PIONEER_DRAWING_BARS || chart->drawing == PIONEER_DRAWING_DISTRIBUTION;
  double greatest = drawn ? find_greatest (chart) : 0;
  guint label = find_widest (chart);

  if (greatest <= 0 || chart->n_panels > 1 || width < label + GAP + LEAST_BAR)
    return FALSE;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      append_label (chart->marks[i].label, label, out);
      pioneer_text_pad (out, "", GAP, FALSE);
      if (chart->marks[i].state == PIONEER_STATE_VALUE)
        append_bar (chart, &chart->marks[i], greatest, width - label - GAP, out);
      else
        g_string_append (out, absences[chart->marks[i].state]);
      while (out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }

  return TRUE;
}
