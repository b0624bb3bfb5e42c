/* pioneer-report-section-charts.c - What charts, maps and timelines of a report's definition draw
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-schema-private.h"

/**
 * pioneer_report_section_set_label:
 * @self: a section
 * @path: (nullable): a path; %NULL takes it back
 *
 * Says what the marks of a chart, a map or a timeline are called; otherwise by the name of their record.
 */
void
pioneer_report_section_set_label (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "label", path);
}

/**
 * pioneer_report_section_set_value:
 * @self: a section
 * @path: (nullable): a path to amounts; %NULL takes it back
 *
 * Says what the bars or the distribution of a chart show.
 */
void
pioneer_report_section_set_value (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "value", path);
}

/**
 * pioneer_report_section_set_before:
 * @self: a section
 * @path: (nullable): a path to amounts; %NULL takes it back
 *
 * Says what a chart of before and after begins with.
 */
void
pioneer_report_section_set_before (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "before", path);
}

/**
 * pioneer_report_section_set_after:
 * @self: a section
 * @path: (nullable): a path to amounts; %NULL takes it back
 *
 * Says what a chart of before and after ends with.
 */
void
pioneer_report_section_set_after (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "after", path);
}

/**
 * pioneer_report_section_set_date:
 * @self: a section
 * @path: (nullable): a path to dates or periods; %NULL takes it back
 *
 * Says what a timeline goes by; otherwise by events.
 */
void
pioneer_report_section_set_date (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "date", path);
}

/**
 * pioneer_report_section_set_unit:
 * @self: a section
 * @unit: (nullable): a unit, such as `percent`; %NULL takes it back
 *
 * Says which unit a chart draws; otherwise the most frequent one. Amounts that don't convert to it are left out, and said to be.
 */
void
pioneer_report_section_set_unit (PioneerReportSection *self, const char *unit)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  pioneer_report_section_set_member (self, "unit", unit);
}

/**
 * pioneer_report_section_set_bins:
 * @self: a section
 * @bins: how many, from 1
 *
 * Says how many bins a distribution has; otherwise a rule decides.
 */
void
pioneer_report_section_set_bins (PioneerReportSection *self, guint bins)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (bins > 0);

  json_object_set_int_member (pioneer_report_section_get_json (self), "bins", bins);
}

/**
 * pioneer_report_section_set_at_least:
 * @self: a section
 * @sites: how many, from 1
 *
 * Says in how many sites a partner must be to stand in a network; otherwise two.
 */
void
pioneer_report_section_set_at_least (PioneerReportSection *self, guint sites)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (sites > 0);

  json_object_set_int_member (pioneer_report_section_get_json (self), "at-least", sites);
}

/**
 * pioneer_report_section_set_panels:
 * @self: a section
 * @chart: bars, or before and after
 *
 * Says what small multiples are drawn of.
 */
void
pioneer_report_section_set_panels (PioneerReportSection *self, PioneerChartType chart)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (pioneer_choice_nick (PIONEER_TYPE_CHART_TYPE, chart) != NULL);

  pioneer_report_section_set_member (self, "of", pioneer_choice_nick (PIONEER_TYPE_CHART_TYPE, chart));
}
