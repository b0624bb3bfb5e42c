/* pioneer-html-theme.c - A theme as a style sheet
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Colours of text that a theme gives are made darker or lighter until they can be read on its papers; what isn't written as #rrggbb is
 * taken as it is.
 */

#include "pioneer-html-private.h"

#include <string.h>

#include "pioneer-palette-private.h"

#define N_PAPERS 3

/* What text stands on, as in report.css. */
typedef struct
{
  const char *prefix;
  const char *papers[N_PAPERS];
} Scheme;

static const char *const paper_names[N_PAPERS] = { "paper", "band", "mark" };
static const char *const ink_names[] = { "ink", "soft", "accent", NULL };

static const Scheme light = { "--pioneer-", { "#fff", "#f3f5f7", "#fff4cf" } };
static const Scheme dark = { "--pioneer-dark-", { "#15181b", "#1e2327", "#453a12" } };

/* The later of two counts, as in CSS. */
static const char *
find_variable (const PioneerTheme *theme, const char *prefix, const char *name)
{
  const char *value = NULL;

  for (guint i = 0; theme->variables != NULL && theme->variables[i] != NULL; i += 2)
    if (g_str_has_prefix (theme->variables[i], prefix) && strcmp (theme->variables[i] + strlen (prefix), name) == 0)
      value = theme->variables[i + 1];

  return value;
}

static void
get_papers (const PioneerTheme *theme, const Scheme *scheme, PioneerColour *papers)
{
  for (guint i = 0; i < N_PAPERS; i++)
    {
      const char *given = find_variable (theme, scheme->prefix, paper_names[i]);

      if (given == NULL || !pioneer_palette_parse (given, &papers[i]))
        pioneer_palette_parse (scheme->papers[i], &papers[i]);
    }
}

static void
append_ink (GString *out, const PioneerTheme *theme, const Scheme *scheme, const char *name, const char *value)
{
  PioneerColour papers[N_PAPERS];
  PioneerColour colour;

  if (!pioneer_palette_parse (value, &colour))
    {
      g_string_append_printf (out, "%s%s:%s;", scheme->prefix, name, value);
      return;
    }

  get_papers (theme, scheme, papers);
  colour = pioneer_palette_fit (colour, papers, N_PAPERS);
  g_string_append_printf (out, "%s%s:#%02x%02x%02x;", scheme->prefix, name, colour.red, colour.green, colour.blue);
}

/* The accent goes for both schemes, each its own shade. */
static void
append_inks (GString *out, const PioneerTheme *theme, const Scheme *scheme)
{
  for (guint i = 0; ink_names[i] != NULL; i++)
    {
      const char *value = find_variable (theme, scheme->prefix, ink_names[i]);

      if (value == NULL && strcmp (ink_names[i], "accent") == 0)
        value = theme->accent;
      if (value != NULL)
        append_ink (out, theme, scheme, ink_names[i], value);
    }
}

void
pioneer_html_theme (const PioneerTheme *theme, GString *out)
{
  g_string_append (out, ":root{");
  for (guint i = 0; theme->variables != NULL && theme->variables[i] != NULL; i += 2)
    g_string_append_printf (out, "%s:%s;", theme->variables[i], theme->variables[i + 1]);
  if (theme->font != NULL)
    g_string_append_printf (out, "--pioneer-font:%s;", theme->font);
  append_inks (out, theme, &light);
  append_inks (out, theme, &dark);
  g_string_append (out, "}\n");
}
