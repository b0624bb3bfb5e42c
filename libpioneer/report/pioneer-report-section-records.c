/* pioneer-report-section-records.c - Which records a section of a report's definition shows, and in which order
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-report-section-private.h"

#include "pioneer-query.h"
#include "pioneer-schema-private.h"

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

  pioneer_report_section_set_member (self, "records", pioneer_kind_word (kind));
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

  pioneer_report_section_set_member (self, "rows", path);
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
 * pioneer_report_section_set_group:
 * @self: a section
 * @path: (nullable): a path; %NULL takes it back
 * @descending: whether the greatest value heads the first group
 *
 * Groups the rows of a table, or the panels of small multiples, by the values of a path. What has no value comes last.
 */
void
pioneer_report_section_set_group (PioneerReportSection *self, const char *path, gboolean descending)
{
  g_autofree char *text = NULL;

  g_return_if_fail (PIONEER_IS_REPORT_SECTION (self));

  text = path != NULL ? g_strconcat (descending ? "-" : "", path, NULL) : NULL;
  pioneer_report_section_set_member (self, "group", text);
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

  pioneer_report_section_set_member (self, "show", all ? "all" : NULL);
}
