/* pioneer-results.c - What a search finds
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-results-private.h"

#include <string.h>

#include "pioneer-catalogue-compile.h"
#include "pioneer-error.h"
#include "pioneer-facet-private.h"
#include "pioneer-list-private.h"
#include "pioneer-match-private.h"
#include "pioneer-sorter-private.h"
#include "pioneer-suggestion-private.h"
#include "pioneer-counts-private.h"
#include "pioneer-widening-private.h"

/**
 * PioneerResults:
 *
 * What a search finds: a page of matches, and what can be asked about all of them.
 *
 * It is a [iface@Gio.ListModel] of [class@Pioneer.Match], so that Python and JavaScript can loop over it. Matches, snippets and explanations are
 * made when they are asked for. Immutable; usable from any thread.
 */

#define NOT_COUNTED (-1)

/* Most pages have no more, and need no memory of their own. */
#define FEW_HITS 10

struct _PioneerResults
{
  GObject parent_instance;

  PioneerCatalogue *catalogue; /* NULL of one that a script makes by hand */
  PioneerQuery *query;
  PioneerHit *hits; /* of the page */
  guint n_hits;
  guint n_facets;
  PioneerFacetRows *facets; /* those that were asked for */
  guint offset;
  gint64 total; /* set atomically, once: NOT_COUNTED until it is asked for */
  PioneerBound bound;
  PioneerHit few[FEW_HITS];
};

static void pioneer_results_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PioneerResults,
                               pioneer_results,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pioneer_results_model_init))

enum
{
  PROP_0,
  PROP_TOTAL,
  PROP_OFFSET,
  PROP_QUERY,
  PROP_UNDERSTOOD,
  PROP_FACETS,
  PROP_WIDENINGS,
  PROP_SUGGESTIONS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
pioneer_results_finalize (GObject *object)
{
  PioneerResults *self = PIONEER_RESULTS (object);

  pioneer_bound_clear (&self->bound);
  for (guint i = 0; i < self->n_facets; i++)
    pioneer_facet_rows_clear (&self->facets[i]);
  g_free (self->facets);
  if (self->hits != self->few)
    g_free (self->hits);
  g_clear_object (&self->query);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (pioneer_results_parent_class)->finalize (object);
}

static void
pioneer_results_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerResults *self = PIONEER_RESULTS (object);

