/* pioneer-spec-tables.c - The tables that say what a report's description may hold
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-tables-private.h"

#include <string.h>

/* The members that every section has. */
#define COMMON 5

const char *const pioneer_spec_header_members[] = { "pioneer-report", "name",       "title", "subtitle", "description",
                                                    "policy",         "parameters", "theme", "sections", NULL };
const char *const pioneer_spec_parameter_members[] = { "name", "kind", "label", "many", "optional", "default", "choices", NULL };
const char *const pioneer_spec_theme_members[] = { "accent", "font", "variables", "logo", "logo-text", "footer", "locale", NULL };
const char *const pioneer_spec_column_members[] = { "path", "title", "otherwise", "modality", "show", "notes", "when-empty", NULL };
const char *const pioneer_spec_total_members[] = { "column", "function", NULL };
const char *const pioneer_spec_show_words[] = { "shown", "all", NULL };
const char *const pioneer_spec_empty_words[] = { "say", "omit", NULL };
/* In the order of PioneerDrawing, then that which is made of others. */
const char *const pioneer_spec_chart_words[] = { "bars", "before-after", "distribution", "timeline", "small-multiples", NULL };
const char *const pioneer_spec_panel_words[] = { "bars", "before-after", NULL };
const char *const pioneer_spec_total_words[] = {
  "count", "distinct", "sum", "mean", "median", "minimum", "maximum", "range", NULL
};
const char *const pioneer_spec_locale_words[] = { "en-GB", "en-US", "cy", "de", "fr", "es", "it", "nl", "pl", NULL };
const char *const pioneer_spec_parameter_words[] = { "text", "number", "query", "choice", NULL };

static const PioneerSpecMember members[] = {
#define MEMBER(name, type, member, meaning) { name, PIONEER_SPEC_##type, G_STRUCT_OFFSET (PioneerSectionSpec, member), meaning },
#include "pioneer-members.def"
#undef MEMBER
};

static const PioneerSectionTable sections[] = {
#define SECTION(id, name, make, members, meaning) { name, members, meaning },
#include "pioneer-sections.def"
#undef SECTION
};

/* What only some charts have, by their words; "!" behind what they need. */
static const char *const chart_members[] = {
  "value! unit", "before! after! unit", "value! bins unit", "date!", "of group!",
};
static const char every_chart_member[] = "of value before after date group unit bins";

const PioneerSpecMember *
pioneer_spec_member (guint place)
{
  return place < G_N_ELEMENTS (members) ? &members[place] : NULL;
}

const PioneerSpecMember *
pioneer_spec_find_member (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (strcmp (members[i].name, name) == 0)
      return &members[i];

  return NULL;
}

const PioneerSectionTable *
pioneer_spec_section (PioneerSectionType type)
{
  return &sections[type];
}

int
pioneer_spec_find_section (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (strcmp (sections[i].name, name) == 0)
      return (int) i;

  return -1;
}

int
pioneer_spec_find_word (const char *const *words, const char *word)
{
  for (int i = 0; words[i] != NULL; i++)
    if (strcmp (words[i], word) == 0)
      return i;

  return -1;
}

/* Whether a name is among those of a list, and has "!" behind it. */
static gboolean
is_listed (const char *list, const char *name, gboolean *needed)
{
  gsize length = strlen (name);

  for (const char *at = strstr (list, name); at != NULL; at = strstr (at + 1, name))
    if ((at == list || at[-1] == ' ') && (at[length] == '\0' || strchr (" !", at[length]) != NULL))
      {
        *needed = at[length] == '!';
        return TRUE;
      }

  *needed = FALSE;

  return FALSE;
}

gboolean
pioneer_spec_chart_has_member (int chart, int panels, const char *name, gboolean *needed)
{
  gboolean any;

  return is_listed (chart_members[chart], name, needed) || (panels >= 0 && is_listed (chart_members[panels], name, needed)) ||
         !is_listed (every_chart_member, name, &any);
}

gboolean
pioneer_spec_has_member (PioneerSectionType type, const char *name, gboolean *needed)
{
  for (guint i = 0; i < COMMON; i++)
    if (strcmp (members[i].name, name) == 0)
      {
        *needed = i == 0 || (type == PIONEER_SECTION_PROSE && strcmp (name, "text") == 0);
        return TRUE;
      }

  return is_listed (sections[type].members, name, needed);
}

char *
pioneer_spec_list_words (const char *const *words)
{
  GString *out = g_string_new (words[0]);

  for (guint i = 1; words[0] != NULL && words[i] != NULL; i++)
    g_string_append_printf (out, "%s%s", words[i + 1] == NULL ? " or " : ", ", words[i]);

  return g_string_free (out, FALSE);
}
