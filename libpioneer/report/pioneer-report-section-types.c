/* pioneer-report-section-types.c - The types of sections that a report's definition can have
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-schema-private.h"

static PioneerReportSection *
make (const char *type)
{
  PioneerReportSection *self = g_object_new (PIONEER_TYPE_REPORT_SECTION, NULL);

  pioneer_report_section_set_member (self, "type", type);

  return self;
}

static void
set_kind (PioneerReportSection *self, PioneerKind kind)
{
  pioneer_report_section_set_member (self, "records", pioneer_kind_word (kind));
}

/**
 * pioneer_report_section_new_prose:
 * @text: a text, in which `${name}` stands for a parameter
 *
 * Makes a section of prose: paragraphs, lists, `**strong**`, `*emphasis*` and links.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_prose (const char *text)
{
  PioneerReportSection *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = make ("prose");
  pioneer_report_section_set_member (self, "text", text);

  return self;
}

/**
 * pioneer_report_section_new_facts:
 * @record: the reference of a record, such as `site/leeds`, or `$name` for a parameter
 *
 * Makes a section that tells of one record, field by field: all of it, or what [method@Pioneer.ReportSection.add_fact] adds.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_facts (const char *record)
{
  PioneerReportSection *self;

  g_return_val_if_fail (record != NULL, NULL);

  self = make ("facts");
  pioneer_report_section_set_member (self, "record", record);

  return self;
}

/**
 * pioneer_report_section_new_table:
 * @kind: of which kind the records are
 *
 * Makes a table, a record a row. It needs columns: see [method@Pioneer.ReportSection.add_column].
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_table (PioneerKind kind)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);

  self = make ("table");
  set_kind (self, kind);

  return self;
}

/**
 * pioneer_report_section_new_matrix:
 * @kind: of which kind the records are
 * @across: the path whose values are the columns
 *
 * Makes a matrix of records by the values of a path, such as sites by features.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_matrix (PioneerKind kind, const char *across)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);
  g_return_val_if_fail (across != NULL, NULL);

  self = make ("matrix");
  set_kind (self, kind);
  pioneer_report_section_set_member (self, "across", across);

  return self;
}

/**
 * pioneer_report_section_new_chart:
 * @chart: what is drawn
 * @kind: of which kind the records are
 *
 * Makes a chart, and the table that it is drawn from. Which paths it needs depends on the chart:
 * [method@Pioneer.ReportSection.set_value], [method@Pioneer.ReportSection.set_before] and
 * [method@Pioneer.ReportSection.set_after], or [method@Pioneer.ReportSection.set_date].
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_chart (PioneerChartType chart, PioneerKind kind)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_choice_nick (PIONEER_TYPE_CHART_TYPE, chart) != NULL, NULL);
  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);

  self = make ("chart");
  pioneer_report_section_set_member (self, "chart", pioneer_choice_nick (PIONEER_TYPE_CHART_TYPE, chart));
  set_kind (self, kind);

  return self;
}

/**
 * pioneer_report_section_new_network:
 * @kind: of which kind the records are: sites or programmes
 *
 * Makes a section that shows who works with whom.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_network (PioneerKind kind)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);

  self = make ("network");
  set_kind (self, kind);

  return self;
}

/**
 * pioneer_report_section_new_map:
 * @kind: of which kind the records are
 *
 * Makes a map, on which the places of records are dots.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_map (PioneerKind kind)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);

  self = make ("map");
  set_kind (self, kind);

  return self;
}

/**
 * pioneer_report_section_new_timeline:
 * @kind: of which kind the records are
 *
 * Makes a section that shows what happened when.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_timeline (PioneerKind kind)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);

  self = make ("timeline");
  set_kind (self, kind);

  return self;
}

/**
 * pioneer_report_section_new_disagreements:
 *
 * Makes a section that lists where sources disagree: all sides, how well they are supported, what is shown, and why. It is of
 * records of all kinds; see [method@Pioneer.ReportSection.set_kind].
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_disagreements (void)
{
  return make ("disagreements");
}

/**
 * pioneer_report_section_new_coverage:
 * @kind: of which kind the records are
 *
 * Makes a section that counts, field by field, of how many records something is stated.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_coverage (PioneerKind kind)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);

  self = make ("coverage");
  set_kind (self, kind);

  return self;
}

/**
 * pioneer_report_section_new_bibliography:
 *
 * Makes a section that lists the sources that the report cites.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_bibliography (void)
{
  return make ("bibliography");
}

/**
 * pioneer_report_section_new_each:
 * @kind: of which kind the records are
 * @name: what stands for the record at hand in its sections, as `$name` and `${name}`
 *
 * Makes a section whose own sections are repeated for each record: see [method@Pioneer.ReportSection.add_section].
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_each (PioneerKind kind, const char *name)
{
  PioneerReportSection *self;

  g_return_val_if_fail (pioneer_kind_word (kind) != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = make ("each");
  set_kind (self, kind);
  pioneer_report_section_set_member (self, "as", name);

  return self;
}

/**
 * pioneer_report_section_new_contents:
 *
 * Makes a section of links to the headings of the report.
 *
 * Returns: (transfer full): the section
 */
PioneerReportSection *
pioneer_report_section_new_contents (void)
{
  return make ("contents");
}
