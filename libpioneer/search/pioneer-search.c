/* pioneer-search.c - A search of a catalogue
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "pioneer-results-private.h"

#include <string.h>

#include "pioneer-error.h"
#include "pioneer-search.h"

/**
 * PioneerSearch:
 *
 * A search of a catalogue: a query, and what is wanted of what it finds: which page, in which order, counted by what.
 *
 * It can be run again and again, on one catalogue or several, and be changed in between. It is not to be changed by one thread while another one uses
 * it; what it finds may be used from any thread. [method@Pioneer.Catalogue.search] is the short way.
 */

#define LIMIT_DEFAULT 10
#define LIMIT_MAX     10000

struct _PioneerSearch
{
  GObject parent_instance;

  PioneerRequest request;
};

G_DEFINE_FINAL_TYPE (PioneerSearch, pioneer_search, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_QUERY,
  PROP_WIDENING,
  PROP_OFFSET,
  PROP_LIMIT,
  PROP_SORT,
  PROP_DESCENDING,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* How many bytes the names of facets take. */
static gsize
measure_facets (const PioneerRequest *self)
{
  gsize size = 0;

  for (guint i = 0; i < self->n_facets; i++)
    size += strlen (self->facets + size) + 1;

  return size;
}

static gboolean
has_facet (const PioneerRequest *self, const char *name)
{
  const char *facet = self->facets;

  for (guint i = 0; i < self->n_facets; i++, facet += strlen (facet) + 1)
    if (strcmp (facet, name) == 0)
      return TRUE;

  return FALSE;
}

PioneerRequest *
pioneer_request_copy (const PioneerRequest *self)
{
  PioneerRequest *copy = g_new (PioneerRequest, 1);

  *copy = *self;
  copy->query = g_object_ref (self->query);
  copy->sort = g_strdup (self->sort);
  copy->facets = g_memdup2 (self->facets, measure_facets (self));

  return copy;
}

void
pioneer_request_clear (PioneerRequest *self)
{
  g_clear_object (&self->query);
  g_clear_pointer (&self->sort, g_free);
  g_clear_pointer (&self->facets, g_free);
}

void
pioneer_request_free (PioneerRequest *self)
{
  pioneer_request_clear (self);
  g_free (self);
}

static void
pioneer_search_finalize (GObject *object)
{
  pioneer_request_clear (&PIONEER_SEARCH (object)->request);

  G_OBJECT_CLASS (pioneer_search_parent_class)->finalize (object);
}

static void
pioneer_search_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  PioneerSearch *self = PIONEER_SEARCH (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      g_value_take_object (value, pioneer_search_get_query (self));
      break;
    case PROP_WIDENING:
      g_value_set_boolean (value, self->request.widening);
      break;
    case PROP_OFFSET:
      g_value_set_uint (value, self->request.offset);
      break;
    case PROP_LIMIT:
      g_value_set_uint (value, self->request.limit);
      break;
    case PROP_SORT:
      g_value_set_string (value, self->request.sort);
      break;
    case PROP_DESCENDING:
      g_value_set_boolean (value, self->request.descending);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_search_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  PioneerSearch *self = PIONEER_SEARCH (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      if (g_value_get_object (value) != NULL)
        pioneer_search_set_query (self, g_value_get_object (value));
      break;
    case PROP_WIDENING:
      pioneer_search_set_widening (self, g_value_get_boolean (value));
      break;
    case PROP_OFFSET:
      pioneer_search_set_offset (self, g_value_get_uint (value));
      break;
    case PROP_LIMIT:
      pioneer_search_set_limit (self, g_value_get_uint (value));
      break;
    case PROP_SORT:
      pioneer_search_set_sort (self, g_value_get_string (value));
      break;
    case PROP_DESCENDING:
      pioneer_search_set_descending (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pioneer_search_class_init (PioneerSearchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = pioneer_search_finalize;
  object_class->get_property = pioneer_search_get_property;
  object_class->set_property = pioneer_search_set_property;

  /**
   * PioneerSearch:query: (getter get_query) (setter set_query)
   *
   * What is looked for. At first, everything.
   */
  props[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, PIONEER_TYPE_QUERY, flags);
  /**
   * PioneerSearch:widening: (getter get_widening) (setter set_widening)
   *
   * Whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of narrower terms.
   */
  props[PROP_WIDENING] = g_param_spec_boolean ("widening", NULL, NULL, TRUE, flags);
  /**
   * PioneerSearch:offset: (getter get_offset) (setter set_offset)
   *
   * How many of the records found come before the page.
   */
  props[PROP_OFFSET] = g_param_spec_uint ("offset", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * PioneerSearch:limit: (getter get_limit) (setter set_limit)
   *
   * How many records a page has at most: 10,000 or less.
   */
  props[PROP_LIMIT] = g_param_spec_uint ("limit", NULL, NULL, 0, G_MAXUINT, LIMIT_DEFAULT, flags);
  /**
   * PioneerSearch:sort: (getter get_sort) (setter set_sort)
   *
   * The field that records are sorted by; %NULL for relevance.
   */
  props[PROP_SORT] = g_param_spec_string ("sort", NULL, NULL, NULL, flags);
  /**
   * PioneerSearch:descending: (getter get_descending) (setter set_descending)
   *
   * Whether the largest come first where records are sorted by a field.
   */
  props[PROP_DESCENDING] = g_param_spec_boolean ("descending", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
pioneer_search_init (PioneerSearch *self)
{
  self->request.query = pioneer_query_new_everything ();
  self->request.root = pioneer_query_get_root (self->request.query);
  self->request.widening = TRUE;
  self->request.limit = LIMIT_DEFAULT;
}

/**
 * pioneer_search_new:
 * @query: what is looked for
 *
 * Makes a search: of the ten best matches, with widening by the vocabulary.
 *
 * Returns: (transfer full): a new search
 */
PioneerSearch *
pioneer_search_new (PioneerQuery *query)
{
  PioneerSearch *self;

  g_return_val_if_fail (PIONEER_IS_QUERY (query), NULL);

  self = g_object_new (PIONEER_TYPE_SEARCH, NULL);
  pioneer_search_set_query (self, query);

  return self;
}

/**
 * pioneer_search_get_query: (get-property query)
 * @self: a search
 *
 * Gets what is looked for.
 *
 * Returns: (transfer full): the query
 */
PioneerQuery *
pioneer_search_get_query (PioneerSearch *self)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), NULL);

  return g_object_ref (self->request.query);
}

/**
 * pioneer_search_set_query: (set-property query)
 * @self: a search
 * @query: what is looked for
 *
 * Sets what is looked for.
 */
void
pioneer_search_set_query (PioneerSearch *self, PioneerQuery *query)
{
  g_return_if_fail (PIONEER_IS_SEARCH (self));
  g_return_if_fail (PIONEER_IS_QUERY (query));

  if (!g_set_object (&self->request.query, query))
    return;
  self->request.root = pioneer_query_get_root (query);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY]);
}

/**
 * pioneer_search_get_widening: (get-property widening)
 * @self: a search
 *
 * Checks whether words are widened by the vocabulary.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_search_get_widening (PioneerSearch *self)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), FALSE);

  return self->request.widening;
}

/**
 * pioneer_search_set_widening: (set-property widening)
 * @self: a search
 * @widening: whether words are widened
 *
 * Sets whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of narrower terms; and whether a record that
 * a condition names also stands for narrower ones.
 */
void
pioneer_search_set_widening (PioneerSearch *self, gboolean widening)
{
  g_return_if_fail (PIONEER_IS_SEARCH (self));

  if (self->request.widening == widening)
    return;
  self->request.widening = widening;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WIDENING]);
}

