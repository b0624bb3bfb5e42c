/* pioneer-overview.c - The overview of programmes, section by section
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-overview-private.h"

#include "pioneer-cells-private.h"
#include "pioneer-number-private.h"
#include "pioneer-words-private.h"

#define MOST_NAMED 3

static void
set_title (PioneerOverview *self)
{
  g_autoptr (GString) title = g_string_new (NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < self->programmes->len; i++)
    g_ptr_array_add (names, (gpointer) pioneer_store_name (self->store, g_array_index (self->programmes, guint32, i)));

  if (names->len == 0)
    g_string_append (title, "Overview of a catalogue");
  else if (names->len > MOST_NAMED)
    g_string_append_printf (title, "Overview of %u programmes", names->len);
  else
    {
      pioneer_words_append_list (title, names);
      g_string_append (title, ": an overview");
    }

  self->content->title = pioneer_content_text (self->content, title->str);
  self->content->subtitle =
      pioneer_content_text (self->content, "What was tried, where, with whom and for whom, and what came of it; with the "
                                           "passage of the document that says so");
}

static const char *
describe_policy (PioneerPolicy policy)
{
  static const char *const words[] = {
    [PIONEER_POLICY_PREFERRED_RANK] = "the curators' preference",
    [PIONEER_POLICY_NEWEST] = "the newest source",
    [PIONEER_POLICY_SOURCE_TYPE] = "the weightiest type of source",
    [PIONEER_POLICY_MOST_INDEPENDENT] = "the number of independent sources",
    [PIONEER_POLICY_MOST_PRECISE] = "precision",
  };

  return words[policy];
}

static void
append_count (GString *out, guint n, const char *one, const char *many)
{
  pioneer_number_append_grouped (out, n);
  g_string_append_printf (out, " %s", n == 1 ? one : many);
}

static guint
count_statements (PioneerOverview *self)
{
  guint n = 0;

  for (guint32 i = 0; i < self->store->n_statements; i++)
    n += self->in_scope[pioneer_store_statement (self->store, i)->record] != 0;

  return n;
}

static guint
count_records (PioneerOverview *self)
{
  guint n = 0;

  for (guint32 i = 0; i < self->store->n_records; i++)
    n += self->in_scope[i] != 0;

  return n;
}

/* No date of today: the same catalogue gives the same report. */
static void
set_basis (PioneerOverview *self)
{
  g_autoptr (GString) basis = g_string_new ("Made from a catalogue of ");

  append_count (basis, count_statements (self), "statement", "statements");
  g_string_append (basis, " about ");
  append_count (basis, count_records (self), "record", "records");
  g_string_append (basis, ", drawn from ");
  append_count (basis, self->source_slugs->len, "source", "sources");
  g_string_append (basis, self->store->layers->len == 1 ? " (layer: " : " (layers: ");
  pioneer_words_append_list (basis, self->store->layers);
  g_string_append_printf (
      basis, "). Where sources disagree, all sides are listed; the value shown is chosen by %s, and then by the other policies.",
      describe_policy (self->store->policy));

  self->content->basis = pioneer_content_text (self->content, basis->str);
}

static void
add_legend (PioneerOverview *self)
{
  PioneerRuns *runs = pioneer_content_add_paragraph (self->content);

  pioneer_runs_text (self->content, runs, "How real a thing is stands beside it: ");
  for (int i = PIONEER_MODALITY_AIM; i <= PIONEER_MODALITY_PROJECTION; i++)
    {
      if (i > PIONEER_MODALITY_AIM)
        pioneer_runs_text (self->content, runs, " ");
      pioneer_runs_modality (self->content, runs, (PioneerModality) i);
    }
  pioneer_runs_text (
      self->content, runs,
      ". Only what is reported or measured counts as a result. The small numbers lead to the notes, which name the source "
      "and the passage; “disagreement” leads to what the other sources say; ");
  pioneer_runs_absent (self->content, runs, PIONEER_STATE_NOT_STATED);
  pioneer_runs_text (self->content, runs, " means that no source here says.");
}

static void
add_rest (PioneerOverview *self)
{
  g_autoptr (GArray) sites = pioneer_overview_sites (self, PIONEER_NO_RECORD);
  g_autoptr (GArray) outcomes = pioneer_overview_outcomes (self, PIONEER_NO_RECORD);

  if (sites->len == 0 && outcomes->len == 0)
    return;

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, "no-programme"),
                     "What no source puts in a programme");
  if (sites->len > 0)
    {
      pioneer_overview_add_sites (self, PIONEER_NO_RECORD);
      pioneer_overview_add_features (self, PIONEER_NO_RECORD);
    }
  if (outcomes->len > 0)
    pioneer_overview_add_outcomes (self, PIONEER_NO_RECORD);
}

static void
add_coverage (PioneerOverview *self, gboolean all)
{
  PioneerRuns *runs;

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, "not-stated"), "What no source states");
  runs = pioneer_content_add_paragraph (self->content);
  pioneer_runs_text (self->content, runs,
                     "How many sites a source gives each kind of information for. The four counts of a row add up to the number of "
                     "sites: “none” is a source's word that there is nothing, “unknown” its word that nobody knows.");
  for (guint i = 0; i < self->programmes->len; i++)
    pioneer_overview_add_coverage (self, g_array_index (self->programmes, guint32, i));
  if (all)
    pioneer_overview_add_coverage (self, PIONEER_NO_RECORD);
}

static void
add_notes (PioneerOverview *self)
{
  if (self->content->notes->len == 0)
    return;

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, "notes"), "Notes");
  pioneer_runs_text (
      self->content, pioneer_content_add_paragraph (self->content),
      "Each note names the passage of a source that a value rests on: by its first character, counted from 0, and the "
      "first one after it.");
  pioneer_content_add_notes (self->content);
}

static void
add_sections (PioneerOverview *self, gboolean all)
{
  set_title (self);
  set_basis (self);
  pioneer_overview_add_glance (self);
  add_legend (self);
  for (guint i = 0; i < self->programmes->len; i++)
    pioneer_overview_add_programme (self, g_array_index (self->programmes, guint32, i));
  if (all)
    add_rest (self);
  pioneer_overview_add_disputes (self);
  add_coverage (self, all);
  pioneer_overview_add_sources (self);
  add_notes (self);
}

PioneerContent *
pioneer_overview_build (PioneerStore *store, guint32 programme)
{
  PioneerOverview self;
  PioneerContent *content;

  pioneer_overview_init (&self, store, programme);
  add_sections (&self, programme == PIONEER_NO_RECORD);
  content = g_steal_pointer (&self.content);
  pioneer_overview_clear (&self);

  return content;
}

/* Slugs hold no two hyphens in a row, so that anchors made of them and these can't clash with each other, nor with "sources" or "d1". */
static const char *
get_section (PioneerOverview *self, guint32 programme)
{
  return programme == PIONEER_NO_RECORD ? "" : pioneer_store_record (self->store, programme)->slug;
}

char *
pioneer_overview_anchor (PioneerOverview *self, guint32 programme, guint32 record)
{
  return g_strdup_printf ("%s--%s", get_section (self, programme), pioneer_store_record (self->store, record)->slug);
}

char *
pioneer_overview_section_anchor (PioneerOverview *self, guint32 programme, const char *section)
{
  return g_strdup_printf ("%s--section--%s", get_section (self, programme), section);
}

void
pioneer_overview_add_heading (PioneerOverview *self, guint32 programme, const char *text, const char *section)
{
  g_autofree char *anchor = pioneer_overview_section_anchor (self, programme, section);

  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 3, anchor), text);
}
