/* pioneer-spec-values.c - Reading the values of a report's description, and saying what is wrong with them
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-reader-private.h"

#include <string.h>

#include "pioneer-json-text-private.h"
#include "pioneer-misread-private.h"
#include "pioneer-nearest-private.h"
#include "pioneer-reference-private.h"

const char *
pioneer_spec_where (PioneerSpecReader *self, const PioneerTrail *trail)
{
  g_autofree char *path = pioneer_trail_to_path (trail);

  return pioneer_arena_text (self->spec->arena, path);
}

/* What may be a list may also be the only text of one: then the path ends before the bracket. */
static void
add_issue (PioneerSpecReader *self, PioneerIssueCode code, const char *path, const char *message, const char *hint)
{
  g_autofree char *shorter = NULL;
  guint line = 0;
  guint column = 0;

  if (!pioneer_issue_log_count (self->log, code))
    return;

  if (!self->made && !pioneer_json_locate (self->text, self->length, path, &line, &column) && g_str_has_suffix (path, "]"))
    shorter = g_strndup (path, (gsize) (strrchr (path, '[') - path));
  pioneer_issue_log_add (
      self->log,
      pioneer_issue_new (code, &(PioneerIssuePlace){ self->file, shorter != NULL ? shorter : path, line, column }, message, hint));
}

gboolean
pioneer_spec_report (
    PioneerSpecReader *self, PioneerIssueCode code, const PioneerTrail *trail, const char *hint, const char *format, ...)
{
  g_autofree char *path = pioneer_trail_to_path (trail);
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  add_issue (self, code, path, message, hint);

  return FALSE;
}

gboolean
pioneer_spec_report_at (
    PioneerSpecReader *self, PioneerIssueCode code, const char *where, const char *hint, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  add_issue (self, code, where, message, hint);

  return FALSE;
}

gboolean
pioneer_spec_report_type (PioneerSpecReader *self, const PioneerTrail *trail, const PioneerJsonNode *node, const char *expected)
{
  g_autofree char *found = pioneer_json_node_describe (node);

  return pioneer_spec_report (self, PIONEER_ISSUE_WRONG_TYPE, trail, NULL, "found %s where %s was expected", found, expected);
}

const char *
pioneer_spec_read_text (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  if (node->kind != PIONEER_JSON_STRING)
    pioneer_spec_report_type (self, trail, node, "a text");
  else if (node->text[0] == '\0')
    pioneer_spec_report (self, PIONEER_ISSUE_EMPTY_TEXT, trail, "Leave it out.", "the text is empty");
  else if (strlen (node->text) > PIONEER_SPEC_MOST_TEXT)
    pioneer_spec_report (self, PIONEER_ISSUE_TOO_LARGE, trail, "Make several texts of it.",
                         "the text has %" G_GSIZE_FORMAT " bytes where at most %u are read", strlen (node->text),
                         PIONEER_SPEC_MOST_TEXT);
  else
    return pioneer_arena_text (self->spec->arena, node->text);

  return NULL;
}

const char *
pioneer_spec_read_id (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  g_autofree char *quote = NULL;

  if (text == NULL || pioneer_slug_is_valid (text, strlen (text)))
    return text;

  quote = pioneer_misread_quote (text, -1);
  pioneer_spec_report (self, PIONEER_ISSUE_BAD_ID, trail, NULL, "\"%s\" is not a slug", quote);

  return NULL;
}

const char *const *
pioneer_spec_read_texts (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  guint n = node->kind == PIONEER_JSON_ARRAY ? node->n_children : 1;
  const char **texts;
  guint i = 0;

  if (n > PIONEER_SPEC_MOST_TEXTS)
    {
      pioneer_spec_report (self, PIONEER_ISSUE_TOO_MANY, trail, NULL, "there are %u texts where at most %u are read", n,
                           PIONEER_SPEC_MOST_TEXTS);
      return NULL;
    }

  texts = pioneer_arena_new_array (self->spec->arena, const char *, n + 1);
  if (node->kind != PIONEER_JSON_ARRAY)
    texts[0] = pioneer_spec_read_text (self, node, trail);
  else
    for (const PioneerJsonNode *child = node->first; child != NULL; child = child->next, i++)
      texts[i] = pioneer_spec_read_text (self, child, &(PioneerTrail){ trail, NULL, i });

  return texts;
}

gboolean
pioneer_spec_read_count (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, guint *count)
{
  if (node->kind != PIONEER_JSON_INTEGER || node->number < 1 || node->number > G_MAXINT)
    return pioneer_spec_report_type (self, trail, node, "a whole number from 1");

  *count = (guint) node->number;

  return TRUE;
}

gboolean
pioneer_spec_read_flag (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, gboolean *flag)
{
  if (node->kind != PIONEER_JSON_TRUE && node->kind != PIONEER_JSON_FALSE)
    return pioneer_spec_report_type (self, trail, node, "true or false");

  *flag = node->kind == PIONEER_JSON_TRUE;

  return TRUE;
}

/* "Did you mean bars?"; NULL where nothing is near. (transfer full) */
char *
pioneer_spec_suggest (const char *typed, const char *const *words)
{
  const char *meant = pioneer_nearest_word (typed, words);

  return meant != NULL ? g_strdup_printf ("Did you mean %s?", meant) : NULL;
}

static void
report_word (PioneerSpecReader *self, const char *text, const PioneerTrail *trail, const char *const *words, const char *expected)
{
  g_autofree char *quote = pioneer_misread_quote (text, -1);
  g_autofree char *hint = pioneer_spec_suggest (text, words);

  pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_CHOICE, trail, hint, "found \"%s\" where %s was expected", quote, expected);
}

int
pioneer_spec_read_word (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, const char *const *words)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  int found = text != NULL ? pioneer_spec_find_word (words, text) : -1;
  g_autofree char *expected = NULL;

  if (text != NULL && found < 0)
    {
      expected = pioneer_spec_list_words (words);
      report_word (self, text, trail, words, expected);
    }

  return found;
}

gboolean
pioneer_spec_read_kind (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail, PioneerKind *kind)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  int found = text != NULL ? pioneer_kind_find (text) : -1;
  const char *words[PIONEER_N_KINDS] = { NULL };

  for (guint i = 1; i < PIONEER_N_KINDS; i++)
    words[i - 1] = pioneer_kind_word ((PioneerKind) i);
  if (found < 0 && text != NULL)
    report_word (self, text, trail, words, "a kind of record (programme, site, partner, outcome, source or concept)");
  if (found >= 0)
    *kind = (PioneerKind) found;

  return found >= 0;
}

void
pioneer_spec_check_members (
    PioneerSpecReader *self, const PioneerJsonNode *object, const PioneerTrail *trail, const char *const *words, const char *what)
{
  for (const PioneerJsonNode *node = object->first; node != NULL; node = node->next)
    {
      g_autofree char *quote = NULL;
      g_autofree char *expected = NULL;
      g_autofree char *hint = NULL;

      if (pioneer_spec_find_word (words, node->name) >= 0)
        continue;
      hint = pioneer_spec_suggest (node->name, words);
      quote = pioneer_misread_quote (node->name, -1);
      expected = pioneer_spec_list_words (words);
      pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_MEMBER, &(PioneerTrail){ trail, node->name, 0 }, hint,
                           "\"%s\" is not a member of %s, which may have %s", quote, what, expected);
    }
}
