/* pioneer-item-columns.c - What the cells of a column are filled with: by a path, or others where that leads to nothing
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-item-cells-private.h"

#include <string.h>

#include "pioneer-report-steps-private.h"

gboolean
pioneer_report_path_marks (const PioneerReportPath *self)
{
  switch (g_array_index (self->steps, PioneerReportStep, self->steps->len - 1).type)
    {
    case PIONEER_REPORT_STEP_ASPECT:
    case PIONEER_REPORT_STEP_ID:
    case PIONEER_REPORT_STEP_KIND:
    case PIONEER_REPORT_STEP_REFERENCE:
      return FALSE;
    default:
      return TRUE;
    }
}

static PioneerReportPath *
parse_counted (guint kinds, const PioneerReportPath *start, const char *text)
{
  g_autofree char *counted = g_strndup (text, strlen (text) - strlen (".count"));

  return pioneer_report_path_parse (kinds, start, counted, NULL);
}

static gboolean
init_one (PioneerItemColumn *self,
          guint kinds,
          const PioneerReportPath *start,
          const char *path,
          const PioneerColumnSpec *spec,
          GError **error)
{
  GError *inner = NULL;

  *self = (PioneerItemColumn){ .modalities = spec->modalities, .all = spec->all, .no_notes = spec->no_notes };
  self->path = pioneer_report_path_parse (kinds, start, path, &inner);
  if (self->path == NULL)
    return pioneer_making_fail (error, inner, spec->where);

  self->spec = pioneer_report_path_spec (self->path);
  if (self->modalities != 0 && pioneer_report_path_counts (self->path))
    self->counted = parse_counted (kinds, start, path);

  return TRUE;
}

gboolean
pioneer_item_column_init (
    PioneerItemColumn *self, guint kinds, const PioneerReportPath *start, const PioneerColumnSpec *spec, GError **error)
{
  PioneerItemColumn *last = self;

  if (!init_one (self, kinds, start, spec->path, spec, error))
    return FALSE;

  for (guint i = 0; spec->otherwise != NULL && spec->otherwise[i] != NULL; i++)
    {
      last->otherwise = g_new0 (PioneerItemColumn, 1);
      last = last->otherwise;
      if (!init_one (last, kinds, start, spec->otherwise[i], spec, error))
        {
          pioneer_item_column_clear (self);
          return FALSE;
        }
    }

  return TRUE;
}

void
pioneer_item_column_clear (PioneerItemColumn *self)
{
  if (self->otherwise != NULL)
    pioneer_item_column_clear (self->otherwise);
  g_clear_pointer (&self->otherwise, g_free);
  g_clear_pointer (&self->path, pioneer_report_path_free);
  g_clear_pointer (&self->counted, pioneer_report_path_free);
}

static guint
leave_out (GArray *items, guint modalities)
{
  guint left_out = 0;
  guint kept = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const PioneerReportItem *item = &g_array_index (items, PioneerReportItem, i);

      if (item->state != PIONEER_STATE_VALUE || (modalities & (1u << item->modality)) != 0)
        g_array_index (items, PioneerReportItem, kept++) = *item;
      else
        left_out |= 1u << item->modality;
    }
  g_array_set_size (items, kept);

  return left_out;
}

static guint
collect_one (PioneerMaking *making, const PioneerItemColumn *self, const PioneerReportRow *row, GArray *items)
{
  guint left_out = 0;

  pioneer_report_path_collect_counted (self->counted != NULL ? self->counted : self->path, making->store, row->record, row->item,
                                       self->all, making->content->arena, &making->work, items);
  if (self->modalities != 0)
    left_out = leave_out (items, self->modalities);
  if (self->counted != NULL)
    pioneer_report_count_items (making->content->arena, items);

  return left_out;
}

/* That a source leaves something open is no more than that no source says it. */
static gboolean
is_nothing (GArray *items)
{
  for (guint i = 0; i < items->len; i++)
    if (g_array_index (items, PioneerReportItem, i).state != PIONEER_STATE_NOT_STATED)
      return FALSE;

  return TRUE;
}

const PioneerItemColumn *
pioneer_item_column_collect (
    PioneerMaking *making, const PioneerItemColumn *self, const PioneerReportRow *row, GArray *items, guint *left_out)
{
  const PioneerItemColumn *used = self;

  *left_out = collect_one (making, self, row, items);
  if (self->otherwise == NULL || !is_nothing (items))
    return self;

  for (; is_nothing (items) && used->otherwise != NULL; used = used->otherwise)
    *left_out |= collect_one (making, used->otherwise, row, items);
  if (!is_nothing (items))
    return used;
  collect_one (making, self, row, items);

  return self;
}
