/* pioneer-spec-columns.c - Reading the columns and totals of a report's description
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-reader-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"

#define BIT(modality) (1u << (PIONEER_MODALITY_##modality))
#define RESULTS       (BIT (REPORTED) | BIT (MEASURED))
#define INTENTIONS    (BIT (AIM) | BIT (PLAN) | BIT (HOPE) | BIT (IN_PROGRESS) | BIT (PROJECTION))

static guint
find_modalities (const char *text)
{
  int choice = pioneer_choice_find (PIONEER_TYPE_MODALITY, text);

  if (strcmp (text, "results") == 0)
    return RESULTS;
  if (strcmp (text, "intentions") == 0)
    return INTENTIONS;

  return choice >= 0 ? 1u << choice : 0u; /* "unspecified" among them */
}

static void
read_modality (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerColumnSpec *column)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  guint found = text != NULL ? find_modalities (text) : 0;
  g_autofree char *quote = NULL;
  g_autofree char *words = NULL;

  column->modalities |= found;
  if (text == NULL || found != 0)
    return;

  quote = pioneer_misread_quote (text, -1);
  words = pioneer_choice_words (PIONEER_TYPE_MODALITY);
  pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_CHOICE, trail, NULL,
                       "found \"%s\" where results, intentions, unspecified, %s was expected", quote, words);
}

/* A word, or a list of them. */
static void
read_modalities (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerColumnSpec *column)
{
  guint i = 0;

  if (node->kind != PIONEER_JSON_ARRAY)
    {
      read_modality (self, node, trail, column);
      return;
    }

  if (node->n_children == 0)
    pioneer_spec_report_type (self, trail, node, "a modality, or an array of at least one");
  for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next, i++)
    read_modality (self, child, &(PioneerTrail){ trail, NULL, i }, column);
}

static void
read_column_members (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerColumnSpec *column)
{
  const PioneerJsonNode *path = pioneer_json_get_member (node, "path");
  const PioneerJsonNode *title = pioneer_json_get_member (node, "title");
  const PioneerJsonNode *otherwise = pioneer_json_get_member (node, "otherwise");
  const PioneerJsonNode *modality = pioneer_json_get_member (node, "modality");
  const PioneerJsonNode *show = pioneer_json_get_member (node, "show");
  const PioneerJsonNode *notes = pioneer_json_get_member (node, "notes");
  const PioneerJsonNode *empty = pioneer_json_get_member (node, "when-empty");
  gboolean has_notes = TRUE;

  pioneer_spec_check_members (self, node, trail, pioneer_spec_column_members, "a column");
  if (path == NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "the column has no \"path\"");
  else
    column->path = pioneer_spec_read_text (self, path, &(PioneerTrail){ trail, "path", 0 });
  if (title != NULL)
    column->title = pioneer_spec_read_text (self, title, &(PioneerTrail){ trail, "title", 0 });
  if (otherwise != NULL)
    column->otherwise = pioneer_spec_read_texts (self, otherwise, &(PioneerTrail){ trail, "otherwise", 0 });
  if (modality != NULL)
    read_modalities (self, modality, &(PioneerTrail){ trail, "modality", 0 }, column);
  if (show != NULL)
    column->all = pioneer_spec_read_word (self, show, &(PioneerTrail){ trail, "show", 0 }, pioneer_spec_show_words) == 1;
  if (notes != NULL && pioneer_spec_read_flag (self, notes, &(PioneerTrail){ trail, "notes", 0 }, &has_notes))
    column->no_notes = !has_notes;
  if (empty != NULL)
    column->omit_empty =
        pioneer_spec_read_word (self, empty, &(PioneerTrail){ trail, "when-empty", 0 }, pioneer_spec_empty_words) == 1;
}

static void
read_column (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerColumnSpec *column)
{
  column->where = pioneer_spec_where (self, trail);

  if (node->kind == PIONEER_JSON_STRING)
    column->path = pioneer_spec_read_text (self, node, trail);
  else if (node->kind == PIONEER_JSON_OBJECT)
    read_column_members (self, node, trail, column);
  else
    pioneer_spec_report_type (self, trail, node, "a path, or an object with a \"path\"");
}

