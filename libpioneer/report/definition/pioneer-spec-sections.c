/* pioneer-spec-sections.c - Reading the sections of a report's description
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-reader-private.h"

#include <string.h>

#include "pioneer-misread-private.h"

static void
read_chart (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerSectionSpec *section)
{
  int word = pioneer_spec_read_word (self, node, trail, pioneer_spec_chart_words);

  if (word < 0)
    return;

  section->multiples = pioneer_spec_chart_words[word + 1] == NULL;
  if (!section->multiples)
    section->drawing = (PioneerDrawing) word;
}

static void
read_panels (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerSectionSpec *section)
{
  int word = pioneer_spec_read_word (self, node, trail, pioneer_spec_panel_words);

  if (word >= 0)
    section->drawing = (PioneerDrawing) word;
}

static void
read_group (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerSectionSpec *section)
{
  const char *text = pioneer_spec_read_text (self, node, trail);

  section->descending = text != NULL && *text == '-';
  section->group = text != NULL && *text == '-' ? text + 1 : text;
}

static void
read_parts (PioneerSpecReader *self,
            const PioneerSpecMember *member,
            const PioneerJsonNode *node,
            const PioneerTrail *trail,
            PioneerSectionSpec *section,
            guint depth)
{
  if (member->type == PIONEER_SPEC_COLUMNS)
    pioneer_spec_read_columns (self, node, trail, section);
  else if (member->type == PIONEER_SPEC_PATHS)
    pioneer_spec_read_paths (self, node, trail, section);
  else if (member->type == PIONEER_SPEC_TOTALS)
    pioneer_spec_read_totals (self, node, trail, section);
  else
    section->sections = pioneer_spec_read_sections (self, node, trail, depth + 1);
}

static void
read_member (PioneerSpecReader *self,
             const PioneerSpecMember *member,
             const PioneerJsonNode *node,
             const PioneerTrail *trail,
             PioneerSectionSpec *section,
             guint depth)
{
  gpointer target = G_STRUCT_MEMBER_P (section, member->offset);

  switch (member->type)
    {
    case PIONEER_SPEC_TEXT:
    case PIONEER_SPEC_PATH:
    case PIONEER_SPEC_AMOUNT:
    case PIONEER_SPEC_DATE:
    case PIONEER_SPEC_REFERENCE:
    case PIONEER_SPEC_UNIT:
      *(const char **) target = pioneer_spec_read_text (self, node, trail);
      break;
    case PIONEER_SPEC_GROUP:
      read_group (self, node, trail, section);
      break;
    case PIONEER_SPEC_ID:
      *(const char **) target = pioneer_spec_read_id (self, node, trail);
      break;
    case PIONEER_SPEC_SORT:
    case PIONEER_SPEC_QUERY:
    case PIONEER_SPEC_CONDITIONS:
    case PIONEER_SPEC_FIELDS:
      *(const char *const **) target = pioneer_spec_read_texts (self, node, trail);
      break;
    case PIONEER_SPEC_COUNT:
      pioneer_spec_read_count (self, node, trail, target);
      break;
    case PIONEER_SPEC_LEVELS:
      if (pioneer_spec_read_count (self, node, trail, target) && section->levels > 2)
        pioneer_spec_report (self, PIONEER_ISSUE_NUMBER_RANGE, trail, NULL, "there are %u levels where 1 or 2 was expected",
                             section->levels);
      break;
    case PIONEER_SPEC_FLAG:
      pioneer_spec_read_flag (self, node, trail, target);
      break;
    case PIONEER_SPEC_KIND:
      pioneer_spec_read_kind (self, node, trail, target);
      break;
    case PIONEER_SPEC_WHEN_EMPTY:
      section->omit_empty = pioneer_spec_read_word (self, node, trail, pioneer_spec_empty_words) == 1;
      break;
    case PIONEER_SPEC_CHART:
      read_chart (self, node, trail, section);
      break;
    case PIONEER_SPEC_PANELS:
      read_panels (self, node, trail, section);
      break;
    case PIONEER_SPEC_SHOW:
      section->all = pioneer_spec_read_word (self, node, trail, pioneer_spec_show_words) == 1;
      break;
    case PIONEER_SPEC_COLUMNS:
    case PIONEER_SPEC_PATHS:
    case PIONEER_SPEC_TOTALS:
    case PIONEER_SPEC_SECTIONS:
      read_parts (self, member, node, trail, section, depth);
      break;
    default: /* the type is read before all others */
      break;
    }
}

static const char *const *
list_members (PioneerSectionType type, const char **names)
{
  guint n = 0;
  gboolean needed;

  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    if (pioneer_spec_has_member (type, pioneer_spec_member (i)->name, &needed))
      names[n++] = pioneer_spec_member (i)->name;
  names[n] = NULL;

  return names;
}

