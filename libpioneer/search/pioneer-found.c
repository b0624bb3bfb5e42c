/* pioneer-found.c - What a search found in a record, word by word
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-found-private.h"

#include <string.h>

typedef struct
{
  const PioneerBound *bound;
  PioneerFound *found;
  PioneerAnalysis *analysis;
  guint32 document;
  guint part;    /* that is being looked for */
  guint segment; /* whose words these are */
  const PioneerWord *words;
  guint n_words;
} Finder;

void
pioneer_found_free (PioneerFound *self)
{
  g_array_unref (self->segments);
  g_array_unref (self->parts);
  g_array_unref (self->words);
  g_free (self);
}

static gboolean
is_mention (const PioneerPlan *leaf)
{
  const PioneerOrigin *origin = leaf->origin;

  return origin != NULL && origin->concept != PIONEER_NO_RECORD;
}

static gboolean
has_term (const PioneerPlan *leaf, guint32 term)
{
  for (guint i = 0; i < leaf->n_terms; i++)
    if (leaf->terms[i] == term)
      return TRUE;

  return leaf->type == PIONEER_PLAN_TERM && leaf->term == term;
}

/* A word that is the very one that was asked for is worth more than one of its stem. */
static gboolean
is_of_leaf (Finder *finder, const PioneerPlan *leaf, const PioneerWord *word, double *factor)
{
  PioneerIndexWord found;

  if (!pioneer_index_find_word (finder->bound->index, word->word, word->length, &found) || !has_term (leaf, found.term))
    return FALSE;

  *factor = leaf->type == PIONEER_PLAN_TERM && (found.form & leaf->exact) != 0 ? leaf->exact_factor : leaf->factor;

  return TRUE;
}

static void
read_segment (Finder *finder, guint segment)
{
  if (finder->words != NULL && finder->segment == segment)
    return;

  finder->segment = segment;
  finder->words = pioneer_analysis_words (finder->analysis, g_array_index (finder->found->segments, PioneerSegment, segment).text,
                                          -1, &finder->n_words);
}

/* The first of the words at a position or behind it. */
static guint
find_position (const Finder *finder, guint32 position)
{
  guint low = 0;
  guint high = finder->n_words;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (finder->words[middle].position < position)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* A joined word stands where the last of its parts does; which of them was found, the term tells. */
static void
add_place (Finder *finder, const PioneerPlan *leaf, const PioneerIndexPlace *place)
{
  const PioneerSegment *segment = pioneer_found_get_segment (finder->found, place->segment);
  PioneerFoundWord found = { .leaf = leaf, .part = finder->part, .factor = leaf->factor, .segment = place->segment };

  if (segment == NULL)
    return;
  if (is_mention (leaf))
    {
      found.end = (guint32) strlen (segment->text);
      g_array_append_val (finder->found->words, found);
      return;
    }

  read_segment (finder, place->segment);
  for (guint i = find_position (finder, place->position); i < finder->n_words && finder->words[i].position == place->position; i++)
    if (is_of_leaf (finder, leaf, &finder->words[i], &found.factor))
      {
        found.start = finder->words[i].start;
        found.end = finder->words[i].end;
        g_array_append_val (finder->found->words, found);
        return;
      }
}

/* What words are worth as they were typed: by how rare they are; alternatives as much as the first that some text has. */
static double
get_worth (const PioneerPlan *plan)
{
  double worth = 0;

  if (plan->children == NULL)
    return plan->idf;
  for (guint i = 0; i < plan->children->len && !(plan->type == PIONEER_PLAN_EXCEPT && i > 0); i++)
    {
      worth += get_worth (plan->children->pdata[i]);
      if (plan->type == PIONEER_PLAN_BEST && worth > 0)
        return worth;
    }

  return worth;
}

/* Alternatives look for the same, so one that is made of rarer words isn't worth more for that. */
static guint
add_part (Finder *finder, const PioneerPlan *plan, guint parent)
{
  GArray *parts = finder->found->parts;
  const PioneerFoundPart *above = parts->len > 0 ? &g_array_index (parts, PioneerFoundPart, parent) : NULL;
  PioneerFoundPart part = { .parent = parent, .is_choice = plan->type == PIONEER_PLAN_BEST };

  if (above != NULL && above->is_choice)
    part.worth = above->worth;
  else if (part.is_choice || plan->children == NULL)
    part.worth = get_worth (plan);
  g_array_append_val (parts, part);

  return parts->len - 1;
}

static void
add_leaf (Finder *finder, PioneerPlan *leaf)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (PioneerIndexPlace));

  pioneer_plan_places (leaf, finder->bound->index, finder->document, places);
  for (guint i = 0; i < places->len; i++)
    add_place (finder, leaf, &g_array_index (places, PioneerIndexPlace, i));
}

