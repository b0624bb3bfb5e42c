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

static double
get_length (const PioneerChart *chart, const PioneerMark *mark)
{
  return chart->drawing == PIONEER_DRAWING_DISTRIBUTION ? mark->count : mark->end.position;
}

static double
get_intended (const PioneerChart *chart, const PioneerMark *mark)
{
  if (chart->drawing == PIONEER_DRAWING_DISTRIBUTION)
    return pioneer_modality_is_intention (mark->end.modality) ? mark->count : 0;

  return pioneer_mark_end_get_intended (&mark->end);
}

/* Lengths are amounts; where one is below nothing, a bar to the right would say something else. */
static double
find_greatest (const PioneerChart *chart)
{
  double greatest = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const PioneerMark *mark = &chart->marks[i];
      double length = get_length (chart, mark);

      if (mark->state != PIONEER_STATE_VALUE)
        continue;
      if (length < 0)
        return 0;
      greatest = MAX (greatest, length);
    }

  return greatest;
}

/* What stands behind a bar; NULL of those of a distribution, which are counts in ranges. */
static const char *
get_amount (const PioneerChart *chart, const PioneerMark *mark)
{
  return chart->drawing == PIONEER_DRAWING_BARS && mark->state == PIONEER_STATE_VALUE ? mark->end.text : NULL;
}

static guint
find_widest_amount (const PioneerChart *chart)
{
  guint widest = 0;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const char *amount = get_amount (chart, &chart->marks[i]);
      guint width = amount != NULL ? pioneer_text_width (amount) + GAP : 0;

      widest = MAX (widest, width);
    }

  return widest;
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
  double length = get_length (chart, mark);
  guint n = (guint) (length / greatest * room + 0.5);
  guint found = (guint) ((length - get_intended (chart, mark)) / greatest * room + 0.5);

  for (guint i = 0; i < n; i++)
    g_string_append (out, i < found ? RESULT : INTENTION);
}

static gboolean
has_intentions (const PioneerChart *chart)
{
  for (guint i = 0; i < chart->n_marks; i++)
    if (chart->marks[i].state == PIONEER_STATE_VALUE && get_intended (chart, &chart->marks[i]) > 0)
      return TRUE;

  return FALSE;
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
  guint amounts = find_widest_amount (chart);
  guint room;

  if (greatest <= 0 || chart->n_panels > 1 || width < label + GAP + LEAST_BAR)
    return FALSE;
  /* Where there is no room for bars beside them, the amounts stand in the table alone. */
  if (label + GAP + LEAST_BAR + amounts > width)
    amounts = 0;
  room = width - label - GAP - amounts;

  for (guint i = 0; i < chart->n_marks; i++)
    {
      const char *amount = amounts > 0 ? get_amount (chart, &chart->marks[i]) : NULL;

      append_label (chart->marks[i].label, label, out);
      pioneer_text_pad (out, "", GAP, FALSE);
      if (chart->marks[i].state == PIONEER_STATE_VALUE)
        append_bar (chart, &chart->marks[i], greatest, room, out);
      else
        g_string_append (out, absences[chart->marks[i].state]);
      if (amount != NULL)
        g_string_append_printf (out, "  %s", amount);
      while (out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }
  if (has_intentions (chart))
    g_string_append (out, "\n" RESULT " found or stated  " INTENTION " only intended\n");

  return TRUE;
}
