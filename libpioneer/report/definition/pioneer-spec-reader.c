/* pioneer-spec-reader.c - Reading a report's description
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-reader-private.h"

#include <string.h>

#include "pioneer-enum-types.h"
#include "pioneer-misread-private.h"
#include "pioneer-reference-private.h"

PioneerReportSpec *
pioneer_report_spec_ref (PioneerReportSpec *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

void
pioneer_report_spec_unref (PioneerReportSpec *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  pioneer_arena_unref (self->arena);
  g_free (self);
}

static PioneerJsonNode *
parse (PioneerSpecReader *self)
{
  g_auto (PioneerJsonFault) fault = { PIONEER_JSON_FAULT_NONE };
  PioneerJsonNode *node;

  if (self->length > PIONEER_SPEC_MOST_BYTES)
    {
      pioneer_spec_report (self, PIONEER_ISSUE_TOO_LARGE, NULL, "Make several reports.",
                           "the description has %" G_GSIZE_FORMAT " bytes where at most 1 MiB is read", self->length);
      return NULL;
    }

  node = pioneer_json_read (self->nodes, self->text, self->length, &fault);
  if (node == NULL && pioneer_issue_log_count (self->log, pioneer_json_fault_to_issue (fault.code)))
    pioneer_issue_log_add (self->log, pioneer_issue_new (pioneer_json_fault_to_issue (fault.code),
                                                         &(PioneerIssuePlace){ self->file, NULL, fault.line, fault.column },
                                                         fault.message, fault.hint));
  if (node != NULL && node->kind != PIONEER_JSON_OBJECT)
    {
      pioneer_spec_report_type (self, NULL, node, "a report's description: an object");
      return NULL;
    }

  return node;
}

/* Without knowing the version, nothing that follows can be read rightly. */
static gboolean
check_version (PioneerSpecReader *self, const PioneerJsonNode *root)
{
  const PioneerJsonNode *node = pioneer_json_get_member (root, pioneer_spec_header_members[0]);
  PioneerTrail trail = { NULL, pioneer_spec_header_members[0], 0 };

  if (node == NULL)
    return pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, "Add \"pioneer-report\": 1.",
                                "the text is not a report's description: it has no member \"pioneer-report\"");
  if (node->kind == PIONEER_JSON_INTEGER && node->number == PIONEER_REPORT_VERSION)
    return TRUE;

  return pioneer_spec_report (self, PIONEER_ISSUE_UNSUPPORTED_VERSION, &trail, NULL, "the version of the description is not %d",
                              PIONEER_REPORT_VERSION);
}

static void
read_policy (PioneerSpecReader *self, const PioneerJsonNode *node, const PioneerTrail *trail)
{
  const char *text = pioneer_spec_read_text (self, node, trail);
  int policy = text != NULL ? pioneer_choice_find (PIONEER_TYPE_POLICY, text) : -1;
  g_autofree char *quote = NULL;
  g_autofree char *words = NULL;

  self->spec->has_policy = policy >= 0;
  if (policy >= 0)
    self->spec->policy = (PioneerPolicy) policy;
  if (text == NULL || policy >= 0)
    return;

  quote = pioneer_misread_quote (text, -1);
  words = pioneer_choice_list (PIONEER_TYPE_POLICY);
  pioneer_spec_report (self, PIONEER_ISSUE_UNKNOWN_CHOICE, trail, NULL, "found \"%s\" where %s was expected", quote, words);
}

static void
read_member (PioneerSpecReader *self, const PioneerJsonNode *node)
{
  PioneerReportSpec *spec = self->spec;
  PioneerTrail trail = { NULL, node->name, 0 };

  if (strcmp (node->name, "name") == 0)
    spec->name = pioneer_spec_read_id (self, node, &trail);
  else if (strcmp (node->name, "title") == 0)
    spec->title = pioneer_spec_read_text (self, node, &trail);
  else if (strcmp (node->name, "subtitle") == 0)
    spec->subtitle = pioneer_spec_read_text (self, node, &trail);
  else if (strcmp (node->name, "description") == 0)
    spec->description = pioneer_spec_read_text (self, node, &trail);
  else if (strcmp (node->name, "policy") == 0)
    read_policy (self, node, &trail);
  else if (strcmp (node->name, "parameters") == 0)
    pioneer_spec_read_parameters (self, node, &trail);
  else if (strcmp (node->name, "theme") == 0)
    pioneer_spec_read_theme (self, node, &trail);
  else if (strcmp (node->name, "sections") == 0)
    spec->sections = pioneer_spec_read_sections (self, node, &trail, 1);
}

