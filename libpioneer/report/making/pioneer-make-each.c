/* pioneer-make-each.c - Sections once for each record; and the list of headings
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-table-private.h"

/* The record at hand, while its sections are made. */
static void
push (PioneerMaking *self, const PioneerSectionSpec *section, guint32 record)
{
  const PioneerRecordData *data = pioneer_store_record (self->store, record);
  PioneerBinding binding = { .name = section->as != NULL ? section->as : pioneer_kind_word (data->kind),
                             .kind = data->kind,
                             .n_values = 1 };
  const char **values = pioneer_arena_new_array (self->content->arena, const char *, 2);
  guint32 *records = pioneer_arena_new_array (self->content->arena, guint32, 1);

  values[0] = data->slug;
  records[0] = record;
  binding.values = values;
  binding.records = records;
  g_array_append_val (self->bindings, binding);
  g_string_append_printf (self->suffix, "--%s", data->slug);
  self->scope = pioneer_content_text (self->content, self->suffix->str);
}

static void
pop (PioneerMaking *self, gsize suffix, const char *scope)
{
  self->scope = scope;
  g_array_set_size (self->bindings, self->bindings->len - 1);
  g_string_truncate (self->suffix, suffix);
}

static gboolean
add_record (PioneerMaking *self, const PioneerSectionSpec *section, guint32 record, guint heading, GError **error)
{
  gsize suffix = self->suffix->len;
  const char *scope = self->scope;
  g_autofree char *wanted = NULL;
  const char *anchor;
  gboolean added;

  push (self, section, record);
  wanted = pioneer_making_anchor (self, section);
  pioneer_content_begin_section (self->content, wanted, pioneer_store_name (self->store, record), self->nesting + 1);
  anchor = pioneer_making_take_anchor (self, wanted);
  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, MIN (heading, 4), anchor),
                     pioneer_store_name (self->store, record));
  pioneer_making_add_home (self, record, anchor, TRUE);
  self->nesting += 2;
  added = pioneer_making_add_sections (self, section->sections, heading + 1, error);
  self->nesting -= 2;
  pop (self, suffix, scope);

  return added;
}

gboolean
pioneer_make_each (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  g_autoptr (GArray) records = pioneer_making_select (self, section, error);
  guint heading = section->title != NULL ? self->depth + 1 : self->depth;
  guint n;

  if (records == NULL)
    return FALSE;
  if (records->len == 0)
    return pioneer_making_say_none (self, section);

  n = section->limit > 0 && section->limit < records->len ? section->limit : records->len;
  for (guint i = 0; i < n; i++)
    if (!pioneer_making_go_on (self, 1, error) || !add_record (self, section, g_array_index (records, guint32, i), heading, error))
      return FALSE;
  pioneer_making_say_more (self, records->len - n, n);

  return TRUE;
}

gboolean
pioneer_make_contents (PioneerMaking *self, const PioneerSectionSpec *section, G_GNUC_UNUSED GError **error)
{
  pioneer_content_add_contents (self->content, section->levels == 1 ? 2 : 3);

  return TRUE;
}
