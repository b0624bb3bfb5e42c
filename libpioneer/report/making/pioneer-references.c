/* pioneer-references.c - Where the contents of a cell stand: references to notes
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-references-private.h"

#include <string.h>

static int
compare_citations (gconstpointer a, gconstpointer b)
{
  return pioneer_citation_data_compare (*(const PioneerCitationData *const *) a, *(const PioneerCitationData *const *) b);
}

/* "Department of Health, Integration pioneers leading the way" */
static const char *
make_heading (PioneerContent *content, PioneerStore *store, const char *slug)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint32 source = pioneer_store_find (store, PIONEER_KIND_SOURCE, slug);
  const PioneerStatementData *publisher;

  if (source == PIONEER_NO_RECORD)
    return pioneer_content_text (content, slug);

  publisher = pioneer_store_shown (store, source, PIONEER_FIELD_PUBLISHER);
  if (publisher != NULL)
    {
      pioneer_store_display (store, &pioneer_field_spec (PIONEER_FIELD_PUBLISHER)->spec, &publisher->value, text);
      g_string_append (text, ", ");
    }
  g_string_append (text, pioneer_store_name (store, source));

  return pioneer_content_text (content, text->str);
}

static PioneerNote *
add_note (PioneerContent *content, PioneerStore *store, const PioneerCitationData *citation)
{
  gpointer source = NULL;
  gpointer heading = NULL;

  if (!g_hash_table_lookup_extended (content->headings, citation->source, &source, &heading))
    {
      source = (gpointer) pioneer_arena_text (content->arena, citation->source);
      heading = (gpointer) make_heading (content, store, citation->source);
      g_hash_table_insert (content->headings, source, heading);
    }

  return pioneer_content_add_note (content, source, citation->start, citation->end, heading);
}

static PioneerNote *
get_note (PioneerContent *content, PioneerStore *store, const PioneerCitationData *citation)
{
  PioneerNote *note = pioneer_content_find_note (content, citation->source, citation->start, citation->end);

  return note != NULL ? note : add_note (content, store, citation);
}

static int
compare_notes (gconstpointer a, gconstpointer b)
{
  const PioneerNote *one = *(const PioneerNote *const *) a;
  const PioneerNote *other = *(const PioneerNote *const *) b;

  return (one->number > other->number) - (one->number < other->number);
}

static gboolean
same_passage (const PioneerCitationData *a, const PioneerCitationData *b)
{
  return a->start == b->start && a->end == b->end && strcmp (a->source, b->source) == 0;
}

void
pioneer_references_add (
    PioneerContent *content, PioneerStore *store, PioneerRuns *cell, const PioneerStatementData *const *statements, guint n)
{
  g_autoptr (GPtrArray) citations = NULL;
  g_autoptr (GPtrArray) notes = NULL;

  /* Most cells have one statement with one citation. */
  if (n == 0 || (n == 1 && statements[0]->n_citations == 0))
    return;
  if (n == 1 && statements[0]->n_citations == 1)
    {
      pioneer_runs_reference (content, cell, get_note (content, store, statements[0]->citations));
      return;
    }

  citations = g_ptr_array_new ();
  for (guint i = 0; i < n; i++)
    for (guint32 j = 0; j < statements[i]->n_citations; j++)
      g_ptr_array_add (citations, (gpointer) &statements[i]->citations[j]);

  g_ptr_array_sort (citations, compare_citations);
  notes = g_ptr_array_sized_new (citations->len);
  for (guint i = 0; i < citations->len; i++)
    if (i == 0 || !same_passage (citations->pdata[i - 1], citations->pdata[i]))
      g_ptr_array_add (notes, get_note (content, store, citations->pdata[i]));

  /* Some were given their number by an earlier cell. */
  g_ptr_array_sort (notes, compare_notes);
  for (guint i = 0; i < notes->len; i++)
    pioneer_runs_reference (content, cell, notes->pdata[i]);
}