  switch (prop_id)
    {
    case PROP_TOTAL:
      g_value_set_uint (value, pioneer_results_get_total (self));
      break;
    case PROP_OFFSET:
      g_value_set_uint (value, pioneer_results_get_offset (self));
      break;
    case PROP_QUERY:
      g_value_take_object (value, pioneer_results_get_query (self));
      break;
    case PROP_UNDERSTOOD:
      g_value_take_string (value, pioneer_results_get_understood (self));
      break;
    case PROP_FACETS:
      g_value_take_object (value, pioneer_results_get_facets (self));
      break;
    case PROP_WIDENINGS:
      g_value_take_object (value, pioneer_results_get_widenings (self));
      break;
    case PROP_SUGGESTIONS:
      g_value_take_object (value, pioneer_results_get_suggestions (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_results_class_init (PioneerResultsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = pioneer_results_finalize;
  object_class->get_property = pioneer_results_get_property;

  /**
   * PioneerResults:total: (getter get_total)
   *
   * How many records were found, on this page and all others.
   */
  props[PROP_TOTAL] = g_param_spec_uint ("total", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerResults:offset: (getter get_offset)
   *
   * How many of the records found come before this page.
   */
  props[PROP_OFFSET] = g_param_spec_uint ("offset", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerResults:query: (getter get_query)
   *
   * The query.
   */
  props[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, PIONEER_TYPE_QUERY, flags);
  /**
   * PioneerResults:understood: (getter get_understood)
   *
   * The query as it was understood, for people.
   */
  props[PROP_UNDERSTOOD] = g_param_spec_string ("understood", NULL, NULL, NULL, flags);
  /**
   * PioneerResults:facets: (getter get_facets)
   *
   * The facets that were asked for.
   */
  props[PROP_FACETS] = g_param_spec_object ("facets", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerResults:widenings: (getter get_widenings)
   *
   * What words of the query were widened by.
   */
  props[PROP_WIDENINGS] = g_param_spec_object ("widenings", NULL, NULL, PIONEER_TYPE_LIST, flags);
  /**
   * PioneerResults:suggestions: (getter get_suggestions)
   *
   * What may have been meant by words that no text has.
   */
  props[PROP_SUGGESTIONS] = g_param_spec_object ("suggestions", NULL, NULL, PIONEER_TYPE_LIST, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_results_init (PioneerResults *self)
{
  self->total = NOT_COUNTED;
}

static GType
get_item_type (G_GNUC_UNUSED GListModel *model)
{
  return PIONEER_TYPE_MATCH;
}

static guint
count_items (GListModel *model)
{
  return PIONEER_RESULTS (model)->n_hits;
}

static gpointer
get_item (GListModel *model, guint position)
{
  PioneerResults *self = PIONEER_RESULTS (model);

  return position < self->n_hits ? pioneer_match_new (self, position) : NULL;
}

static void
pioneer_results_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = count_items;
  iface->get_item = get_item;
}

const PioneerBound *
pioneer_results_get_bound (PioneerResults *self)
{
  return &self->bound;
}

const PioneerHit *
pioneer_results_get_hit (PioneerResults *self, guint position)
{
  return &self->hits[position];
}

/* What all records found are looked through for. */
typedef struct
{
  PioneerIndex *index;
  const PioneerFacetRows *facets;
  guint n_facets;
  PioneerSorter *sorter;
  guint total;
} Sweep;

static void
sweep_documents (guint32 *documents, gsize n, gpointer data)
{
  Sweep *sweep = data;

  sweep->total += (guint) n;
  if (sweep->sorter != NULL)
    pioneer_sorter_add (sweep->sorter, documents, n);
  for (guint i = 0; i < sweep->n_facets; i++)
    pioneer_counts_add (sweep->facets[i].counts, sweep->index, documents, n);
}

static gboolean
sweep (PioneerResults *self, PioneerSorter *sorter, GCancellable *cancellable)
{
  Sweep all = { self->bound.index, self->facets, self->n_facets, sorter, 0 };

  if (!pioneer_plan_each (self->bound.plan, self->bound.index, sweep_documents, &all, cancellable))
    return FALSE;

  __atomic_store_n (&self->total, all.total, __ATOMIC_RELEASE);

  return TRUE;
}

static gboolean
make_facets (PioneerResults *self, const PioneerRequest *request, GError **error)
{
  const char *name = request->facets;

  self->facets = g_new (PioneerFacetRows, request->n_facets);
  for (guint i = 0; i < request->n_facets; i++, name += strlen (name) + 1)
    {
      const PioneerCounted *counted = pioneer_searcher_get_counted (self->bound.searcher, name, error);

      if (counted == NULL)
        return FALSE;
      pioneer_facet_rows_init (&self->facets[self->n_facets++], pioneer_counts_new (counted));
    }

  return TRUE;
}

/* The page is what follows the offset. */
static void
keep_page (PioneerResults *self, guint n)
{
  guint skipped = MIN (self->offset, n);

  self->n_hits = n - skipped;
  if (skipped > 0)
    memmove (self->hits, self->hits + skipped, self->n_hits * sizeof (PioneerHit));
}

/* Sorted records keep the score that they have by relevance. */
static void
score_page (PioneerResults *self)
{
  for (guint i = 0; i < self->n_hits; i++)
    if (!pioneer_plan_score (self->bound.plan, self->bound.index, self->hits[i].document, &self->hits[i].score))
      self->hits[i].score = 0;
}

static gboolean
find_sorted (PioneerResults *self, const PioneerRequest *request, guint wanted, GCancellable *cancellable, GError **error)
{
  g_autoptr (PioneerSorter) sorter = pioneer_sorter_new (self->bound.searcher, request->sort, request->descending, wanted, error);

  if (sorter == NULL)
    return FALSE;
  if (!sweep (self, sorter, cancellable))
    return !g_cancellable_set_error_if_cancelled (cancellable, error);

  keep_page (self, pioneer_sorter_finish (sorter, self->hits));
  score_page (self);

  return TRUE;
}

static gboolean
find_best (PioneerResults *self, guint wanted, GCancellable *cancellable, GError **error)
{
  guint n = 0;

  if (wanted > 0 && !pioneer_plan_top (self->bound.plan, self->bound.index, wanted, self->hits, &n, cancellable))
    return !g_cancellable_set_error_if_cancelled (cancellable, error);
  if (self->n_facets > 0 && !sweep (self, NULL, cancellable))
    return !g_cancellable_set_error_if_cancelled (cancellable, error);

  keep_page (self, n);

  return TRUE;
}

/* What is found in a damaged file may be wrong in silence. */
static gboolean
is_sound (PioneerCatalogue *catalogue, GError **error)
{
  const char *damage = pioneer_catalogue_get_damage (catalogue);

  if (damage == NULL)
    return TRUE;

  g_set_error_literal (error, PIONEER_ERROR, PIONEER_ERROR_DAMAGED, damage);

  return FALSE;
}

PioneerResults *
pioneer_results_run (const PioneerRequest *request, PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error)
{
  PioneerSearcher *searcher = pioneer_searcher_get (catalogue, cancellable, error);
  g_autoptr (PioneerResults) self = NULL;
  guint wanted;

  if (searcher == NULL)
    return NULL;

  self = g_object_new (PIONEER_TYPE_RESULTS, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->query = g_object_ref (request->query);
  self->offset = request->offset;
  if (!pioneer_bind (&self->bound, searcher, request->root, request->widening, cancellable, error) ||
      !make_facets (self, request, error))
    return NULL;

  /* What was being looked up when it was cancelled is not all that there is. */
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  wanted = (guint) MIN ((guint64) request->offset + request->limit, pioneer_index_get_n_documents (self->bound.index));
  if (request->limit == 0 || wanted <= request->offset)
    wanted = 0;
  self->hits = wanted <= FEW_HITS ? self->few : g_new (PioneerHit, wanted);
  if (request->sort != NULL ? !find_sorted (self, request, wanted, cancellable, error)
                            : !find_best (self, wanted, cancellable, error))
    return NULL;

  return is_sound (catalogue, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * pioneer_results_get_n_items:
 * @self: results
 *
 * Gets the number of matches on this page.
 *
 * Returns: the number of matches
 */
guint
pioneer_results_get_n_items (PioneerResults *self)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), 0);

  return self->n_hits;
}

/**
 * pioneer_results_get:
 * @self: results
 * @position: a position on this page, from 0
 *
 * Gets a match.
 *
 * Returns: (transfer full) (nullable): the match; %NULL past the end
 */
PioneerMatch *
pioneer_results_get (PioneerResults *self, guint position)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);

  return get_item (G_LIST_MODEL (self), position);
}

/**
 * pioneer_results_get_total: (get-property total)
 * @self: results
 *
 * Gets how many records were found, on this page and all others. They are counted when this is first asked for, unless facets or sorting had
 * them counted before.
 *
 * Returns: the number of records
 */
guint
pioneer_results_get_total (PioneerResults *self)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), 0);

  if (self->catalogue == NULL)
    return 0;
  if (__atomic_load_n (&self->total, __ATOMIC_ACQUIRE) == NOT_COUNTED)
    {
      Sweep all = { .index = self->bound.index };

      pioneer_plan_each (self->bound.plan, self->bound.index, sweep_documents, &all, NULL);
      __atomic_store_n (&self->total, all.total, __ATOMIC_RELEASE);
    }

  return (guint) __atomic_load_n (&self->total, __ATOMIC_ACQUIRE);
}

/**
 * pioneer_results_get_offset: (get-property offset)
 * @self: results
 *
 * Gets how many of the records found come before this page.
 *
 * Returns: the number of records
 */
guint
pioneer_results_get_offset (PioneerResults *self)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), 0);