/**
 * pioneer_search_get_offset: (get-property offset)
 * @self: a search
 *
 * Gets how many of the records found come before the page.
 *
 * Returns: the number of records
 */
guint
pioneer_search_get_offset (PioneerSearch *self)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), 0);

  return self->request.offset;
}

/**
 * pioneer_search_set_offset: (set-property offset)
 * @self: a search
 * @offset: the number of records
 *
 * Sets how many of the records found come before the page.
 */
void
pioneer_search_set_offset (PioneerSearch *self, guint offset)
{
  g_return_if_fail (PIONEER_IS_SEARCH (self));

  if (self->request.offset == offset)
    return;
  self->request.offset = offset;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OFFSET]);
}

/**
 * pioneer_search_get_limit: (get-property limit)
 * @self: a search
 *
 * Gets how many records a page has at most.
 *
 * Returns: the number of records
 */
guint
pioneer_search_get_limit (PioneerSearch *self)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), 0);

  return self->request.limit;
}

/**
 * pioneer_search_set_limit: (set-property limit)
 * @self: a search
 * @limit: the number of records, 10,000 at most; 0 for facets and totals alone
 *
 * Sets how many records a page has at most. [method@Pioneer.Search.run] fails with more than 10,000.
 */
void
pioneer_search_set_limit (PioneerSearch *self, guint limit)
{
  g_return_if_fail (PIONEER_IS_SEARCH (self));

  if (self->request.limit == limit)
    return;
  self->request.limit = limit;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LIMIT]);
}

