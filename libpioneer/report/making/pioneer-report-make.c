/* pioneer-report-make.c - Carrying out a report's description
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-making-private.h"

#include <string.h>

#include "pioneer-catalogue-private.h"
#include "pioneer-dispute-private.h"
#include "pioneer-error.h"
#include "pioneer-hash-private.h"
#include "pioneer-number-private.h"
#include "pioneer-words-private.h"

gboolean
pioneer_making_go_on (PioneerMaking *self, guint n_cells, GError **error)
{
  self->n_cells += n_cells;
  if (self->n_cells > PIONEER_REPORT_MOST_CELLS)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "The report has more than %u cells: narrow its queries, set limits, or make several reports of it",
                   PIONEER_REPORT_MOST_CELLS);
      return FALSE;
    }

  /* Paths that lead from many records to many others take time and memory, whatever comes of them. */
  if (self->work > PIONEER_REPORT_MOST_WORK ||
      pioneer_arena_size (self->content->arena) + pioneer_arena_size (self->scratch) > PIONEER_REPORT_MOST_BYTES)
    {
      g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                           "The report is too much work, or takes more than 2 GiB of memory: narrow its queries, or shorten paths "
                           "that lead from each record "
                           "to very many others");
      return FALSE;
    }

  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

gboolean
pioneer_making_fail (GError **error, GError *inner, const char *where)
{
  if (inner->domain == G_IO_ERROR || where == NULL)
    g_propagate_error (error, inner);
  else
    g_propagate_prefixed_error (error, inner, "%s: ", where);

  return FALSE;
}

char *
pioneer_making_anchor (PioneerMaking *self, const PioneerSectionSpec *section)
{
  return g_strconcat (section->id, self->suffix->str, NULL);
}

const char *
pioneer_making_take_anchor (PioneerMaking *self, const char *anchor)
{
  const char *text = pioneer_content_text (self->content, anchor);

  for (guint i = 2; !g_hash_table_add (self->anchors, (gpointer) text); i++)
    {
      g_autofree char *other = g_strdup_printf ("%s--%u", anchor, i);

      text = pioneer_content_text (self->content, other);
    }

  return text;
}

gboolean
pioneer_making_say_nothing (PioneerMaking *self, const PioneerSectionSpec *section, const char *words)
{
  if (!section->omit_empty)
    pioneer_runs_text (self->content, pioneer_content_add_paragraph (self->content), words);

  return TRUE;
}

static gboolean
make_section (PioneerMaking *self, const PioneerSectionSpec *section, GError **error)
{
  static gboolean (*const makers[PIONEER_N_SECTIONS]) (PioneerMaking *, const PioneerSectionSpec *, GError **) = {
#define SECTION(id, name, make, ...) [PIONEER_SECTION_##id] = make,
#include "pioneer-sections.def"
#undef SECTION
  };

  section = pioneer_making_fill_paths (self, section, error);

  return section != NULL && makers[section->type](self, section, error);
}

/* Where the document ended before a section, which may turn out to have nothing to say. */
typedef struct
{
  PioneerBlock *last;
  guint n_sections;
} Mark;

static void
take_back (PioneerContent *content, const Mark *mark)
{
  if (mark->last != NULL)
    mark->last->next = NULL;
  else
    content->first = NULL;
  content->last = mark->last;
  g_array_set_size (content->sections, mark->n_sections);
}

/* A text that is only what a record gives, such as its summary, where it gives nothing: two words that nobody would know what to make of. */
static gboolean
is_text_absent (PioneerMaking *self, const PioneerSectionSpec *section)
{
  const char *text = section->text;
  g_autofree char *filled = NULL;

  if (section->type == PIONEER_SECTION_PROSE || !g_str_has_prefix (text, "${") || strchr (text, '}') != text + strlen (text) - 1)
    return FALSE;
  filled = pioneer_making_fill (self, text, section->where, NULL);

  return g_strcmp0 (filled, "not stated") == 0;
}

static gboolean
begin_section (PioneerMaking *self, const PioneerSectionSpec *section, guint heading, GError **error)
{
  g_autofree char *anchor = pioneer_making_anchor (self, section);
  g_autofree char *title = NULL;

  if (section->title != NULL)
    {
      title = pioneer_making_fill (self, section->title, section->where, error);
      if (title == NULL)
        return FALSE;
    }

  pioneer_content_begin_section (self->content, anchor, title, self->nesting);
  if (title != NULL)
    pioneer_runs_text (self->content,
                       pioneer_content_add_heading (self->content, MIN (heading, 4), pioneer_making_take_anchor (self, anchor)),
                       title);

  if (section->text == NULL || is_text_absent (self, section))
    return TRUE;

  return pioneer_making_add_prose (self, section->text, section->where, error);
}

