/* pioneer-support.c - How many independent sources stand behind what is said
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-support-private.h"
#include "pioneer-hash-private.h"

#include <string.h>

/* A source, as one that others go back to; or the place where a dependent source of the set starts, which differs from
 * it in that only the relations that cover its citations here count. */
typedef struct
{
  const char *slug;
  guint family; /* union-find: the parent */
  guint8 starts;
  guint8 stands;  /* counts by itself */
  guint8 reached; /* goes back to one that does */
} Node;

typedef struct
{
  guint from;
  guint to; /* an origin of it */
} Edge;

typedef struct
{
  PioneerSourceBook *book;
  GArray *nodes;
  GArray *edges;
  GHashTable *by_slug; /* of those that don't start: slug -> number + 1 */
} Ancestry;

static Node *
get_node (Ancestry *self, guint number)
{
  return &g_array_index (self->nodes, Node, number);
}

static guint
add_node (Ancestry *self, const char *slug, gboolean starts)
{
  Node node = { .slug = slug, .family = self->nodes->len, .starts = starts };

  g_array_append_val (self->nodes, node);

  return self->nodes->len - 1;
}

static guint
ensure_node (Ancestry *self, const char *slug)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_slug, slug));

  if (number == 0)
    {
      number = add_node (self, slug, FALSE) + 1;
      g_hash_table_insert (self->by_slug, (gpointer) slug, GUINT_TO_POINTER (number));
    }

  return number - 1;
}

static void
add_edge (Ancestry *self, guint from, const char *origin)
{
  Edge edge = { from, ensure_node (self, origin) };

  g_array_append_val (self->edges, edge);
}

static gboolean
covers_any (const PioneerSourceRelation *relation, GArray *cited)
{
  const PioneerSpan *spans = (const PioneerSpan *) (gpointer) cited->data;

  for (guint i = 0; i < relation->n_spans; i++)
    if (pioneer_spans_overlap (spans, cited->len, &relation->spans[i]))
      return TRUE;

  return relation->n_spans == 0;
}

static void
add_start (Ancestry *self, const PioneerSourceFacts *facts, GArray *cited)
{
  guint start = add_node (self, facts->slug, TRUE);

  pioneer_spans_merge (cited);
  for (guint i = 0; i < facts->relations->len; i++)
    {
      const PioneerSourceRelation *relation = &g_array_index (facts->relations, PioneerSourceRelation, i);

      if (covers_any (relation, cited))
        add_edge (self, start, relation->origin);
    }
}

/* The citations are those of one source. */
static void
add_source (Ancestry *self, const PioneerCitationData *const *citations, guint n)
{
  const PioneerSourceFacts *facts = pioneer_source_book_get (self->book, citations[0]->source);
  const PioneerSpan *derived = (const PioneerSpan *) (gpointer) facts->derived->data;
  g_autoptr (GArray) cited = g_array_new (FALSE, FALSE, sizeof (PioneerSpan));

  for (guint i = 0; i < n; i++)
    {
      PioneerSpan span = { citations[i]->start, citations[i]->end };

      if (!facts->wholly && !pioneer_spans_overlap (derived, facts->derived->len, &span))
        {
          get_node (self, ensure_node (self, facts->slug))->stands = TRUE;
          return;
        }
      g_array_append_val (cited, span);
    }

  add_start (self, facts, cited);
}

/* Each source that something goes back to, with all of its own origins; those that stand need not be followed. */
static void
follow (Ancestry *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      const PioneerSourceFacts *facts;

      if (get_node (self, i)->starts || get_node (self, i)->stands)
        continue;

      facts = pioneer_source_book_get (self->book, get_node (self, i)->slug);
      for (guint j = 0; j < facts->relations->len; j++)
        add_edge (self, i, g_array_index (facts->relations, PioneerSourceRelation, j).origin);
    }
}

static int
compare_edges (gconstpointer a, gconstpointer b)
{
  const Edge *x = a;
  const Edge *y = b;

  return (x->to > y->to) - (x->to < y->to);
}

static void
reach (Ancestry *self, const guint *first, guint origin, GArray *queue)
{
  for (guint i = first[origin]; i < first[origin + 1]; i++)
    {
      guint from = g_array_index (self->edges, Edge, i).from;
      Node *node = get_node (self, from);

      if (node->reached)
        continue;
      node->reached = TRUE;
      g_array_append_val (queue, from);
    }
}

