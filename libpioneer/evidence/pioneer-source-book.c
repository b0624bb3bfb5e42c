/* pioneer-source-book.c - What is asked of sources again and again while statements are weighed
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-source-book-private.h"

#include <string.h>

#include "pioneer-broader-private.h"
#include "pioneer-hash-private.h"

struct _PioneerSourceBook
{
  PioneerStore *store;
  GHashTable *facts; /* slug -> PioneerSourceFacts */
};

/* The slugs of the shipped vocabulary, the weightiest first. A type of one's own takes the weight of its nearest
 * broader term. */
static const char *const weights[] = {
  "evaluation-report", "official-register", "open-dataset", "policy-document",
  "press-release",     "sector-body-page",  "trade-press",  "reader-comment",
};

static guint
weigh_type (PioneerStore *store, const char *type)
{
  g_autoptr (GPtrArray) terms = pioneer_broader_all (store, type);

  for (guint i = 0; i < terms->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (weights); j++)
      if (strcmp (weights[j], terms->pdata[i]) == 0)
        return G_N_ELEMENTS (weights) - j;

  return 0;
}

guint32
pioneer_source_day (const PioneerPeriodData *period)
{
  PioneerPeriodData last = { .form = PIONEER_PERIOD_FORM_DATE };
  guint32 day = 0;

  switch (period->form)
    {
    case PIONEER_PERIOD_FORM_RANGE:
    case PIONEER_PERIOD_FORM_UNTIL:
      last.start = period->end;
      return pioneer_period_data_first_day (&last, &day) ? day : 0;
    case PIONEER_PERIOD_FORM_LASTING:
      return pioneer_period_data_last_day (period, &day) ? day : 0;
    default:
      return pioneer_period_data_first_day (period, &day) ? day : 0;
    }
}

static gboolean
is_used (const PioneerStatementData *statement)
{
  return statement->state == PIONEER_STATE_VALUE && pioneer_store_rank (statement) != PIONEER_RANK_DEPRECATED;
}

/* The latest of the highest rank. */
static void
note_published (PioneerSourceBook *self, PioneerSourceFacts *facts, guint32 record)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, PIONEER_FIELD_PUBLISHED, &n);
  PioneerRank best = PIONEER_RANK_DEPRECATED;

  for (guint32 i = 0; i < n; i++)
    {
      PioneerRank rank = pioneer_store_rank (&statements[i]);
      guint32 day = is_used (&statements[i]) ? pioneer_source_day (&statements[i].value.period) : 0;

      if (day == 0 || rank < best || (rank == best && day <= facts->day))
        continue;
      best = rank;
      facts->day = day;
      facts->published = &statements[i].value.period;
    }
}

/* The weightiest of the highest rank. */
static void
note_type (PioneerSourceBook *self, PioneerSourceFacts *facts, guint32 record)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, PIONEER_FIELD_SOURCE_TYPE, &n);
  PioneerRank best = PIONEER_RANK_DEPRECATED;

  for (guint32 i = 0; i < n; i++)
    {
      PioneerRank rank = pioneer_store_rank (&statements[i]);
      guint weight;

      if (!is_used (&statements[i]) || rank < best)
        continue;
      weight = weigh_type (self->store, statements[i].value.text);
      if (rank == best && weight <= facts->weight)
        continue;
      best = rank;
      facts->weight = weight;
      facts->type = statements[i].value.text;
    }
}

static void
note_relation (PioneerSourceFacts *facts, const PioneerStatementData *statement)
{
  PioneerSourceRelation relation = { .origin = statement->value.text };
  GArray *spans;

  if (!is_used (statement) || strcmp (relation.origin, facts->slug) == 0)
    return;

  spans = g_array_new (FALSE, FALSE, sizeof (PioneerSpan));
  for (guint32 i = 0; i < statement->n_citations; i++)
    {
      PioneerSpan span = { statement->citations[i].start, statement->citations[i].end };

      if (strcmp (statement->citations[i].source, facts->slug) == 0)
        g_array_append_val (spans, span);
    }

  pioneer_spans_merge (spans);
  relation.n_spans = spans->len;
  relation.spans = (PioneerSpan *) (gpointer) g_array_free (spans, FALSE);
  g_array_append_val (facts->relations, relation);
  if (relation.n_spans == 0)
    facts->wholly = TRUE;
  else
    g_array_append_vals (facts->derived, relation.spans, relation.n_spans);
}

static void
note_relations (PioneerSourceBook *self, PioneerSourceFacts *facts, guint32 record, PioneerFieldId field)
{
  guint32 n;
  const PioneerStatementData *statements = pioneer_store_field (self->store, record, field, &n);

  for (guint32 i = 0; i < n; i++)
    note_relation (facts, &statements[i]);
}

static void
clear_relation (gpointer data)
{
  PioneerSourceRelation *relation = data;

  g_free (relation->spans);
}

static void
free_facts (gpointer data)
{
  PioneerSourceFacts *facts = data;

  g_array_unref (facts->relations);
  g_array_unref (facts->derived);
  g_free (facts);
}

static PioneerSourceFacts *
gather (PioneerSourceBook *self, const char *slug)
{
  PioneerSourceFacts *facts = g_new0 (PioneerSourceFacts, 1);
  guint32 record = pioneer_store_find (self->store, PIONEER_KIND_SOURCE, slug);

  facts->slug = slug;
  facts->relations = g_array_new (FALSE, FALSE, sizeof (PioneerSourceRelation));
  g_array_set_clear_func (facts->relations, clear_relation);
  facts->derived = g_array_new (FALSE, FALSE, sizeof (PioneerSpan));

  if (record != PIONEER_NO_RECORD)
    {
      note_published (self, facts, record);
      note_type (self, facts, record);
      note_relations (self, facts, record, PIONEER_FIELD_DERIVED_FROM);
      note_relations (self, facts, record, PIONEER_FIELD_QUOTES);
      pioneer_spans_merge (facts->derived);
    }

  return facts;
}

PioneerSourceBook *
pioneer_source_book_new (PioneerStore *store)
{
  PioneerSourceBook *self = g_new0 (PioneerSourceBook, 1);

  self->store = store;
  self->facts = g_hash_table_new_full (pioneer_hash_text, g_str_equal, NULL, free_facts);

  return self;
}

void
pioneer_source_book_free (PioneerSourceBook *self)
{
  g_hash_table_unref (self->facts);
  g_free (self);
}

PioneerStore *
pioneer_source_book_store (PioneerSourceBook *self)
{
  return self->store;
}

const PioneerSourceFacts *
pioneer_source_book_get (PioneerSourceBook *self, const char *slug)
{
  PioneerSourceFacts *facts = g_hash_table_lookup (self->facts, slug);

  if (facts == NULL)
    {
      facts = gather (self, slug);
      g_hash_table_insert (self->facts, (gpointer) facts->slug, facts);
    }

  return facts;
}