static gboolean
add_section (PioneerMaking *self, const PioneerSectionSpec *section, guint heading, GError **error)
{
  PioneerContent *content = self->content;
  Mark mark = { content->last, content->sections->len };
  const PioneerBlock *last;

  if (!pioneer_making_go_on (self, 0, error) || !begin_section (self, section, heading, error))
    return FALSE;

  last = content->last;
  self->depth = heading;
  if (!make_section (self, section, error))
    return FALSE;
  if (section->omit_empty && section->type != PIONEER_SECTION_PROSE && content->last == last)
    take_back (content, &mark);

  return TRUE;
}

gboolean
pioneer_making_add_sections (PioneerMaking *self, const PioneerSectionSpec *first, guint heading, GError **error)
{
  for (const PioneerSectionSpec *section = first; section != NULL; section = section->next)
    if (!add_section (self, section, heading, error))
      return FALSE;

  return TRUE;
}

static gboolean
lists_disputes (const PioneerSectionSpec *first)
{
  for (const PioneerSectionSpec *section = first; section != NULL; section = section->next)
    if (section->type == PIONEER_SECTION_DISAGREEMENTS || lists_disputes (section->sections))
      return TRUE;

  return FALSE;
}

/* Other names are no cause for a warning beside each. */
static void
number_disputes (PioneerMaking *self)
{
  self->disputes = pioneer_disputes_of_store (self->store);
  for (guint i = 0; i < self->disputes->len; i++)
    {
      const PioneerDispute *dispute = self->disputes->pdata[i];

      for (guint j = 0; dispute->kind != PIONEER_CONFLICT_KIND_NAME && j < dispute->competing->len; j++)
        if (!g_hash_table_contains (self->disputed, dispute->competing->pdata[j]))
          g_hash_table_insert (self->disputed, dispute->competing->pdata[j], GUINT_TO_POINTER (i + 1));
    }
}

static void
init (PioneerMaking *self, PioneerCatalogue *catalogue, const PioneerReportSpec *spec, GCancellable *cancellable)
{
  PioneerStore *store = pioneer_catalogue_get_store (catalogue);

  if (spec->has_policy && spec->policy != store->policy)
    self->catalogue = pioneer_catalogue_with_policy (catalogue, spec->policy);
  else
    self->catalogue = g_object_ref (catalogue);

  self->store = pioneer_catalogue_get_store (self->catalogue);
  self->spec = spec;
  self->content = pioneer_content_new ();
  self->content->store = pioneer_store_ref (self->store);
  self->content->theme = spec->theme;
  self->bindings = g_array_new (FALSE, TRUE, sizeof (PioneerBinding));
  self->disputed = g_hash_table_new (NULL, NULL);
  self->listed = g_hash_table_new (NULL, NULL);
  self->dispute_links = g_ptr_array_new ();
  self->record_links = g_ptr_array_new ();
  self->homes = g_hash_table_new (NULL, NULL);
  self->scope = "";
  self->cited = g_hash_table_new (NULL, NULL);
  self->anchors = g_hash_table_new (pioneer_hash_text, g_str_equal);
  self->suffix = g_string_new (NULL);
  self->cancellable = cancellable;
  self->scratch = pioneer_arena_new ();
  self->text = g_string_new (NULL);
  self->shows_disputes = lists_disputes (spec->sections);
  if (self->shows_disputes)
    number_disputes (self);
}

static void
clear (PioneerMaking *self)
{
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->content, pioneer_content_free);
  g_clear_pointer (&self->bindings, g_array_unref);
  g_clear_pointer (&self->disputes, g_ptr_array_unref);
  g_clear_pointer (&self->disputed, g_hash_table_unref);
  g_clear_pointer (&self->listed, g_hash_table_unref);
  g_clear_pointer (&self->dispute_links, g_ptr_array_unref);
  g_clear_pointer (&self->record_links, g_ptr_array_unref);
  g_clear_pointer (&self->homes, g_hash_table_unref);
  g_clear_pointer (&self->cited, g_hash_table_unref);
  g_clear_pointer (&self->anchors, g_hash_table_unref);
  g_string_free (self->suffix, TRUE);
  g_clear_pointer (&self->scratch, pioneer_arena_unref);
  g_string_free (self->text, TRUE);
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

  return (guint) policy < G_N_ELEMENTS (words) ? words[policy] : "";
}

static void
append_count (GString *out, guint n, const char *one, const char *many)
{
  pioneer_number_append_grouped (out, n);
  g_string_append_printf (out, " %s", n == 1 ? one : many);
}