  return self->offset;
}

/**
 * pioneer_results_get_query: (get-property query)
 * @self: results
 *
 * Gets the query.
 *
 * Returns: (transfer full) (nullable): the query; %NULL of an object that no search gave
 */
PioneerQuery *
pioneer_results_get_query (PioneerResults *self)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);

  return self->query != NULL ? g_object_ref (self->query) : NULL;
}

static void
append_widened (GString *out, const PioneerWidened *widened)
{
  g_string_append_printf (out, " [%s", widened->typed);
  for (guint i = 0; i < widened->labels->len; i++)
    g_string_append_printf (out, "%s “%s”", i > 0 ? "," : ", also", (const char *) widened->labels->pdata[i]);
  if (widened->narrower->len > 0)
    g_string_append_printf (out, ", and %u narrower %s", widened->narrower->len, widened->narrower->len == 1 ? "term" : "terms");
  if (widened->labels->len == 0 && widened->narrower->len == 0)
    g_string_append (out, ", also where it is named");
  g_string_append_c (out, ']');
}

/**
 * pioneer_results_get_understood: (get-property understood)
 * @self: results
 *
 * Gets the query as it was understood, for people: as [method@Pioneer.Query.to_string] writes it, and behind it in square brackets what words were
 * widened by and where a word stands for too many others.
 *
 * Returns: (transfer full): the text
 */
