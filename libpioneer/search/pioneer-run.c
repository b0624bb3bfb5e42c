/* pioneer-run.c - A plan made ready to be carried out
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-run-private.h"

/* One that no document matches. */
static void
make_nothing (PioneerRunNode *node)
{
  node->type = PIONEER_PLAN_NOTHING;
  node->n_children = 0;
  node->cost = 0;
}

static void
make_term (PioneerRun *self, PioneerRunNode *node)
{
  const PioneerPlan *plan = node->plan;

  node->cursors = pioneer_arena_new_bare (self->arena, PioneerCursor, 1);
  if (!pioneer_cursor_init (node->cursors, self->index, plan->term))
    {
      make_nothing (node);
      return;
    }

  node->cost = node->cursors->n_documents;
  node->weight = plan->idf * (PIONEER_BM25_K1 + 1);
  node->needs_places = plan->fields != NULL;
  node->needs_forms = node->cursors->has_forms && (plan->forms != PIONEER_ALL_FORMS || plan->exact_factor != plan->factor);
}

static void
make_phrase (PioneerRun *self, PioneerRunNode *node)
{
  const PioneerPlan *plan = node->plan;

  node->cursors = pioneer_arena_new_bare (self->arena, PioneerCursor, plan->n_terms);
  node->weight = plan->idf * (PIONEER_BM25_K1 + 1) * plan->factor;
  node->needs_places = TRUE;
  for (guint i = 0; i < plan->n_terms; i++)
    {
      if (!pioneer_cursor_init (&node->cursors[i], self->index, plan->terms[i]))
        {
          make_nothing (node);
          return;
        }
      if (node->cursors[i].n_documents < node->cursors[node->lead].n_documents)
        node->lead = i;
    }

  node->cost = plan->n_terms > 0 ? node->cursors[node->lead].n_documents : 0;
}

static PioneerRunNode *make_node (PioneerRun *self, const PioneerPlan *plan);

static void
make_children (PioneerRun *self, PioneerRunNode *node)
{
  node->children = pioneer_arena_new_array (self->arena, PioneerRunNode *, node->plan->children->len);
  for (guint i = 0; i < node->plan->children->len; i++)
    {
      PioneerRunNode *child = make_node (self, node->plan->children->pdata[i]);

      /* What matches nothing is left out, or makes all nothing. */
      if (child->type == PIONEER_PLAN_NOTHING && (node->type == PIONEER_PLAN_ALL || (node->type == PIONEER_PLAN_EXCEPT && i == 0)))
        {
          make_nothing (node);
          return;
        }
      if (child->type != PIONEER_PLAN_NOTHING)
        node->children[node->n_children++] = child;
    }
}

static void
estimate_children (PioneerRun *self, PioneerRunNode *node)
{
  guint64 sum = 0;
  guint32 least = G_MAXUINT32;

  for (guint i = 0; i < node->n_children; i++)
    {
      sum += node->children[i]->cost;
      least = MIN (least, node->children[i]->cost);
    }

  if (node->type == PIONEER_PLAN_ALL)
    node->cost = least;
  else if (node->type == PIONEER_PLAN_EXCEPT)
    node->cost = node->n_children > 0 ? node->children[0]->cost : 0;
  else
    node->cost = (guint32) MIN (sum, self->index->header->n_documents);
}

static gboolean
make_union (PioneerRun *self, PioneerRunNode *node)
{
  gboolean is_any = node->type == PIONEER_PLAN_ANY || node->type == PIONEER_PLAN_BEST;
  const PioneerPlan *first;

  node->united = is_any ? pioneer_run_unite (self, node->plan) : NULL;
  if (node->united == NULL)
    return FALSE;

  first = node->plan->children->pdata[0];
  node->weight = first->idf * (PIONEER_BM25_K1 + 1);
  node->factor = first->exact_factor;
  node->cost = (guint32) MIN (pioneer_run_union_cost (node->united), self->index->header->n_documents);

  return TRUE;
}

