/* pioneer-bind.c - Binding a query to a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-bind-private.h"

#include "pioneer-error.h"

/* The parser allows less; queries that are put together have no limit of their own. */
#define DEPTH_MAX 256

static void
free_widened (gpointer data)
{
  PioneerWidened *widened = data;

  g_free (widened->typed);
  g_array_unref (widened->concepts);
  g_ptr_array_unref (widened->labels);
  g_array_unref (widened->narrower);
  g_free (widened);
}

static void
free_missing (gpointer data)
{
  g_free (((PioneerMissing *) data)->word);
  g_free (data);
}

void
pioneer_bound_clear (PioneerBound *self)
{
  if (self->plan != &self->term)
    g_clear_pointer (&self->plan, pioneer_plan_free);
  while (self->origins != NULL && self->origins != &self->origin)
    {
      PioneerOrigin *next = self->origins->next;

      g_free (self->origins);
      self->origins = next;
    }
  g_clear_pointer (&self->widened, g_ptr_array_unref);
  g_clear_pointer (&self->missing, g_ptr_array_unref);
  g_clear_pointer (&self->cuts, g_ptr_array_unref);
  g_clear_pointer (&self->owned, g_ptr_array_unref);
}

gpointer
pioneer_bound_own (PioneerBound *self, gpointer memory)
{
  if (self->owned == NULL)
    self->owned = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->owned, memory);

  return memory;
}

PioneerOrigin *
pioneer_bound_origin (PioneerBound *self, PioneerFoundBy found_by, const char *typed)
{
  PioneerOrigin *origin = self->origins != NULL ? g_new (PioneerOrigin, 1) : &self->origin;

  *origin = (PioneerOrigin){ .found_by = found_by, .typed = typed, .concept = PIONEER_NO_RECORD, .next = self->origins };
  self->origins = origin;

  return origin;
}

PioneerPlan *
pioneer_bound_new_term (PioneerBound *self)
{
  if (self->term.is_in_block)
    return pioneer_plan_new (PIONEER_PLAN_TERM);

  self->term.type = PIONEER_PLAN_TERM;
  self->term.is_in_block = TRUE;

  return &self->term;
}

void
pioneer_bound_note_cut (PioneerBound *self, char *note)
{
  if (self->cuts == NULL)
    self->cuts = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->cuts, note);
}

void
pioneer_bound_note_missing (PioneerBound *self, const PioneerQueryNode *node, char *word)
{
  PioneerMissing *missing = g_new (PioneerMissing, 1);

  *missing = (PioneerMissing){ .node = node, .word = word };
  if (self->missing == NULL)
    self->missing = g_ptr_array_new_with_free_func (free_missing);
  g_ptr_array_add (self->missing, missing);
}

PioneerWidened *
pioneer_bound_note_widened (PioneerBound *self, const char *typed)
{
  PioneerWidened *widened = g_new0 (PioneerWidened, 1);

  widened->typed = g_strdup (typed);
  widened->concepts = g_array_new (FALSE, FALSE, sizeof (guint32));
  widened->labels = g_ptr_array_new ();
  widened->narrower = g_array_new (FALSE, FALSE, sizeof (guint32));
  if (self->widened == NULL)
    self->widened = g_ptr_array_new_with_free_func (free_widened);
  g_ptr_array_add (self->widened, widened);

  return widened;
}

PioneerPlan *
pioneer_plan_join (PioneerPlanType type, PioneerPlan *one, PioneerPlan *other)
{
  PioneerPlan *both;

  if (one == NULL || other == NULL)
    return one != NULL ? one : other;
  if (one->type == type && type != PIONEER_PLAN_EXCEPT)
    {
      g_ptr_array_add (one->children, other);
      return one;
    }

  both = pioneer_plan_new (type);
  if (both->children == NULL)
    both->children = g_ptr_array_new_with_free_func ((GDestroyNotify) pioneer_plan_free);
  g_ptr_array_add (both->children, one);
  g_ptr_array_add (both->children, other);

  return both;
}

PioneerPlan *
pioneer_plan_new_bits (PioneerIndex *index)
{
  PioneerPlan *plan = pioneer_plan_new (PIONEER_PLAN_BITS);

  plan->bits = g_new0 (guint64, pioneer_index_get_n_documents (index) / 64 + 1);

  return plan;
}

