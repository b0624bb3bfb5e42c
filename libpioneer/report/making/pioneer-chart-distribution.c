/* pioneer-chart-distribution.c - How values are spread
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-chart-making-private.h"

#include "pioneer-axis-private.h"
#include "pioneer-number-private.h"
#include "pioneer-report-steps-private.h"

/* A value: of a range, its middle. A count of which some are only intended is no result. */
typedef struct
{
  double amount;
  gboolean intended;
} Value;

typedef struct
{
  double first; /* where the first bin begins */
  double width;
  guint n;
  const char *rule; /* how the width was found, in words */
} Bins;

static int
compare_values (gconstpointer a, gconstpointer b)
{
  double x = ((const Value *) a)->amount;
  double y = ((const Value *) b)->amount;

  return (x > y) - (x < y);
}

static double
amount_at (GArray *values, guint i)
{
  return g_array_index (values, Value, i).amount;
}

/* Of sorted values, at a share in quarters: between two of them, in proportion. */
static double
quartile (GArray *values, guint quarters)
{
  guint at = (values->len - 1) * quarters;
  guint low = at / 4;
  double rest = (at % 4) / 4.0;
  double next = amount_at (values, MIN (low + 1, values->len - 1));

  return pioneer_number_tidy (amount_at (values, low) + (next - amount_at (values, low)) * rest);
}

/* Freedman and Diaconis: a bin is twice the spread of the middle half, divided by the cube root of how many there are. The smallest number of
 * such bins is found without roots, which machines round in different ways. */
static guint
count_bins (GArray *values, const char **rule)
{
  double spread = 2 * (quartile (values, 3) - quartile (values, 1));
  double range = amount_at (values, values->len - 1) - amount_at (values, 0);
  guint n = 1;

  if (spread > 0)
    {
      *rule = "by the rule of Freedman and Diaconis, rounded";
      while (n < PIONEER_REPORT_MOST_BINS && (double) n * n * n * spread * spread * spread < range * range * range * values->len)
        n++;
      return n;
    }

  *rule = "by the rule of Sturges, rounded";
  while (n < PIONEER_REPORT_MOST_BINS && (1u << (n - 1)) < values->len)
    n++;

  return n;
}

static Bins
find_bins (GArray *values, guint wanted)
{
  double least = amount_at (values, 0);
  double most = amount_at (values, values->len - 1);
  Bins bins = { .first = least, .n = wanted, .rule = "as asked for" };

  if (!(most > least))
    return (Bins){ least, 0, 1, "since all are alike" };
  if (wanted > 0)
    {
      bins.width = pioneer_number_tidy ((most - least) / bins.n);
      return bins;
    }

  bins.width = pioneer_axis_round_up ((most - least) / count_bins (values, &bins.rule));
  bins.first = pioneer_axis_floor (least, bins.width);
  bins.n = 1;
  while (bins.n < 2 * PIONEER_REPORT_MOST_BINS && pioneer_number_tidy (bins.first + bins.n * bins.width) <= most)
    bins.n++;

  return bins;
}

static guint
find_bin (const Bins *bins, double amount)
{
  guint i = 0;

  while (i + 1 < bins->n && pioneer_number_tidy (bins->first + (i + 1) * bins->width) <= amount)
    i++;

  return i;
}

/* From an edge up to, and without, the next. */
static void
add_bin (PioneerChartMaking *self, const Bins *bins, guint i, guint count, gboolean intended)
{
  PioneerMark mark = { .count = count, .state = PIONEER_STATE_VALUE };
  g_autoptr (GString) text = g_string_new (NULL);

  mark.start.position = pioneer_number_tidy (bins->first + i * bins->width);
  mark.end.position = pioneer_number_tidy (bins->first + (i + 1) * bins->width);
  mark.start.modality = mark.end.modality = intended ? PIONEER_MODALITY_PLAN : PIONEER_MODALITY_UNSPECIFIED;
  pioneer_chart_append_amount (self, mark.start.position, text);
  if (bins->width > 0)
    {
      g_string_append (text, " to ");
      pioneer_chart_append_amount (self, mark.end.position, text);
    }
  mark.label = pioneer_content_text (self->making->content, text->str);
  g_string_truncate (text, 0);
  pioneer_making_append_number (self->making, count, text);
  mark.end.text = pioneer_content_text (self->making->content, text->str);
  g_array_append_val (self->marks, mark);
}

