/* pioneer-timeline-events.c - The events of a timeline, in the order of their dates
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-timeline-events-private.h"

/* What a value says beside its date: "opened; A new centre". */
static const char *
describe_rest (PioneerMaking *making, const PioneerReportItem *item)
{
  const PioneerDatum *value = &item->value;
  g_autoptr (GString) text = g_string_new (NULL);

  if (item->state != PIONEER_STATE_VALUE || value->type != PIONEER_VALUE_TYPE_SHAPE)
    return NULL;

  for (guint i = 0; i < value->shape->n_members; i++)
    {
      if (i == value->shape->main_member || value->members[i].type == 0)
        continue;
      if (text->len > 0)
        g_string_append (text, "; ");
      pioneer_making_append_datum (making, &value->shape->members[i].spec, &value->members[i], text);
    }

  return text->len > 0 ? pioneer_content_text (making->content, text->str) : NULL;
}

static void
add_event (PioneerMaking *making, GArray *events, guint32 record, const PioneerReportItem *item)
{
  PioneerTimelineEvent event = { .record = record, .position = events->len, .item = *item, .what = describe_rest (making, item) };

  if (item->state == PIONEER_STATE_VALUE)
    {
      event.item.value = *pioneer_report_item_main (item);
      if (event.item.value.type == 0)
        event.item.state = PIONEER_STATE_NOT_STATED;
    }
  g_array_append_val (events, event);
}

/* In the order of time, and of the records where it is the same; what has no date comes last. */
static int
compare_events (gconstpointer a, gconstpointer b)
{
  const PioneerTimelineEvent *one = a;
  const PioneerTimelineEvent *other = b;
  gboolean dated = one->item.state == PIONEER_STATE_VALUE;
  int order = 0;

  if (dated != (other->item.state == PIONEER_STATE_VALUE))
    return dated ? -1 : 1;
  if (dated)
    order = pioneer_making_compare_data (&one->item.value, &other->item.value);

  return order != 0 ? order : (one->position > other->position) - (one->position < other->position);
}

GArray *
pioneer_timeline_events (PioneerMaking *making,
                         const PioneerSectionSpec *section,
                         const PioneerItemColumn *date,
                         const PioneerTypeSpec *full,
                         GArray *records,
                         GError **error)
{
  const PioneerReportItem nothing = { .state = PIONEER_STATE_NOT_STATED };
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (PioneerTimelineEvent));
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (PioneerReportItem));

  for (guint i = 0; i < records->len; i++)
    {
      const PioneerReportRow row = { g_array_index (records, guint32, i), NULL };
      guint left_out;

      if (!pioneer_making_go_on (making, 0, error))
        return NULL;
      pioneer_item_column_collect (making, date, &row, items, &left_out);
      for (guint j = 0; j < items->len; j++)
        add_event (making, events, row.record, &g_array_index (items, PioneerReportItem, j));
      /* A date that nobody gives is worth telling; that nothing happened isn't. */
      if (items->len == 0 && full->type == PIONEER_VALUE_TYPE_PERIOD)
        add_event (making, events, row.record, &nothing);
    }
  if (section->sort == NULL || section->sort[0] == NULL)
    g_array_sort (events, compare_events);

  return g_steal_pointer (&events);
}