void
pioneer_spec_read_columns (PioneerSpecReader *self,
                           const PioneerJsonNode *node,
                           const PioneerTrail *trail,
                           PioneerSectionSpec *section)
{
  PioneerColumnSpec *columns;
  guint i = 0;

  if (node->kind != PIONEER_JSON_ARRAY || node->n_children == 0)
    {
      pioneer_spec_report_type (self, trail, node, "an array of at least one column");
      return;
    }
  if (node->n_children > PIONEER_SPEC_MOST_COLUMNS)
    {
      pioneer_spec_report (self, PIONEER_ISSUE_TOO_MANY, trail, "Make several sections.",
                           "there are %u of them where at most %u are read", node->n_children, PIONEER_SPEC_MOST_COLUMNS);
      return;
    }

  columns = pioneer_arena_new_array (self->spec->arena, PioneerColumnSpec, node->n_children);
  for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next, i++)
    read_column (self, child, &(PioneerTrail){ trail, NULL, i }, &columns[i]);
  section->columns = columns;
  section->n_columns = node->n_children;
}

void
pioneer_spec_read_paths (PioneerSpecReader *self,
                         const PioneerJsonNode *node,
                         const PioneerTrail *trail,
                         PioneerSectionSpec *section)
{
  PioneerColumnSpec *column;

  if (node->kind != PIONEER_JSON_STRING)
    {
      pioneer_spec_read_columns (self, node, trail, section);
      return;
    }

  column = pioneer_arena_new_array (self->spec->arena, PioneerColumnSpec, 1);
  read_column (self, node, trail, column);
  section->columns = column;
  section->n_columns = 1;
}

static void
read_total (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerTotalSpec *total, guint n)
{
  const PioneerJsonNode *column = pioneer_json_get_member (node, "column");
  const PioneerJsonNode *function = pioneer_json_get_member (node, "function");
  PioneerTrail column_trail = { trail, "column", 0 };
  guint number = 1;
  int word = 0;

  pioneer_spec_check_members (self, node, trail, pioneer_spec_total_members, "a total");
  if (column == NULL || function == NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, trail, NULL, "the total has no \"%s\"",
                         column == NULL ? "column" : "function");
  if (column != NULL && pioneer_spec_read_count (self, column, &column_trail, &number) && number > n && n > 0)
    pioneer_spec_report (self, PIONEER_ISSUE_NUMBER_RANGE, &column_trail, "Columns are counted from 1.",
                         "there is no column %u; the table has %u", number, n);
  if (function != NULL)
    word = pioneer_spec_read_word (self, function, &(PioneerTrail){ trail, "function", 0 }, pioneer_spec_total_words);

  total->column = number - 1;
  total->function = (PioneerTotalFunction) (word >= 0 ? word : 0);
}

void
pioneer_spec_read_totals (PioneerSpecReader *self,
                          const PioneerJsonNode *node,
                          const PioneerTrail *trail,
                          PioneerSectionSpec *section)
{
  PioneerTotalSpec *totals;
  guint i = 0;

  if (node->kind != PIONEER_JSON_ARRAY || node->n_children > PIONEER_SPEC_MOST_COLUMNS)
    {
      pioneer_spec_report_type (self, trail, node, "an array of at most 100 totals");
      return;
    }

  totals = pioneer_arena_new_array (self->spec->arena, PioneerTotalSpec, node->n_children + 1);
  for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next, i++)
    if (child->kind == PIONEER_JSON_OBJECT)
      read_total (self, child, &(PioneerTrail){ trail, NULL, i }, &totals[i], section->n_columns);
    else
      pioneer_spec_report_type (self, &(PioneerTrail){ trail, NULL, i }, child, "an object with \"column\" and \"function\"");
  section->totals = totals;
  section->n_totals = node->n_children;
}