static void
add_bins (PioneerChartMaking *self, GArray *values, const Bins *bins)
{
  g_autofree guint *counts = g_new0 (guint, 2 * (gsize) bins->n);

  for (guint i = 0; i < values->len; i++)
    {
      const Value *value = &g_array_index (values, Value, i);

      counts[2 * find_bin (bins, value->amount) + (value->intended ? 1 : 0)]++;
    }
  for (guint i = 0; i < bins->n; i++)
    {
      add_bin (self, bins, i, counts[2 * i], FALSE);
      if (counts[2 * i + 1] > 0)
        add_bin (self, bins, i, counts[2 * i + 1], TRUE);
    }
}

static void
append_intended (PioneerChartMaking *self, GArray *values, GString *out)
{
  guint n = 0;

  for (guint i = 0; i < values->len; i++)
    n += g_array_index (values, Value, i).intended != 0;
  if (n == 0)
    return;

  g_string_append_c (out, ' ');
  pioneer_making_append_number (self->making, n, out);
  g_string_append (out, n == 1 ? " value is only intended, in whole or in part, and hatched."
                               : " values are only intended, in whole or in part, and hatched.");
}

static void
describe (PioneerChartMaking *self, GArray *values, const Bins *bins)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) middle = g_string_new ("median ");

  self->chart->middle.position = quartile (values, 2);
  pioneer_chart_append_amount (self, self->chart->middle.position, middle);
  self->chart->middle.text = pioneer_content_text (self->making->content, middle->str);

  pioneer_making_append_number (self->making, values->len, text);
  g_string_append (text, values->len == 1 ? " value from " : " values from ");
  pioneer_chart_append_amount (self, amount_at (values, 0), text);
  g_string_append (text, " to ");
  pioneer_chart_append_amount (self, amount_at (values, values->len - 1), text);
  g_string_append_printf (text, ", %s. ", middle->str);
  if (bins->width > 0)
    {
      g_string_append_printf (text, bins->n == 1 ? "%u range of " : "%u ranges of ", bins->n);
      pioneer_chart_append_amount (self, bins->width, text);
      g_string_append_printf (text, ", %s; each begins with its first value and ends before the next.", bins->rule);
    }
  else
    g_string_append (text, "All are alike.");
  append_intended (self, values, text);
  pioneer_making_say_below (self->making, self->chart, text->str);
}

static GArray *
list_values (PioneerChartMaking *self)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (Value));

  for (guint i = 0; i < self->amounts->len; i++)
    {
      const PioneerChartAmount *amount = &g_array_index (self->amounts, PioneerChartAmount, i);
      Value value = { pioneer_number_tidy (amount->lower / 2 + amount->upper / 2),
                      pioneer_modality_is_intention (amount->item->modality) || amount->item->n_intended > 0 };

      if (amount->fits)
        g_array_append_val (values, value);
    }
  g_array_sort (values, compare_values);

  return values;
}

/* Records without a value are told below, since no row of the chart can. */
static void
say_absent (PioneerChartMaking *self)
{
  g_autoptr (GArray) absent = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) text = g_string_new ("Without a value: ");

  for (guint i = 0; i < self->rows->len; i++)
    {
      guint32 record = g_array_index (self->rows, PioneerChartRow, i).record;
      const PioneerChartAmount *amounts;
      gboolean any = FALSE;
      guint n;

      amounts = pioneer_chart_amounts_of (self, record, 0, &n);
      for (guint j = 0; j < n; j++)
        any = any || amounts[j].item->state == PIONEER_STATE_VALUE;
      if (!any)
        g_array_append_val (absent, record);
    }
  if (absent->len == 0)
    return;
  pioneer_making_append_names (self->making, absent, text);
  g_string_append_c (text, '.');
  pioneer_making_say_below (self->making, self->chart, text->str);
}

gboolean
pioneer_chart_make_distribution (PioneerChartMaking *self, GError **error)
{
  g_autofree char *title = pioneer_chart_make_title (self, error);
  g_autoptr (GArray) values = list_values (self);
  Bins bins = { 0 };

  if (title == NULL || !pioneer_chart_add_table (self, title, error))
    return FALSE;

  if (values->len > 0)
    {
      bins = find_bins (values, self->section->bins);
      add_bins (self, values, &bins);
    }
  if (!pioneer_making_set_marks (self->making, self->section, self->chart, self->marks, error))
    return FALSE;
  if (values->len > 0)
    describe (self, values, &bins);
  say_absent (self);
  pioneer_chart_say_left_out (self);

  return TRUE;
}