char *
pioneer_results_get_understood (PioneerResults *self)
{
  GString *out;

  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);

  out = g_string_new (self->query != NULL ? pioneer_query_to_string (self->query) : NULL);
  for (guint i = 0; self->bound.widened != NULL && i < self->bound.widened->len; i++)
    append_widened (out, self->bound.widened->pdata[i]);
  for (guint i = 0; self->bound.cuts != NULL && i < self->bound.cuts->len; i++)
    g_string_append_printf (out, " [%s]", (const char *) self->bound.cuts->pdata[i]);

  return g_string_free (out, FALSE);
}

/**
 * pioneer_results_get_facets: (get-property facets)
 * @self: results
 *
 * Gets the facets that were asked for, in the order they were.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Facet]
 */
PioneerList *
pioneer_results_get_facets (PioneerResults *self)
{
  PioneerList *facets;

  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);

  facets = pioneer_list_new_of (PIONEER_TYPE_FACET);
  for (guint i = 0; i < self->n_facets; i++)
    pioneer_list_take (facets, pioneer_facet_new (self, &self->facets[i]));

  return facets;
}

/**
 * pioneer_results_get_facet:
 * @self: results
 * @name: the name of the field, as it was asked for
 *
 * Gets one of the facets that were asked for.
 *
 * Returns: (transfer full) (nullable): the facet; %NULL where it wasn't asked for
 */
PioneerFacet *
pioneer_results_get_facet (PioneerResults *self, const char *name)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < self->n_facets; i++)
    if (strcmp (self->facets[i].counts->of->name, name) == 0)
      return pioneer_facet_new (self, &self->facets[i]);

  return NULL;
}

/**
 * pioneer_results_get_widenings: (get-property widenings)
 * @self: results
 *
 * Gets what words of the query were widened by, since they are labels of concepts.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Widening]
 */
PioneerList *
pioneer_results_get_widenings (PioneerResults *self)
{
  PioneerList *widenings;

  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);

  widenings = pioneer_list_new_of (PIONEER_TYPE_WIDENING);
  for (guint i = 0; self->bound.widened != NULL && i < self->bound.widened->len; i++)
    pioneer_list_take (widenings, pioneer_widening_new (self->bound.store, self->bound.widened->pdata[i]));

  return widenings;
}

/**
 * pioneer_results_get_suggestions: (get-property suggestions)
 * @self: results
 *
 * Gets what may have been meant by words of the query that no text has: the nearest word, of equally near ones the most frequent, so
 * that the query with all of them put right finds something. A proposal begins with the same letter; has five letters or more; is in no
 * more than a tenth of all records, or in ten; and is one edit away from a word of up to six letters (where only a vowel stands for
 * another letter, a vowel too), and up to two from a longer one.
 *
 * Returns: (transfer full): a list of [class@Pioneer.Suggestion]; empty where there is nothing near
 */
PioneerList *
pioneer_results_get_suggestions (PioneerResults *self)
{
  g_return_val_if_fail (PIONEER_IS_RESULTS (self), NULL);

  if (self->bound.missing == NULL)
    return pioneer_list_new_of (PIONEER_TYPE_SUGGESTION);

  return pioneer_suggest (&self->bound, pioneer_query_get_root (self->query));
}