/* Backwards from those that stand. */
static void
mark_reached (Ancestry *self)
{
  g_autofree guint *first = g_new0 (guint, self->nodes->len + 1);
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_sort (self->edges, compare_edges);
  for (guint i = 0; i < self->edges->len; i++)
    first[g_array_index (self->edges, Edge, i).to + 1]++;
  for (guint i = 0; i < self->nodes->len; i++)
    first[i + 1] += first[i];

  for (guint i = 0; i < self->nodes->len; i++)
    if (get_node (self, i)->stands)
      g_array_append_val (queue, i);
  for (guint i = 0; i < queue->len; i++)
    reach (self, first, g_array_index (queue, guint, i), queue);
}

static guint
find_family (Ancestry *self, guint number)
{
  while (get_node (self, number)->family != number)
    {
      Node *node = get_node (self, number);

      node->family = get_node (self, node->family)->family;
      number = node->family;
    }

  return number;
}

static void
join_families (Ancestry *self, guint a, guint b)
{
  get_node (self, find_family (self, a))->family = find_family (self, b);
}

static guint
count_families (Ancestry *self)
{
  g_autoptr (GHashTable) families = g_hash_table_new (NULL, NULL);
  guint standing = 0;

  for (guint i = 0; i < self->edges->len; i++)
    {
      const Edge *edge = &g_array_index (self->edges, Edge, i);

      if (!get_node (self, edge->from)->reached)
        join_families (self, edge->from, edge->to);
    }

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const Node *node = get_node (self, i);
      guint same;

      standing += node->stands;
      if (!node->starts || node->reached)
        continue;
      /* Others of the set may go back to this one. */
      same = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_slug, node->slug));
      if (same != 0)
        join_families (self, i, same - 1);
    }

  for (guint i = 0; i < self->nodes->len; i++)
    if (get_node (self, i)->starts && !get_node (self, i)->reached)
      g_hash_table_add (families, GUINT_TO_POINTER (find_family (self, i)));

  return standing + g_hash_table_size (families);
}

static int
compare_citations (gconstpointer a, gconstpointer b)
{
  return pioneer_citation_data_compare (*(const PioneerCitationData *const *) a, *(const PioneerCitationData *const *) b);
}

static GPtrArray *
collect_citations (const PioneerStatementData *const *statements, guint n, gboolean *several)
{
  GPtrArray *citations = g_ptr_array_new ();

  *several = FALSE;
  for (guint i = 0; i < n; i++)
    for (guint32 j = 0; j < statements[i]->n_citations; j++)
      {
        const PioneerCitationData *citation = &statements[i]->citations[j];

        g_ptr_array_add (citations, (gpointer) citation);
        if (!*several)
          *several = strcmp (citation->source, ((PioneerCitationData *) citations->pdata[0])->source) != 0;
      }

  return citations;
}

static void
add_sources (Ancestry *self, GPtrArray *citations)
{
  const PioneerCitationData *const *all = (const PioneerCitationData *const *) citations->pdata;
  guint next;

  g_ptr_array_sort (citations, compare_citations);
  for (guint i = 0; i < citations->len; i = next)
    {
      for (next = i + 1; next < citations->len && strcmp (all[next]->source, all[i]->source) == 0; next++)
        ;
      add_source (self, all + i, next - i);
    }
}

guint
pioneer_support_count_in_book (PioneerSourceBook *book, const PioneerStatementData *const *statements, guint n)
{
  gboolean several;
  g_autoptr (GPtrArray) citations = collect_citations (statements, n, &several);
  Ancestry self = { .book = book };
  guint count;

  /* One source is one, whatever it goes back to: most sets are so. */
  if (!several)
    return citations->len > 0;

  self.nodes = g_array_new (FALSE, FALSE, sizeof (Node));
  self.edges = g_array_new (FALSE, FALSE, sizeof (Edge));
  self.by_slug = g_hash_table_new (pioneer_hash_text, g_str_equal);

  add_sources (&self, citations);
  follow (&self);
  mark_reached (&self);
  count = count_families (&self);

  g_array_unref (self.nodes);
  g_array_unref (self.edges);
  g_hash_table_unref (self.by_slug);

  return count;
}

guint
pioneer_support_count (PioneerStore *store, const PioneerStatementData *const *statements, guint n)
{
  g_autoptr (PioneerSourceBook) book = pioneer_source_book_new (store);

  return pioneer_support_count_in_book (book, statements, n);
}
