/* shell-statement.c - What is shown of a statement
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-statement.h"

#include <string.h>

#include "shell-words.h"

#define PERSONAL_FIELD "contact"

gboolean
shell_statement_is_withheld (ShellContext *self, PioneerStatement *statement)
{
  return !self->with_contacts && strcmp (pioneer_statement_get_field_name (statement), PERSONAL_FIELD) == 0;
}

gboolean
shell_path_is_open (ShellContext *self, const char *path, GError **error)
{
  g_auto (GStrv) steps = g_strsplit_set (path, ".[", -1);

  if (self->with_contacts || !g_strv_contains ((const char *const *) steps, PERSONAL_FIELD))
    return TRUE;

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_FIELD,
               "Contacts are personal data and are left out; add --with-contacts to use “%s”", path);

  return FALSE;
}

char *
shell_statement_dup_value (ShellContext *self, PioneerStatement *statement)
{
  if (pioneer_statement_get_state (statement) != PIONEER_STATE_VALUE || shell_statement_is_withheld (self, statement))
    return NULL;

  return g_strdup (pioneer_statement_get_text (statement));
}

char *
shell_statement_dup_text (ShellContext *self, PioneerStatement *statement)
{
  switch (pioneer_statement_get_state (statement))
    {
    case PIONEER_STATE_UNKNOWN:
      return g_strdup ("not known");
    case PIONEER_STATE_NONE:
      return g_strdup ("none");
    case PIONEER_STATE_NOT_STATED:
      return g_strdup ("not stated");
    case PIONEER_STATE_VALUE:
    default:
      if (shell_statement_is_withheld (self, statement))
        return g_strdup ("personal data, left out; --with-contacts shows it");
      return g_strdup (pioneer_statement_get_text (statement));
    }
}

static void
append_qualifier (GString *out, const char *lead, const char *text)
{
  if (text != NULL)
    g_string_append_printf (out, "%s%s%s", out->len > 0 ? "; " : "", lead, text);
}

char *
shell_statement_dup_qualifiers (PioneerStatement *statement, gboolean with_layer)
{
  GString *out = g_string_new (NULL);
  g_autoptr (PioneerPeriod) as_of = pioneer_statement_get_as_of (statement);
  g_autofree char *date = as_of != NULL ? pioneer_value_to_string (PIONEER_VALUE (as_of)) : NULL;

  append_qualifier (out, "as of ", date);
  append_qualifier (out, "scope: ", pioneer_statement_get_scope (statement));
  append_qualifier (out, "according to ", pioneer_statement_get_attributed_to (statement));
  if (pioneer_statement_get_rank (statement) != PIONEER_RANK_NORMAL)
    append_qualifier (out, "rank ", shell_enum_nick (PIONEER_TYPE_RANK, (int) pioneer_statement_get_rank (statement)));
  if (with_layer)
    append_qualifier (out, "layer ", pioneer_statement_get_layer (statement));

  return g_string_free (out, FALSE);
}

const char *
shell_statement_modality (PioneerStatement *statement)
{
  PioneerModality modality = pioneer_statement_get_modality (statement);

  return modality != PIONEER_MODALITY_UNSPECIFIED ? shell_enum_nick (PIONEER_TYPE_MODALITY, (int) modality) : NULL;
}

char *
shell_citation_dup_place (PioneerCitation *citation)
{
  return g_strdup_printf ("%s@%u-%u", pioneer_citation_get_source_id (citation), pioneer_citation_get_start (citation),
                          pioneer_citation_get_end (citation));
}

char *
shell_citation_dup_digest (PioneerCitation *citation)
{
  g_autofree char *notation = pioneer_citation_to_notation (citation);
  const char *hash = strrchr (notation, '#');

  return g_strdup (hash != NULL ? hash + 1 : "");
}

static char *
dup_as_of (PioneerStatement *statement)
{
  g_autoptr (PioneerPeriod) period = pioneer_statement_get_as_of (statement);

  return period != NULL ? pioneer_period_to_notation (period) : NULL;
}

void
shell_object_set_text (JsonObject *object, const char *key, const char *text)
{
  if (text != NULL)
    json_object_set_string_member (object, key, text);
  else
    json_object_set_null_member (object, key);
}

static JsonObject *
citation_to_object (PioneerCitation *citation)
{
  JsonObject *object = json_object_new ();
  g_autofree char *digest = shell_citation_dup_digest (citation);

  shell_object_set_text (object, "source", pioneer_citation_get_source_id (citation));
  json_object_set_int_member (object, "start", pioneer_citation_get_start (citation));
  json_object_set_int_member (object, "end", pioneer_citation_get_end (citation));
  shell_object_set_text (object, "digest", digest);

  return object;
}

static JsonArray *
citations_to_array (PioneerStatement *statement)
{
  g_autoptr (PioneerList) citations = pioneer_statement_get_citations (statement);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < pioneer_list_get_n_items (citations); i++)
    {
      g_autoptr (PioneerCitation) citation = PIONEER_CITATION (pioneer_list_get (citations, i));

      json_array_add_object_element (array, citation_to_object (citation));
    }

  return array;
}

JsonNode *
shell_statement_to_node (ShellContext *self, PioneerStatement *statement)
{
  g_autoptr (PioneerRecord) record = pioneer_statement_get_record (statement);
  g_autofree char *value = shell_statement_dup_value (self, statement);
  g_autofree char *as_of = dup_as_of (statement);
  g_autoptr (JsonObject) object = json_object_new ();

  shell_object_set_text (object, "record", pioneer_record_get_reference (record));
  shell_object_set_text (object, "field", pioneer_statement_get_field_name (statement));
  shell_object_set_text (object, "state", shell_enum_nick (PIONEER_TYPE_STATE, (int) pioneer_statement_get_state (statement)));
  shell_object_set_text (object, "value", value);
  json_object_set_boolean_member (object, "withheld", shell_statement_is_withheld (self, statement));
  json_object_set_boolean_member (object, "shown", pioneer_statement_is_shown (statement));
  shell_object_set_text (object, "modality", shell_statement_modality (statement));
  shell_object_set_text (object, "rank", shell_enum_nick (PIONEER_TYPE_RANK, (int) pioneer_statement_get_rank (statement)));
  shell_object_set_text (object, "reason", pioneer_statement_get_reason (statement));
  shell_object_set_text (object, "as-of", as_of);
  shell_object_set_text (object, "scope", pioneer_statement_get_scope (statement));
  shell_object_set_text (object, "attributed-to", pioneer_statement_get_attributed_to (statement));
  shell_object_set_text (object, "layer", pioneer_statement_get_layer (statement));
  json_object_set_array_member (object, "citations", citations_to_array (statement));

  return json_node_init_object (json_node_alloc (), object);
}