/**
 * pioneer_search_get_sort: (get-property sort)
 * @self: a search
 *
 * Gets the field that records are sorted by.
 *
 * Returns: (transfer none) (nullable): the name of the field; %NULL for relevance
 */
const char *
pioneer_search_get_sort (PioneerSearch *self)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), NULL);

  return self->request.sort;
}

/**
 * pioneer_search_set_sort: (set-property sort)
 * @self: a search
 * @sort: (nullable): the name of a field; %NULL for relevance
 *
 * Sets what records are sorted by: `id`, a field such as `name` or `population`, or a member of one that is no text, such as
 * `participation.date`. Text and names of records go whatever the case of their letters, quantities after conversion. A record with several values goes by the one that
 * brings it nearest to the beginning; those without any come last, before them those whose quantities are unlike most.
 */
void
pioneer_search_set_sort (PioneerSearch *self, const char *sort)
{
  g_return_if_fail (PIONEER_IS_SEARCH (self));

  if (g_strcmp0 (self->request.sort, sort) == 0)
    return;
  g_free (self->request.sort);
  self->request.sort = g_strdup (sort);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SORT]);
}

/**
 * pioneer_search_get_descending: (get-property descending)
 * @self: a search
 *
 * Checks whether the largest come first where records are sorted by a field.
 *
 * Returns: whether it is so
 */
gboolean
pioneer_search_get_descending (PioneerSearch *self)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), FALSE);

  return self->request.descending;
}

/**
 * pioneer_search_set_descending: (set-property descending)
 * @self: a search
 * @descending: whether they do
 *
 * Sets whether the largest come first where records are sorted by a field.
 */
void
pioneer_search_set_descending (PioneerSearch *self, gboolean descending)
{
  g_return_if_fail (PIONEER_IS_SEARCH (self));

  if (self->request.descending == descending)
    return;
  self->request.descending = descending;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DESCENDING]);
}

/**
 * pioneer_search_add_facet:
 * @self: a search
 * @name: a field that is a facet, as [method@Pioneer.Field.is_facet] tells, or `kind`
 *
 * Has all records found counted by the values of a field.
 */
void
pioneer_search_add_facet (PioneerSearch *self, const char *name)
{
  gsize size;

  g_return_if_fail (PIONEER_IS_SEARCH (self));
  g_return_if_fail (name != NULL);

  if (has_facet (&self->request, name))
    return;

  size = measure_facets (&self->request);
  self->request.facets = g_realloc (self->request.facets, size + strlen (name) + 1);
  memcpy (self->request.facets + size, name, strlen (name) + 1);
  self->request.n_facets++;
}

/* A search waits for memory most of the time, so all that it begins with is asked for at once. */
static PioneerResults *
run (const PioneerRequest *request, PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error)
{
  __builtin_prefetch (request->root);
  __builtin_prefetch (request->query);
  __builtin_prefetch (request->facets);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (request->limit > LIMIT_MAX)
    {
      g_set_error (error, PIONEER_ERROR, PIONEER_ERROR_LIMIT,
                   "A page of %u records was asked for, and %d is the most: set a limit of %d or less, and go on by the offset",
                   request->limit, LIMIT_MAX, LIMIT_MAX);
      return NULL;
    }

  return pioneer_results_run (request, catalogue, cancellable, error);
}