static void
append_settings (PioneerMaking *self, GString *basis)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->bindings->len; i++)
    {
      const PioneerBinding *binding = &g_array_index (self->bindings, PioneerBinding, i);
      g_autofree char *values = NULL;

      if (binding->values == NULL)
        continue;
      values = g_strjoinv (", ", (char **) binding->values);
      g_string_append_printf (basis, "%s %s = %s", any ? ";" : " Set:", binding->name, values);
      any = TRUE;
    }
  if (any)
    g_string_append_c (basis, '.');
}

/* No date of today: the same catalogue gives the same report. */
static void
set_basis (PioneerMaking *self)
{
  const guint32 *kinds = self->store->kinds;
  g_autoptr (GString) basis = g_string_new ("Made from ");

  if (self->store->n_records > 0)
    {
      g_string_append (basis, "a catalogue of ");
      append_count (basis, self->store->n_statements, "statement", "statements");
      g_string_append (basis, " about ");
      append_count (basis, self->store->n_records, "record", "records");
      g_string_append (basis, ", among them ");
      append_count (basis, kinds[PIONEER_KIND_SOURCE + 1] - kinds[PIONEER_KIND_SOURCE], "source", "sources");
    }
  else
    {
      g_string_append (basis, "an empty catalogue");
    }
  g_string_append (basis, self->store->layers->len == 1 ? " (layer: " : " (layers: ");
  pioneer_words_append_list (basis, self->store->layers);
  g_string_append_printf (basis, "). Where sources disagree, the value shown is chosen by %s, and then by the other policies.",
                          describe_policy (self->store->policy));
  append_settings (self, basis);

  self->content->basis = pioneer_content_text (self->content, basis->str);
}

static gboolean
set_titles (PioneerMaking *self, GError **error)
{
  g_autofree char *title = pioneer_making_fill (self, self->spec->title != NULL ? self->spec->title : "", "$.title", error);
  g_autofree char *subtitle = NULL;

  if (title == NULL)
    return FALSE;
  self->content->title = pioneer_content_text (self->content, title);

  if (self->spec->subtitle == NULL)
    return TRUE;
  subtitle = pioneer_making_fill (self, self->spec->subtitle, "$.subtitle", error);
  self->content->subtitle = pioneer_content_text (self->content, subtitle);

  return subtitle != NULL;
}

static void
add_notes (PioneerMaking *self)
{
  const char *anchor;

  if (self->content->notes->len == 0)
    return;

  anchor = pioneer_making_take_anchor (self, "notes");
  pioneer_content_begin_section (self->content, anchor, "Notes", 0);
  pioneer_runs_text (self->content, pioneer_content_add_heading (self->content, 2, anchor), "Notes");
  pioneer_runs_text (
      self->content, pioneer_content_add_paragraph (self->content),
      "Each note names the passage of a source that a value rests on: by its first character, counted from 0, and the "
      "first one after it.");
  pioneer_content_add_notes (self->content);
}

static gboolean
make (PioneerMaking *self, const char *const *settings, GError **error)
{
  if (!pioneer_making_bind (self, settings, error) || !set_titles (self, error))
    return FALSE;

  set_basis (self);
  if (!pioneer_making_add_sections (self, self->spec->sections, 2, error))
    return FALSE;
  pioneer_making_set_links (self);
  add_notes (self);

  return TRUE;
}

/* Nothing may refer to the description once the document is made. */
static void
copy_theme (PioneerContent *content)
{
  PioneerTheme *theme = &content->theme;
  guint n = 0;

  theme->accent = pioneer_arena_text (content->arena, theme->accent);
  theme->font = pioneer_arena_text (content->arena, theme->font);
  theme->logo = pioneer_arena_text (content->arena, theme->logo);
  theme->logo_text = pioneer_arena_text (content->arena, theme->logo_text);
  theme->footer = pioneer_arena_text (content->arena, theme->footer);
  if (theme->variables != NULL)
    {
      const char **copy;

      while (theme->variables[n] != NULL)
        n++;
      copy = pioneer_arena_new_array (content->arena, const char *, n + 1);
      for (guint i = 0; i < n; i++)
        copy[i] = pioneer_arena_text (content->arena, theme->variables[i]);
      theme->variables = copy;
    }
}

PioneerContent *
pioneer_report_make (PioneerCatalogue *catalogue,
                     const PioneerReportSpec *spec,
                     const char *const *settings,
                     GCancellable *cancellable,
                     GError **error)
{
  PioneerMaking self = { NULL };
  PioneerContent *content = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  init (&self, catalogue, spec, cancellable);
  copy_theme (self.content);
  if (make (&self, settings, error))
    content = g_steal_pointer (&self.content);
  clear (&self);

  return content;
}