static void
make_inner (PioneerRun *self, PioneerRunNode *node)
{
  if (make_union (self, node))
    return;
  make_children (self, node);
  if (node->type == PIONEER_PLAN_NOTHING)
    return;
  /* All of nothing is everything; any of nothing is nothing. */
  if (node->n_children == 0)
    {
      node->type = node->type == PIONEER_PLAN_ALL ? PIONEER_PLAN_EVERYTHING : PIONEER_PLAN_NOTHING;
      node->is_filter = TRUE;
      node->cost = node->type == PIONEER_PLAN_EVERYTHING ? self->index->header->n_documents : 0;
      return;
    }

  estimate_children (self, node);
  node->is_filter = TRUE;
  for (guint i = 0; i < node->n_children; i++)
    node->is_filter &= node->children[i]->is_filter;
}

static PioneerRunNode *
make_node (PioneerRun *self, const PioneerPlan *plan)
{
  PioneerRunNode *node = pioneer_arena_new_array (self->arena, PioneerRunNode, 1);

  node->type = plan->type;
  node->plan = plan;
  node->cost = self->index->header->n_documents;
  switch (plan->type)
    {
    case PIONEER_PLAN_NOTHING:
      make_nothing (node);
      break;
    case PIONEER_PLAN_TERM:
      make_term (self, node);
      break;
    case PIONEER_PLAN_PHRASE:
      make_phrase (self, node);
      break;
    case PIONEER_PLAN_KIND:
      node->is_filter = TRUE;
      node->cost = plan->last - plan->first;
      break;
    case PIONEER_PLAN_ALL:
    case PIONEER_PLAN_ANY:
    case PIONEER_PLAN_BEST:
    case PIONEER_PLAN_EXCEPT:
      make_inner (self, node);
      break;
    case PIONEER_PLAN_COLUMN:
      node->is_filter = TRUE;
      /* "type" is a field of partners as well as of sources, and a value mostly one of only one of them. */
      if (!pioneer_column_wanted_init (&node->wanted, plan->column, plan->bits))
        make_nothing (node);
      break;
    case PIONEER_PLAN_EVERYTHING:
    case PIONEER_PLAN_BITS:
      node->is_filter = TRUE;
      break;
    }

  /* What is made of one child is that child. */
  return node->n_children == 1 ? node->children[0] : node;
}

/* More than most searches need. */
#define ROOM_PER_DOCUMENT 8
#define ROOM_LEAST        (256 * 1024)

/* Like the room of pioneer-run-union.c, what one search worked in is kept with the index for the next. Whoever finds it taken makes more. */
static PioneerArena *
take_arena (PioneerIndex *index)
{
  PioneerArena *arena = g_atomic_pointer_exchange (&index->arena, NULL);

  return arena != NULL ? arena : pioneer_arena_new_small ();
}

static void
give_arena (PioneerIndex *index, PioneerArena *arena)
{
  if (pioneer_arena_size (arena) <= ROOM_LEAST + (gsize) index->header->n_documents * ROOM_PER_DOCUMENT)
    {
      pioneer_arena_reset (arena);
      arena = g_atomic_pointer_exchange (&index->arena, arena);
    }
  g_clear_pointer (&arena, pioneer_arena_unref);
}

static void
init (PioneerRun *self, PioneerIndex *index, const PioneerPlan *plan, gboolean is_unscored)
{
  *self = (PioneerRun){ .index = index, .is_unscored = is_unscored };
  self->arena = take_arena (index);
  self->root = make_node (self, plan);
}

void
pioneer_run_init (PioneerRun *self, PioneerIndex *index, const PioneerPlan *plan)
{
  init (self, index, plan, FALSE);
}

void
pioneer_run_init_unscored (PioneerRun *self, PioneerIndex *index, const PioneerPlan *plan)
{
  init (self, index, plan, TRUE);
}

void
pioneer_run_clear (PioneerRun *self)
{
  pioneer_run_give_parts (self);
  pioneer_run_give_unions (self);
  if (self->arena != NULL)
    give_arena (self->index, g_steal_pointer (&self->arena));
}
