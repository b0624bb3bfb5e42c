/* pioneer-spec-check.c - What can be known of a report's description without a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-spec-check-private.h"

#include "pioneer-error.h"
#include "pioneer-misread-private.h"

void
pioneer_spec_check_report (PioneerSpecCheck *self, const char *where, PioneerIssueCode otherwise, const GError *fault)
{
  static const struct
  {
    int error;
    PioneerIssueCode code;
  } codes[] = {
    { PIONEER_ERROR_UNKNOWN_FIELD, PIONEER_ISSUE_UNKNOWN_FIELD },
    { PIONEER_ERROR_UNKNOWN_WORD, PIONEER_ISSUE_UNKNOWN_CHOICE },
    { PIONEER_ERROR_LIMIT, PIONEER_ISSUE_TOO_MANY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_error_matches (fault, PIONEER_ERROR, codes[i].error))
      otherwise = codes[i].code;

  pioneer_spec_report_at (self->reader, otherwise, where, NULL, "%s", fault->message);
}

void
pioneer_spec_check_report_name (PioneerSpecCheck *self, const char *where, const char *name, gsize length)
{
  g_autofree char *quote = pioneer_misread_quote (name, (gssize) length);
  g_autofree char *typed = g_strndup (name, length);
  g_autofree char *known = pioneer_making_list_bindings (&self->names);
  g_auto (GStrv) words = g_strsplit (known, ", ", -1);
  g_autofree char *hint = pioneer_spec_suggest (typed, (const char *const *) words);

  pioneer_spec_report_at (self->reader, PIONEER_ISSUE_UNKNOWN_NAME, where, hint, "“%s” stands for nothing; the names here are: %s",
                          quote, known);
}

static void check_sections (PioneerSpecCheck *self, const PioneerSectionSpec *first);

static void
check_texts (PioneerSpecCheck *self, const PioneerSectionSpec *section)
{
  g_autofree char *title = g_strconcat (section->where, ".title", NULL);
  g_autofree char *text = g_strconcat (section->where, ".text", NULL);

  if (section->title != NULL)
    pioneer_spec_check_text (self, section->title, title);
  if (section->text != NULL)
    pioneer_spec_check_text (self, section->text, text);

  for (guint i = 0; i < section->n_columns; i++)
    if (section->columns[i].title != NULL)
      {
        g_autofree char *where = g_strconcat (section->columns[i].where, ".title", NULL);

        pioneer_spec_check_text (self, section->columns[i].title, where);
      }
}

static void
check_section (PioneerSpecCheck *self, const PioneerSectionSpec *section)
{
  check_texts (self, section);
  for (guint i = 0; section->query != NULL && section->query[i] != NULL; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s.query[%u]", section->where, i);

      pioneer_spec_check_query (self, section->query[i], where);
    }
  pioneer_spec_check_fit (self, section);
  pioneer_spec_check_paths (self, section);

  if (section->sections == NULL)
    return;
  pioneer_spec_check_enter (self, section);
  check_sections (self, section->sections);
  pioneer_spec_check_leave (self);
}

static void
check_sections (PioneerSpecCheck *self, const PioneerSectionSpec *first)
{
  for (const PioneerSectionSpec *section = first; section != NULL; section = section->next)
    check_section (self, section);
}

void
pioneer_spec_check (PioneerSpecReader *reader)
{
  g_autoptr (GArray) bindings = g_array_new (FALSE, TRUE, sizeof (PioneerBinding));
  PioneerSpecCheck self = { reader, { .bindings = bindings } };

  pioneer_spec_check_parameters (&self);
  if (reader->spec->title != NULL)
    pioneer_spec_check_text (&self, reader->spec->title, "$.title");
  if (reader->spec->subtitle != NULL)
    pioneer_spec_check_text (&self, reader->spec->subtitle, "$.subtitle");
  check_sections (&self, reader->spec->sections);
}