void
pioneer_plan_mark (PioneerPlan *bits, guint32 document)
{
  bits->bits[document / 64] |= G_GUINT64_CONSTANT (1) << (document % 64);
}

static gboolean bind_node (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error);

static PioneerPlan *
new_kind (PioneerBound *self, PioneerKind kind)
{
  PioneerPlan *plan = pioneer_plan_new (PIONEER_PLAN_KIND);

  pioneer_index_get_kind (self->index, kind, &plan->first, &plan->last);

  return plan;
}

static gboolean
bind_kind (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GError **error)
{
  int kind = pioneer_kind_find (node->text);

  if (kind > 0)
    {
      *plan = new_kind (self, (PioneerKind) kind);
      return TRUE;
    }

  g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_UNKNOWN_WORD,
               "“%s” is no kind of record: a kind is programme, site, partner, outcome, source or concept", node->text);

  return FALSE;
}

static PioneerPlan *
except (PioneerPlan *from, PioneerPlan *what)
{
  return what == NULL
             ? from
             : pioneer_plan_join (PIONEER_PLAN_EXCEPT, from != NULL ? from : pioneer_plan_new (PIONEER_PLAN_EVERYTHING), what);
}

/* Words with an operator are not widened, so neither are those left out; conditions mean the same there as elsewhere. */
static gboolean
bind_excluded (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  gboolean was_excluding = self->is_excluding;
  gboolean is_bound;

  self->is_excluding = TRUE;
  is_bound = bind_node (self, node->children->pdata[0], depth + 1, plan, cancellable, error);
  self->is_excluding = was_excluding;

  return is_bound;
}

static gboolean
bind_not (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  PioneerPlan *excluded = NULL;

  if (!bind_excluded (self, node, depth, &excluded, cancellable, error))
    return FALSE;

  *plan = except (NULL, excluded);

  return TRUE;
}

/* Successive words that are a label of a concept: they, or what they are widened by. */
static PioneerPlan *
bind_run (PioneerBound *self, GPtrArray *children, guint first, guint n, PioneerPlan *widened)
{
  PioneerPlan *typed = NULL;

  for (guint i = first; i < first + n; i++)
    {
      const PioneerQueryNode *word = children->pdata[i];

      typed = pioneer_plan_join (PIONEER_PLAN_ALL, typed, pioneer_bind_word (self, word, word->text, NULL));
    }

  return widened != NULL ? pioneer_plan_join (PIONEER_PLAN_BEST, typed, widened) : typed;
}

/* A part of several that must all be met: of words, it was looked before whether they are widened. */
static gboolean
bind_child (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  if (node->type != PIONEER_NODE_WORD)
    return bind_node (self, node, depth + 1, plan, cancellable, error);

  *plan = pioneer_bind_word (self, node, node->text, NULL);

  return TRUE;
}

/* Conditions score nothing, so only the words must keep their order; what is left out is left out of all the rest. */
static gboolean
bind_all (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerPlan) wanted = NULL;
  g_autoptr (PioneerPlan) unwanted = NULL;
  guint i = 0;

  while (i < node->children->len)
    {
      const PioneerQueryNode *child = node->children->pdata[i];
      PioneerPlan *part = NULL;
      PioneerPlan *widened = NULL;
      guint n = child->type == PIONEER_NODE_WORD ? pioneer_bind_widen (self, node->children, i, &widened) : 0;

      if (n > 0 && widened != NULL)
        {
          part = bind_run (self, node->children, i, n, widened);
          wanted = pioneer_plan_join (PIONEER_PLAN_ALL, g_steal_pointer (&wanted), part);
          i += n;
          continue;
        }
      i++;

      if (child->type == PIONEER_NODE_NOT)
        {
          if (!bind_excluded (self, child, depth, &part, cancellable, error))
            return FALSE;
          unwanted = pioneer_plan_join (PIONEER_PLAN_ANY, g_steal_pointer (&unwanted), part);
        }
      else
        {
          if (!bind_child (self, child, depth, &part, cancellable, error))
            return FALSE;
          wanted = pioneer_plan_join (PIONEER_PLAN_ALL, g_steal_pointer (&wanted), part);
        }
    }

  *plan = except (g_steal_pointer (&wanted), g_steal_pointer (&unwanted));

  return TRUE;
}