static gboolean
read_type (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerSectionSpec *section)
{
  const PioneerJsonNode *type = pioneer_json_get_member (node, "type");
  const char *names[PIONEER_N_SECTIONS + 1] = { NULL };
  int word;

  for (guint i = 0; i < PIONEER_N_SECTIONS; i++)
    names[i] = pioneer_spec_section (i)->name;
  if (type == NULL)
    {
      g_autofree char *expected = pioneer_spec_list_words (names);

      return pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL,
                                  "the section has no \"type\"; expected one of %s", expected);
    }

  word = pioneer_spec_read_word (self, type, &(PioneerTrail){ trail, "type", 0 }, names);
  if (word >= 0)
    section->type = (PioneerSectionType) word;

  return word >= 0;
}

/* What a chart needs, and what means nothing to it, depends on what it draws. */
static void
check_chart (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, const PioneerSectionSpec *section)
{
  int chart = section->multiples ? pioneer_spec_find_word (pioneer_spec_chart_words, "small-multiples") : (int) section->drawing;
  int panels = section->multiples ? (int) section->drawing : -1;

  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    {
      const char *name = pioneer_spec_member (i)->name;
      gboolean given = pioneer_json_get_member (node, name) != NULL;
      gboolean needed;

      if (!pioneer_spec_chart_has_member (chart, panels, name, &needed) && given)
        pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, &(PioneerTrail){ trail, name, 0 }, NULL,
                             "\"%s\" means nothing to a chart of this type", name);
      if (needed && !given)
        pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "this chart has no \"%s\"", name);
    }
}

static gboolean
is_word (const PioneerJsonNode *node, const char *const *words)
{
  return node != NULL && node->kind == PIONEER_JSON_STRING && pioneer_spec_find_word (words, node->text) >= 0;
}

/* Where it isn't known what is drawn, nothing can be said of the rest. */
static gboolean
is_known_chart (const PioneerJsonNode *node)
{
  const PioneerJsonNode *panels = pioneer_json_get_member (node, "of");

  return is_word (pioneer_json_get_member (node, "chart"), pioneer_spec_chart_words) &&
         (panels == NULL || is_word (panels, pioneer_spec_panel_words));
}

static void
check_needed (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerSectionSpec *section)
{
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    {
      const char *name = pioneer_spec_member (i)->name;
      gboolean needed;

      if (pioneer_spec_has_member (section->type, name, &needed) && needed && pioneer_json_get_member (node, name) == NULL)
        pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "the section \"%s\" has no \"%s\"",
                             pioneer_spec_section (section->type)->name, name);
    }

  if (section->type == PIONEER_SECTION_CHART && is_known_chart (node))
    check_chart (self, node, trail, section);
}

static PioneerSectionSpec *
read_section (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, guint depth)
{
  PioneerSectionSpec *section = pioneer_arena_new_array (self->spec->arena, PioneerSectionSpec, 1);
  const char *names[64];
  gboolean needed;

  section->where = pioneer_spec_where (self, trail);
  if (node->kind != PIONEER_JSON_OBJECT)
    {
      pioneer_spec_report_type (self, trail, node, "a section: an object with a \"type\"");
      return section;
    }
  if (!read_type (self, node, trail, section))
    return section;

  pioneer_spec_check_members (self, node, trail, list_members (section->type, names), "this section");
  for (guint i = 0; pioneer_spec_member (i) != NULL; i++)
    {
      const PioneerSpecMember *member = pioneer_spec_member (i);
      const PioneerJsonNode *value = pioneer_json_get_member (node, member->name);

      if (value != NULL && pioneer_spec_has_member (section->type, member->name, &needed))
        read_member (self, member, value, &(PioneerTrail){ trail, member->name, 0 }, section, depth);
    }
  check_needed (self, node, trail, section);

  return section;
}

PioneerSectionSpec *
pioneer_spec_read_sections (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, guint depth)
{
  PioneerSectionSpec *first = NULL;
  PioneerSectionSpec **next = &first;
  guint i = 0;

  if (node->kind != PIONEER_JSON_ARRAY)
    {
      pioneer_spec_report_type (self, trail, node, "an array of sections");
      return NULL;
    }
  if (depth > PIONEER_SPEC_MOST_DEPTH)
    {
      pioneer_spec_report (self, PIONEER_ISSUE_TOO_DEEP, trail, "Put sections beside each other.",
                           "sections stand more than %u deep within each other", PIONEER_SPEC_MOST_DEPTH);
      return NULL;
    }

  for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next, i++)
    {
      if (self->n_sections++ >= PIONEER_SPEC_MOST_SECTIONS)
        {
          pioneer_spec_report (self, PIONEER_ISSUE_TOO_MANY, trail, "Make several reports.", "there are more than %u sections",
                               PIONEER_SPEC_MOST_SECTIONS);
          break;
        }
      *next = read_section (self, child, &(PioneerTrail){ trail, NULL, i }, depth);
      next = &(*next)->next;
    }

  return first;
}