/**
 * pioneer_search_run:
 * @self: a search
 * @catalogue: where to look
 * @cancellable: (nullable): to cancel it, or %NULL
 * @error: return location for an error, or %NULL
 *
 * Searches a catalogue. The first search of one that was not opened from a compiled file makes its index, which takes a while.
 *
 * Records are listed by their scores, highest first, and equal ones in the order of the catalogue, so that one page goes on where the page before
 * ended.
 *
 * Fails with %PIONEER_ERROR_UNKNOWN_FIELD, %PIONEER_ERROR_UNKNOWN_WORD, %PIONEER_ERROR_PARSE and %PIONEER_ERROR_UNLIKE_UNITS where a condition of the
 * query, a facet or what is sorted by can't be met by any value, with %PIONEER_ERROR_LIMIT where too much is asked for, with %PIONEER_ERROR_DAMAGED where the
 * catalogue's file is known to be damaged, and with %G_IO_ERROR_CANCELLED.
 *
 * Returns: (transfer full): what was found; %NULL on error
 */
PioneerResults *
pioneer_search_run (PioneerSearch *self, PioneerCatalogue *catalogue, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), NULL);
  g_return_val_if_fail (PIONEER_IS_CATALOGUE (catalogue), NULL);

  return run (&self->request, catalogue, cancellable, error);
}

/* A search that runs in a thread has settings of its own. */
typedef struct
{
  PioneerRequest *request;
  PioneerCatalogue *catalogue;
} Task;

static void
free_task (gpointer data)
{
  Task *task = data;

  pioneer_request_free (task->request);
  g_object_unref (task->catalogue);
  g_free (task);
}

static void
run_in_thread (GTask *task, G_GNUC_UNUSED gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  const Task *what = task_data;
  GError *error = NULL;
  PioneerResults *results = run (what->request, what->catalogue, cancellable, &error);

  if (results != NULL)
    g_task_return_pointer (task, results, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * pioneer_search_run_async:
 * @self: a search
 * @catalogue: where to look
 * @cancellable: (nullable): to cancel it, or %NULL
 * @callback: (scope async) (closure user_data): what to call when it has been searched
 * @user_data: what to pass to @callback
 *
 * Searches a catalogue as [method@Pioneer.Search.run] does, in a thread. Changing the search meanwhile does no harm.
 */
void
pioneer_search_run_async (
    PioneerSearch *self, PioneerCatalogue *catalogue, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Task *what;

  g_return_if_fail (PIONEER_IS_SEARCH (self));
  g_return_if_fail (PIONEER_IS_CATALOGUE (catalogue));

  what = g_new (Task, 1);
  what->request = pioneer_request_copy (&self->request);
  what->catalogue = g_object_ref (catalogue);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, pioneer_search_run_async);
  g_task_set_task_data (task, what, free_task);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * pioneer_search_run_finish:
 * @self: a search
 * @result: what the callback was given
 * @error: return location for an error, or %NULL
 *
 * Gets what [method@Pioneer.Search.run_async] found.
 *
 * Fails as [method@Pioneer.Search.run] does.
 *
 * Returns: (transfer full): what was found; %NULL on error
 */
PioneerResults *
pioneer_search_run_finish (PioneerSearch *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (PIONEER_IS_SEARCH (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * pioneer_catalogue_search:
 * @self: a catalogue
 * @text: what is looked for, in the [query language](query-language.html)
 * @error: return location for an error, or %NULL
 *
 * Searches the catalogue for the ten best matches. [class@Pioneer.Search] offers more: pages, facets, sorting.
 *
 * Fails as [ctor@Pioneer.Query.new] and [method@Pioneer.Search.run] do.
 *
 * Returns: (transfer full): what was found; %NULL on error
 */
PioneerResults *
pioneer_catalogue_search (PioneerCatalogue *self, const char *text, GError **error)
{
  g_autoptr (PioneerQuery) query = NULL;
  PioneerRequest request = { .widening = TRUE, .limit = LIMIT_DEFAULT };

  g_return_val_if_fail (PIONEER_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  query = pioneer_query_new (text, error);
  if (query == NULL)
    return NULL;

  request.query = query;
  request.root = pioneer_query_get_root (query);

  return run (&request, self, NULL, error);
}
