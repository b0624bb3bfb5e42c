/* pioneer-trail.c - Where a reader of JSON stands, and how it says what it found there
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-trail-private.h"

#include "pioneer-json-text-private.h"
#include "pioneer-misread-private.h"

char *
pioneer_trail_to_path (const PioneerTrail *self)
{
  g_autofree char *up = NULL;

  if (self == NULL)
    return g_strdup ("$");

  up = pioneer_trail_to_path (self->up);

  return self->name != NULL ? pioneer_json_path_member (up, self->name) : pioneer_json_path_element (up, self->index);
}

PioneerIssueCode
pioneer_json_fault_to_issue (PioneerJsonFaultCode code)
{
  switch (code)
    {
    case PIONEER_JSON_FAULT_EMPTY:
      return PIONEER_ISSUE_EMPTY;
    case PIONEER_JSON_FAULT_ENCODING:
      return PIONEER_ISSUE_ENCODING;
    case PIONEER_JSON_FAULT_DEPTH:
      return PIONEER_ISSUE_TOO_DEEP;
    case PIONEER_JSON_FAULT_SIZE:
      return PIONEER_ISSUE_TOO_LARGE;
    case PIONEER_JSON_FAULT_DUPLICATE_MEMBER:
      return PIONEER_ISSUE_DUPLICATE_MEMBER;
    case PIONEER_JSON_FAULT_NUMBER_RANGE:
      return PIONEER_ISSUE_NUMBER_RANGE;
    case PIONEER_JSON_FAULT_TRAILING:
      return PIONEER_ISSUE_TRAILING_CONTENT;
    case PIONEER_JSON_FAULT_NONE:
    case PIONEER_JSON_FAULT_SYNTAX:
    default:
      return PIONEER_ISSUE_SYNTAX;
    }
}

char *
pioneer_json_node_describe (const PioneerJsonNode *node)
{
  g_autofree char *quote = NULL;
  GString *number;

  if (node->kind == PIONEER_JSON_OBJECT)
    return g_strdup ("an object");
  if (node->kind == PIONEER_JSON_ARRAY)
    return g_strdup ("an array");
  if (node->kind == PIONEER_JSON_NULL)
    return g_strdup ("null");
  if (node->kind == PIONEER_JSON_TRUE || node->kind == PIONEER_JSON_FALSE)
    return g_strdup (node->kind == PIONEER_JSON_TRUE ? "true" : "false");

  if (node->kind == PIONEER_JSON_STRING)
    {
      quote = pioneer_misread_quote (node->text, -1);
      return g_strdup_printf ("the text \"%s\"", quote);
    }

  number = g_string_new ("the number ");
  pioneer_json_append_number (number, node->number);

  return g_string_free (number, FALSE);
}