static char *
make_id (const char *title)
{
  GString *id = g_string_new (NULL);

  for (const char *at = title; *at != '\0' && id->len < 60; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (id, g_ascii_tolower (*at));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  if (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);

  return g_string_free (id, FALSE);
}

/* Those that are given must differ; the others are made so. */
static void
claim_given_ids (PioneerSpecReader *self, const PioneerSectionSpec *first)
{
  for (const PioneerSectionSpec *section = first; section != NULL; section = section->next)
    {
      if (section->id != NULL && !g_hash_table_add (self->ids, (gpointer) section->id))
        pioneer_spec_report_at (self, PIONEER_ISSUE_DUPLICATE_ID, section->where, "Give one of them another id.",
                                "there are two sections with the id \"%s\"", section->id);
      claim_given_ids (self, section->sections);
    }
}

static void
make_ids (PioneerSpecReader *self, PioneerSectionSpec *first)
{
  for (PioneerSectionSpec *section = first; section != NULL; section = section->next)
    {
      g_autofree char *made = make_id (section->title != NULL ? section->title : pioneer_spec_section (section->type)->name);
      const char *name = made[0] != '\0' ? made : pioneer_spec_section (section->type)->name;
      const char *id = section->id != NULL ? section->id : pioneer_arena_text (self->spec->arena, name);

      for (guint i = 2; section->id == NULL && !g_hash_table_add (self->ids, (gpointer) id); i++)
        {
          g_autofree char *next = g_strdup_printf ("%s-%u", name, i);

          id = pioneer_arena_text (self->spec->arena, next);
        }
      section->id = id;
      make_ids (self, section->sections);
    }
}

static void
read_report (PioneerSpecReader *self)
{
  PioneerJsonNode *root = parse (self);

  if (root == NULL || !check_version (self, root))
    return;

  pioneer_spec_check_members (self, root, NULL, pioneer_spec_header_members, "a report's description");
  for (const PioneerJsonNode *node = root->first; node != NULL; node = node->next)
    read_member (self, node);
  if (pioneer_json_get_member (root, "title") == NULL || pioneer_json_get_member (root, "sections") == NULL)
    pioneer_spec_report (self, PIONEER_ISSUE_MISSING_MEMBER, NULL, NULL, "a report's description needs \"title\" and \"sections\"");
  claim_given_ids (self, self->spec->sections);
  make_ids (self, self->spec->sections);
  pioneer_spec_check (self);
}

static PioneerReportSpec *
read_spec (const char *text, gsize length, const char *file, const char *base, gboolean made, PioneerIssueLog *log)
{
  g_autoptr (PioneerReportSpec) spec = g_new0 (PioneerReportSpec, 1);
  g_autoptr (PioneerArena) nodes = pioneer_arena_new ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  PioneerSpecReader self = { spec, log, nodes, text, length, file, base, made, ids, 0 };

  g_atomic_ref_count_init (&spec->refs);
  spec->arena = pioneer_arena_new ();
  read_report (&self);

  return log->n_errors == 0 ? g_steal_pointer (&spec) : NULL;
}

PioneerReportSpec *
pioneer_report_spec_read (const char *text, gsize length, const char *file, const char *base, PioneerIssueLog *log)
{
  return read_spec (text, length, file, base, FALSE, log);
}

PioneerReportSpec *
pioneer_report_spec_read_made (const char *text, gsize length, const char *base, PioneerIssueLog *log)
{
  return read_spec (text, length, NULL, base, TRUE, log);
}
