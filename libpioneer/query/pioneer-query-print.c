/* pioneer-query-print.c - Queries as they are written
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-query-tree-private.h"

#include <string.h>

#include "pioneer-query-name-private.h"
#include "pioneer-query-text-private.h"
#include "pioneer-query-value-private.h"

static void append_node (GString *out, const PioneerQueryNode *self);

static void
append_quoted (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  pioneer_query_append_escaped (out, text);
  g_string_append_c (out, '"');
}

/* Letters, digits, and signs that mean nothing among them. */
static gboolean
is_bare_value (const char *value)
{
  const char *start = *value == '-' && g_ascii_isdigit (value[1]) ? value + 1 : value;
  gboolean alnum = FALSE;

  for (const char *at = start; *at != '\0'; at = g_utf8_next_char (at))
    {
      alnum = g_unichar_isalnum (g_utf8_get_char (at));
      if (!alnum && (at == start || strchr ("-./_&+'", (int) *at) == NULL))
        return FALSE;
    }

  return alnum && strstr (value, "..") == NULL && pioneer_query_state_find (value) < 0;
}

static void
append_value (GString *out, const char *value)
{
  if (is_bare_value (value))
    g_string_append (out, value);
  else
    append_quoted (out, value);
}

/* Amounts and dates: there is nothing in them that would need a backslash. */
static void
append_range (GString *out, const PioneerQueryNode *self)
{
  g_autofree char *text = NULL;

  if (self->lowest != NULL && self->highest != NULL)
    text = g_strconcat (self->lowest, "..", self->highest, NULL);
  else if (self->lowest != NULL)
    text = g_strconcat (self->above ? ">" : ">=", self->lowest, NULL);
  else
    text = g_strconcat (self->below ? "<" : "<=", self->highest, NULL);

  if (strchr (text, ' ') != NULL)
    g_string_append_printf (out, "\"%s\"", text);
  else
    g_string_append (out, text);
}

static void
append_field (GString *out, const PioneerQueryNode *self)
{
  if (pioneer_query_name_is_bare (self->path))
    g_string_append (out, self->path);
  else
    append_quoted (out, self->path);
  g_string_append_c (out, ':');

  switch (self->condition)
    {
    case PIONEER_CONDITION_STATED:
    case PIONEER_CONDITION_NONE:
    case PIONEER_CONDITION_UNKNOWN:
    case PIONEER_CONDITION_NOT_STATED:
      g_string_append (out, pioneer_query_state_word (self->condition));
      break;
    case PIONEER_CONDITION_EQUAL:
      append_value (out, self->value);
      break;
    case PIONEER_CONDITION_RANGE:
      append_range (out, self);
      break;
    case PIONEER_CONDITION_TEXT:
      append_node (out, self->children->pdata[0]);
      break;
    }
}

/* What is a list of others stands in parentheses within another. */
static void
append_inner (GString *out, const PioneerQueryNode *self)
{
  gboolean is_list = self->type == PIONEER_NODE_ALL || self->type == PIONEER_NODE_ANY;

  if (is_list)
    g_string_append_c (out, '(');
  append_node (out, self);
  if (is_list)
    g_string_append_c (out, ')');
}

static void
append_list (GString *out, const PioneerQueryNode *self, const char *between)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      if (i > 0)
        g_string_append (out, between);
      append_inner (out, self->children->pdata[i]);
    }
}

/* Of two after another, the word: "--" is no sign of ours. */
static void
append_exclusion (GString *out, const PioneerQueryNode *child)
{
  g_string_append (out, child->type == PIONEER_NODE_NOT ? "NOT " : "-");
  append_inner (out, child);
}

static void
append_node (GString *out, const PioneerQueryNode *self)
{
  switch (self->type)
    {
    case PIONEER_NODE_EVERYTHING:
      g_string_append_c (out, '*');
      break;
    case PIONEER_NODE_WORD:
      g_string_append (out, self->text);
      break;
    case PIONEER_NODE_PHRASE:
      append_quoted (out, self->text);
      break;
    case PIONEER_NODE_PREFIX:
      g_string_append_printf (out, "%s*", self->text);
      break;
    case PIONEER_NODE_FUZZY:
      g_string_append_printf (out, self->distance > 0 ? "%s~%u" : "%s~", self->text, self->distance);
      break;
    case PIONEER_NODE_ALL:
      append_list (out, self, " ");
      break;
    case PIONEER_NODE_ANY:
      append_list (out, self, " OR ");
      break;
    case PIONEER_NODE_NOT:
      append_exclusion (out, self->children->pdata[0]);
      break;
    case PIONEER_NODE_KIND:
      g_string_append_printf (out, "kind:%s", self->text);
      break;
    case PIONEER_NODE_FIELD:
      append_field (out, self);
      break;
    }
}

/* The empty query is empty; within others, everything is a star. */
char *
pioneer_query_node_print (const PioneerQueryNode *self)
{
  GString *out = g_string_new (NULL);

  if (self->type != PIONEER_NODE_EVERYTHING)
    append_node (out, self);

  return g_string_free (out, FALSE);
}
