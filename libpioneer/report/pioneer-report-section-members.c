/* pioneer-report-section-members.c - What can be said of a section of a report's definition
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

#include "pioneer-enum-types.h"
#include "pioneer-query.h"
#include "pioneer-schema-private.h"

static void
set_text (PioneerReportSection *self, const char *member, const char *text)
{
  JsonObject *json = pioneer_report_section_get_json (self);

  if (text != NULL)
    json_object_set_string_member (json, member, text);
  else
    json_object_remove_member (json, member);
}

/**
 * pioneer_report_section_set_title:
 * @self: a section
 * @title: (nullable): its heading; %NULL takes it back
 *
 * Gives the section a heading.
 */
void
pioneer_report_section_set_title (PioneerReportSection *self, const char *title)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "title", title);
}

/**
 * pioneer_report_section_set_id:
 * @self: a section
 * @id: (nullable): a slug; %NULL takes it back
 *
 * Names the section: its anchor in a page, and its name where one section is asked for, as [method@Pioneer.Report.extract] does.
 * Without one, a name is made of the title.
 */
void
pioneer_report_section_set_id (PioneerReportSection *self, const char *id)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "id", id);
}

/**
 * pioneer_report_section_set_text:
 * @self: a section
 * @text: (nullable): prose, which may hold `${name}`; %NULL takes it back
 *
 * Gives the section prose that stands before what it shows.
 */
void
pioneer_report_section_set_text (PioneerReportSection *self, const char *text)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "text", text);
}

/**
 * pioneer_report_section_set_rows:
 * @self: a section
 * @path: (nullable): a path to values, such as `partnership`; %NULL takes it back
 *
 * Makes values the rows of a table, a row each, instead of records. Paths of columns then begin at the value, and `record.`
 * leads back to its record.
 */
void
pioneer_report_section_set_rows (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "rows", path);
}

/**
 * pioneer_report_section_set_group:
 * @self: a section
 * @path: (nullable): a path, with `-` before it for the values in descending order; %NULL takes it back
 *
 * Groups the rows of a table, or the panels of small multiples, by the values of a path.
 */
void
pioneer_report_section_set_group (PioneerReportSection *self, const char *path)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "group", path);
}

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

  set_text (self, "label", path);
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

  set_text (self, "value", path);
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

  set_text (self, "before", path);
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

  set_text (self, "after", path);
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

  set_text (self, "date", path);
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

  set_text (self, "unit", unit);
}

/**
 * pioneer_report_section_set_omitted_when_empty:
 * @self: a section
 * @omitted: whether it is left out
 *
 * Says whether the section is left out where it has nothing to show. Otherwise it says that there is nothing.
 */
void
pioneer_report_section_set_omitted_when_empty (PioneerReportSection *self, gboolean omitted)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "when-empty", omitted ? "omit" : NULL);
}

/**
 * pioneer_report_section_set_show_all:
 * @self: a section
 * @all: whether what every side says is shown
 *
 * Lets a table or a section of facts show what every side says, in its rows and in all its columns, and not only what the policy
 * chose. See [method@Pioneer.ReportSection.set_column_show_all] for one column.
 */
void
pioneer_report_section_set_show_all (PioneerReportSection *self, gboolean all)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  set_text (self, "show", all ? "all" : NULL);
}

/**
 * pioneer_report_section_set_kind:
 * @self: a section
 * @kind: of which kind the records are
 *
 * Says of which kind the records are, for a section that can be of all kinds, as that of disagreements is; the others are made with one.
 */
void
pioneer_report_section_set_kind (PioneerReportSection *self, PioneerKind kind)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (pioneer_kind_word (kind) != NULL);

  set_text (self, "records", pioneer_kind_word (kind));
}

/**
 * pioneer_report_section_add_condition:
 * @self: a section
 * @condition: a query; `$name` in it stands for a parameter
 *
 * Adds a condition on the records: all conditions must hold. One that names an optional parameter which isn't set is left out.
 */
void
pioneer_report_section_add_condition (PioneerReportSection *self, const char *condition)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (condition != NULL);

  json_array_add_string_element (pioneer_report_section_get_array (self, "query"), condition);
}

/**
 * pioneer_report_section_add_filter:
 * @self: a section
 * @condition: a condition such as `modality=plan` of values, `sites.programmes=integration-pioneers` of records
 *
 * Adds a condition on the rows of a table, values or records (see [method@Pioneer.ReportSection.set_rows]): all conditions must hold.
 */
void
pioneer_report_section_add_filter (PioneerReportSection *self, const char *condition)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (condition != NULL);

  json_array_add_string_element (pioneer_report_section_get_array (self, "filter"), condition);
}

/**
 * pioneer_report_section_add_field:
 * @self: a section
 * @field: the name of a field
 *
 * Adds a field to a section of disagreements or coverage; without any, all fields are told of.
 */
void
pioneer_report_section_add_field (PioneerReportSection *self, const char *field)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (field != NULL);

  json_array_add_string_element (pioneer_report_section_get_array (self, "fields"), field);
}

/**
 * pioneer_report_section_add_query:
 * @self: a section
 * @query: a query
 *
 * Adds a condition on the records, as a query. All conditions must hold.
 */
void
pioneer_report_section_add_query (PioneerReportSection *self, PioneerQuery *query)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (PIONEER_IS_QUERY (query));

  pioneer_report_section_add_condition (self, pioneer_query_to_string (query));
}

/**
 * pioneer_report_section_add_sort:
 * @self: a section
 * @path: a path
 * @descending: whether the greatest come first
 *
 * Sorts the records by a path, where what was added before doesn't tell them apart. Records without a value come last.
 */
void
pioneer_report_section_add_sort (PioneerReportSection *self, const char *path, gboolean descending)
{
  g_autofree char *text = NULL;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (path != NULL);

  text = g_strconcat (descending ? "-" : "", path, NULL);
  json_array_add_string_element (pioneer_report_section_get_array (self, "sort"), text);
}

/**
 * pioneer_report_section_set_limit:
 * @self: a section
 * @limit: how many, from 1
 *
 * Says how many rows, marks or records are shown at most. The report says how many more there are.
 */
void
pioneer_report_section_set_limit (PioneerReportSection *self, guint limit)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (limit > 0);

  json_object_set_int_member (pioneer_report_section_get_json (self), "limit", limit);
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
 * pioneer_report_section_set_levels:
 * @self: a section
 * @levels: 1 or 2
 *
 * Says how many levels of headings the contents have.
 */
void
pioneer_report_section_set_levels (PioneerReportSection *self, guint levels)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (levels > 0);

  json_object_set_int_member (pioneer_report_section_get_json (self), "levels", levels);
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

  set_text (self, "of", pioneer_choice_nick (PIONEER_TYPE_CHART_TYPE, chart));
}

/**
 * pioneer_report_section_add_section:
 * @self: a section
 * @section: another section
 *
 * Adds a section to those that are repeated for each record. It is taken as it is now.
 */
void
pioneer_report_section_add_section (PioneerReportSection *self, PioneerReportSection *section)
{
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));
  g_return_if_fail (PIONEER_IS_REPORT_SECTION (section) && section != self);

  json_array_add_object_element (pioneer_report_section_get_array (self, "sections"), pioneer_report_section_copy_json (section));
}