static gboolean
bind_any (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerPlan) any = NULL;

  for (guint i = 0; i < node->children->len; i++)
    {
      PioneerPlan *part = NULL;

      if (!bind_node (self, node->children->pdata[i], depth + 1, &part, cancellable, error))
        return FALSE;
      any = pioneer_plan_join (PIONEER_PLAN_ANY, g_steal_pointer (&any), part);
    }

  *plan = g_steal_pointer (&any);

  return TRUE;
}

static gboolean
bind_phrase (PioneerBound *self, const PioneerQueryNode *node, PioneerPlan **plan, GError **error)
{
  guint n;

  pioneer_bound_words (self, node->text, &n);
  if (n > PIONEER_PHRASE_MAX)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "The phrase at column %u has %u words, and a phrase may have %d: leave some out, or leave out the quotes",
                   node->column, n, PIONEER_PHRASE_MAX);
      return FALSE;
    }

  *plan = pioneer_bind_phrase (self, node->text, NULL, pioneer_bound_origin (self, PIONEER_FOUND_BY_EXACT, node->text), 1);

  return TRUE;
}

/* A word that stands alone, or as one of several alternatives. */
static PioneerPlan *
bind_lone_word (PioneerBound *self, const PioneerQueryNode *node)
{
  gpointer pointers[] = { (gpointer) node };
  GPtrArray children = { .pdata = pointers, .len = 1 };
  PioneerPlan *widened = NULL;

  pioneer_bind_widen (self, &children, 0, &widened);

  return bind_run (self, &children, 0, 1, widened);
}

static gboolean
bind_node (
    PioneerBound *self, const PioneerQueryNode *node, guint depth, PioneerPlan **plan, GCancellable *cancellable, GError **error)
{
  if (depth > DEPTH_MAX)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "The query is nested more than %d deep: put fewer queries within each other", DEPTH_MAX);
      return FALSE;
    }

  switch (node->type)
    {
    case PIONEER_NODE_WORD:
      *plan = bind_lone_word (self, node);
      return TRUE;
    case PIONEER_NODE_PHRASE:
      return bind_phrase (self, node, plan, error);
    case PIONEER_NODE_PREFIX:
      *plan = pioneer_bind_prefix (self, node->text, NULL);
      return TRUE;
    case PIONEER_NODE_FUZZY:
      *plan = pioneer_bind_fuzzy (self, node->text, node->distance, NULL);
      return TRUE;
    case PIONEER_NODE_ALL:
      return bind_all (self, node, depth, plan, cancellable, error);
    case PIONEER_NODE_ANY:
      return bind_any (self, node, depth, plan, cancellable, error);
    case PIONEER_NODE_NOT:
      return bind_not (self, node, depth, plan, cancellable, error);
    case PIONEER_NODE_KIND:
      return bind_kind (self, node, plan, error);
    case PIONEER_NODE_FIELD:
      return pioneer_bind_field (self, node, plan, cancellable, error);
    case PIONEER_NODE_EVERYTHING:
    default:
      *plan = pioneer_plan_new (PIONEER_PLAN_EVERYTHING);
      return TRUE;
    }
}

gboolean
pioneer_bind (PioneerBound *self,
              PioneerSearcher *searcher,
              const PioneerQueryNode *root,
              gboolean widening,
              GCancellable *cancellable,
              GError **error)
{
  PioneerLookUp last = { .text = NULL };
  gboolean is_bound;

  self->searcher = searcher;
  self->store = pioneer_searcher_get_store (searcher);
  self->index = pioneer_searcher_get_index (searcher);
  self->widening = widening;

  self->last = &last;
  self->analysis = pioneer_searcher_take_analysis (searcher);
  is_bound = bind_node (self, root, 0, &self->plan, cancellable, error);
  pioneer_searcher_give_analysis (searcher, g_steal_pointer (&self->analysis));
  self->last = NULL;

  /* Signs without a letter or a digit look for nothing. */
  if (is_bound && self->plan == NULL)
    self->plan = pioneer_plan_new (PIONEER_PLAN_NOTHING);

  return is_bound;
}