/* What is left out is not found. A part that doesn't match as a whole isn't either: of "a AND b" where there is no b, the a. */
static void
add_plan (Finder *finder, PioneerPlan *plan, guint parent)
{
  double score;
  guint part;

  if (plan->type == PIONEER_PLAN_TERM || plan->type == PIONEER_PLAN_PHRASE)
    {
      finder->part = add_part (finder, plan, parent);
      add_leaf (finder, plan);
      return;
    }
  if (plan->children == NULL || !pioneer_plan_score (plan, finder->bound->index, finder->document, &score))
    return;

  part = add_part (finder, plan, parent);
  for (guint i = 0; i < plan->children->len && !(plan->type == PIONEER_PLAN_EXCEPT && i > 0); i++)
    add_plan (finder, plan->children->pdata[i], part);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  const PioneerFoundWord *x = a;
  const PioneerFoundWord *y = b;

  if (x->segment != y->segment)
    return x->segment < y->segment ? -1 : 1;
  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;

  return (x->end > y->end) - (x->end < y->end);
}

PioneerFound *
pioneer_found_new (const PioneerBound *bound, guint32 document)
{
  PioneerFound *self = g_new0 (PioneerFound, 1);
  Finder finder = { .bound = bound, .found = self, .document = document };

  self->store = bound->store;
  self->record = pioneer_index_get_record (bound->index, document);
  self->segments = g_array_new (FALSE, FALSE, sizeof (PioneerSegment));
  self->parts = g_array_new (FALSE, FALSE, sizeof (PioneerFoundPart));
  self->words = g_array_new (FALSE, FALSE, sizeof (PioneerFoundWord));
  pioneer_segments_collect (self->store, self->record, self->segments);

  finder.analysis = pioneer_searcher_take_analysis (bound->searcher);
  add_plan (&finder, bound->plan, 0);
  g_array_sort (self->words, compare_words);
  pioneer_searcher_give_analysis (bound->searcher, finder.analysis);

  return self;
}

const PioneerSegment *
pioneer_found_get_segment (const PioneerFound *self, guint segment)
{
  return segment < self->segments->len ? &g_array_index (self->segments, PioneerSegment, segment) : NULL;
}

const PioneerSegment *
pioneer_found_get_segment_of (const PioneerFound *self, const PioneerFoundWord *word)
{
  return &g_array_index (self->segments, PioneerSegment, word->segment);
}

const PioneerFoundWord *
pioneer_found_get_first (const PioneerFound *self, const PioneerPlan *leaf)
{
  for (guint i = 0; i < self->words->len; i++)
    if (g_array_index (self->words, PioneerFoundWord, i).leaf == leaf)
      return &g_array_index (self->words, PioneerFoundWord, i);

  return NULL;
}

gboolean
pioneer_found_is_in (const PioneerFound *self, const PioneerPlan *leaf, PioneerFieldId field)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const PioneerFoundWord *word = &g_array_index (self->words, PioneerFoundWord, i);

      if ((leaf == NULL || word->leaf == leaf) && pioneer_found_get_segment_of (self, word)->field == field)
        return TRUE;
    }

  return FALSE;
}

gboolean
pioneer_found_is_deprecated (const PioneerFound *self)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const PioneerSegment *segment = pioneer_found_get_segment_of (self, &g_array_index (self->words, PioneerFoundWord, i));

      if (pioneer_store_rank (pioneer_store_statement (self->store, segment->statement)) != PIONEER_RANK_DEPRECATED)
        return FALSE;
    }

  return self->words->len > 0;
}

/* A text itself, the shown name of a record, or one of the members. */
static gboolean
gives_text (PioneerStore *store, const PioneerDatum *datum, const char *text)
{
  guint32 record;

  switch (datum->type)
    {
    case PIONEER_VALUE_TYPE_TEXT:
      return strcmp (datum->text, text) == 0;
    case PIONEER_VALUE_TYPE_RECORD:
      record = pioneer_store_find (store, datum->kind, datum->text);
      return record != PIONEER_NO_RECORD && strcmp (pioneer_store_name (store, record), text) == 0;
    case PIONEER_VALUE_TYPE_SHAPE:
      for (guint i = 0; i < datum->shape->n_members; i++)
        if (gives_text (store, &datum->members[i], text))
          return TRUE;
      return FALSE;
    default:
      return FALSE;
    }
}

static gboolean
is_found_in (const PioneerFound *self, const PioneerStatementData *statement)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const PioneerSegment *segment = pioneer_found_get_segment_of (self, &g_array_index (self->words, PioneerFoundWord, i));

      if (segment->field == statement->field && gives_text (self->store, &statement->value, segment->text))
        return TRUE;
    }

  return FALSE;
}

GArray *
pioneer_found_get_statements (const PioneerFound *self)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint32));
  const PioneerRecordData *record = pioneer_store_record (self->store, self->record);
  const PioneerStatementData *statements = pioneer_store_statements_of (self->store, record);

  for (guint32 i = 0; i < record->n_statements; i++)
    {
      guint32 place = record->first + i;

      if (statements[i].state == PIONEER_STATE_VALUE && is_found_in (self, &statements[i]))
        g_array_append_val (places, place);
    }

  return places;
}
