/* pioneer-sheet-find.c - The one table or chart of a report, for formats that hold one
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-sheet-private.h"

#include "pioneer-error.h"

#define MOST_NAMED 20

typedef gboolean (*IsIt) (const PioneerBlock *block);

static const char *
get_section (const PioneerContent *content, const PioneerBlock *block)
{
  return g_array_index (content->sections, PioneerContentSection, block->section).id;
}

/* The names of the sections that have one. */
static char *
list_sections (const PioneerContent *content, IsIt is_it)
{
  GString *names = g_string_new (NULL);
  const char *last = NULL;
  guint n_named = 0;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    {
      const char *name = get_section (content, block);

      if (!is_it (block) || g_strcmp0 (name, last) == 0 || *name == '\0')
        continue;
      last = name;
      if (n_named++ < MOST_NAMED)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  if (n_named > MOST_NAMED)
    g_string_append_printf (names, " and %u others", n_named - MOST_NAMED);

  return g_string_free (names, FALSE);
}

const PioneerBlock *
pioneer_sheet_find_one (const PioneerContent *content, IsIt is_it, const char *format, const char *what, GError **error)
{
  g_autofree char *names = NULL;
  const PioneerBlock *found = NULL;
  guint n = 0;

  for (const PioneerBlock *block = content->first; block != NULL; block = block->next)
    if (is_it (block))
      {
        found = block;
        n++;
      }
  if (n == 1)
    return found;

  names = list_sections (content, is_it);
  if (n == 0)
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID,
                 "The report has no %s, and %s holds one; other formats hold what it has", what, format);
  else
    g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_INVALID,
                 "The report has %u %ss, and %s holds one: choose a section; those with a %s are %s", n, what, format, what,
                 *names != '\0' ? names : "without names");

  return NULL;
}
