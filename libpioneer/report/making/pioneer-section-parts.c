/* pioneer-section-parts.c - What several sections of a report are made with
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-section-parts-private.h"

#include "pioneer-words-private.h"

#include <string.h>

#include "pioneer-error.h"

#define MOST_NAMED 6

static char *
list_fields (PioneerKind kind)
{
  GString *out = g_string_new (NULL);

  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    if (kind == 0 || pioneer_field_is_of ((PioneerFieldId) field, kind))
      g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", pioneer_field_spec ((PioneerFieldId) field)->name);

  return g_string_free (out, FALSE);
}

/* Several fields may have one name, each of other kinds of records. */
static gboolean
want (gboolean *wanted, PioneerKind kind, const char *name)
{
  gboolean any = FALSE;

  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    {
      const PioneerFieldSpec *spec = pioneer_field_spec ((PioneerFieldId) field);

      if ((kind != 0 && !pioneer_field_is_of ((PioneerFieldId) field, kind)) ||
          (strcmp (spec->name, name) != 0 && strcmp (spec->property, name) != 0))
        continue;
      wanted[field] = TRUE;
      any = TRUE;
    }

  return any;
}

gboolean *
pioneer_making_wanted_fields (PioneerMaking *self G_GNUC_UNUSED, const PioneerSectionSpec *section, GError **error)
{
  g_autofree gboolean *wanted = g_new0 (gboolean, PIONEER_N_FIELDS);
  gboolean all = section->fields == NULL || section->fields[0] == NULL;

  for (guint field = 0; field < PIONEER_N_FIELDS; field++)
    wanted[field] = all && (section->kind == 0 || pioneer_field_is_of ((PioneerFieldId) field, section->kind));

  for (guint i = 0; !all && section->fields[i] != NULL; i++)
    if (!want (wanted, section->kind, section->fields[i]))
      {
        g_autofree char *known = list_fields (section->kind);

        g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
                     "%s.fields[%u]: %s have no field \"%s\"; expected one of: %s", section->where, i,
                     section->kind != 0 ? "these records" : "records", section->fields[i], known);
        return NULL;
      }

  return g_steal_pointer (&wanted);
}

char *
pioneer_making_caption (PioneerMaking *self, const PioneerSectionSpec *section, const char *otherwise, GError **error)
{
  return section->title != NULL ? pioneer_making_fill (self, section->title, section->where, error) : g_strdup (otherwise);
}

PioneerTable *
pioneer_making_add_table (
    PioneerMaking *self, const PioneerSectionSpec *section, const char *caption, const PioneerColumn *columns, guint n_columns)
{
  g_autofree char *anchor = pioneer_making_anchor (self, section);
  PioneerTable *table = pioneer_content_add_table (self->content, caption, columns, n_columns);

  table->id = pioneer_content_text (self->content, anchor);

  return table;
}

gboolean
pioneer_making_check_rows (const PioneerSectionSpec *section, guint n_rows, GError **error)
{
  if (n_rows <= PIONEER_REPORT_MOST_ROWS)
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
               "%s: the table has %u rows, and %u are the most: narrow its query, or set a limit", section->where, n_rows,
               PIONEER_REPORT_MOST_ROWS);

  return FALSE;
}

const char *
pioneer_making_row_anchor (PioneerMaking *self, const PioneerSectionSpec *section, guint32 record)
{
  g_autofree char *of_section = pioneer_making_anchor (self, section);
  g_autofree char *anchor = g_strdup_printf ("%s--%s", of_section, pioneer_store_record (self->store, record)->slug);

  return pioneer_making_take_anchor (self, anchor);
}

void
pioneer_making_number_cell (PioneerMaking *self, PioneerRuns *cell, double number)
{
  g_autoptr (GString) text = g_string_new (NULL);

  pioneer_making_append_number (self, number, text);
  pioneer_runs_text (self->content, cell, text->str);
  cell->has_amount = TRUE;
  cell->amount = number;
}

void
pioneer_making_append_names (PioneerMaking *self, GArray *records, GString *out)
{
  const char *names[MOST_NAMED];
  guint n = MIN (records->len, MOST_NAMED);

  for (guint i = 0; i < n; i++)
    names[i] = pioneer_store_name (self->store, g_array_index (records, guint32, i));
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? pioneer_words_between (names, n, i, records->len) : "", names[i]);
  if (records->len > n)
    {
      g_string_append (out, pioneer_words_between (names, n, n, n + 1));
      pioneer_making_append_number (self, records->len - n, out);
      g_string_append (out, " more");
    }
}

gboolean
pioneer_making_say_none (PioneerMaking *self, const PioneerSectionSpec *section)
{
  g_autofree char *words = NULL;

  if (section->rows != NULL)
    return pioneer_making_say_nothing (self, section, "No source here states any.");

  words = g_strdup_printf ("The catalogue has no %ss that belong here.",
                           section->kind != 0 ? pioneer_kind_word (section->kind) : "record");

  return pioneer_making_say_nothing (self, section, words);
}
